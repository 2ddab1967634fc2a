/** Hands the person a file that was made on this phone, with no network. Browser only. */
export function offerFile(name: string, type: string, content: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads the file after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
