/** By what two names of a team or an office are one: capitals and the width of spaces tell nobody two of them apart. */
export function teamNameKey(name: string): string {
	return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
