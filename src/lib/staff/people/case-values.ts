import type { FormValues } from '#lib/domain/text/form-reader.ts';

/** What is on record, as the fields of a form show it: nothing is an empty field. */
export function fieldValues(fields: object): FormValues {
	return Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [name, [value === null ? '' : String(value)]])
	);
}
