import { keptOf } from '#lib/domain/commands/form-draft.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';

/** What a form says beside somebody's words: an id, a number, a day, one of its choices. */
const code = /^(?:[\da-f]{8}-[\da-f-]{27}|[\d.-]+|[a-z\d]+(?:[_-][a-z\d]+)*)$/;

/** The words in what was typed, for a page on which the form does not stand any more. */
export function wordsIn(typed: FormValues): string[] {
	const values = Object.values(keptOf(typed)).flat();
	return [...new Set(values.map((value) => value.trim()))].filter(
		(value) => value !== '' && !code.test(value)
	);
}
