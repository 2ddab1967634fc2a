let isAsked = false;

/** At the first save it is plain what for. Whatever the browser says, the entry is on disk. */
export function askToPersist(): void {
	if (isAsked) return;
	isAsked = true;
	void navigator.storage?.persist?.();
}
