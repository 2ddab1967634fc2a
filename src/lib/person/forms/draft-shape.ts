/** Whether a field of a draft can be put back into its form. */
type Check<Value> = (value: unknown) => value is Value;

export const isText: Check<string> = (value) => typeof value === 'string';

export const isYesOrNo: Check<boolean> = (value) => typeof value === 'boolean';

export function isOneOf<Choice extends string>(choices: readonly Choice[]): Check<Choice> {
	return (value): value is Choice => choices.some((choice) => choice === value);
}

export function isListOf<Choice extends string>(choices: readonly Choice[]): Check<Choice[]> {
	const isChoice = isOneOf(choices);
	return (value): value is Choice[] => Array.isArray(value) && value.every(isChoice);
}

/**
 * A draft as its form takes it; null where an older version of the form left something else. Without the shapes of the
 * commands: they load when somebody saves.
 */
export function draftOf<Body extends object>(
	checks: { [Field in keyof Body]: Check<Body[Field]> },
	body: unknown
): Body | null {
	if (typeof body !== 'object' || body === null) return null;
	const found = body as Record<string, unknown>;
	const fields = Object.entries<Check<unknown>>(checks).map(([field, check]) => {
		const value = found[field];
		return check(value) ? [field, value] : null;
	});
	return fields.every((field) => field !== null) ? (Object.fromEntries(fields) as Body) : null;
}
