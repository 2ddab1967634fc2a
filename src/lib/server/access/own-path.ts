/**
 * `text` when it is a path of this service, else `otherwise`: so that nobody can be sent on to another site.
 * Browsers read a backslash as a slash and skip tabs and line ends, so the path is taken from a parsed address.
 */
export function ownPath(text: string | null | undefined, otherwise: string): string {
	if (!text?.startsWith('/')) return otherwise;
	const here = 'http://here.invalid';
	if (!URL.canParse(text, here)) return otherwise;
	const parsed = new URL(text, here);
	const path = parsed.pathname + parsed.search;
	return parsed.origin === here && !path.startsWith('//') ? path : otherwise;
}
