/** The ids that stand below a field's label, for aria-describedby; undefined where there are none. */
export function describedBy(id: string, parts: Record<string, unknown>): string | undefined {
	const ids = Object.keys(parts).filter((part) => parts[part]);
	return ids.length > 0 ? ids.map((part) => `${id}-${part}`).join(' ') : undefined;
}
