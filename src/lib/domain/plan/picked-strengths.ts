/** What a goal or a step builds on: what was ticked of the person's own, then what was typed, each once. */
export function pickedStrengths(ticked: readonly string[], typed: readonly string[]): string[] {
	return [...new Set([...ticked, ...typed])];
}
