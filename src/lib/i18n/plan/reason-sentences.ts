/* What the texts themselves are made with: apart from what says them, or every page would fetch that with its words. */

export function quoted(step: string): string {
	return `“${step}”`;
}

export function sentences(...parts: (string | null)[]): string {
	return parts.filter((part) => part !== null).join(' ');
}
