import { DRAFT_AT, DRAFT_WORDS, keptOf } from '#lib/domain/commands/form-draft.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';

/** What a form says beside somebody's words: an id, a number, a day, one of its choices. */
const code = /^(?:[\da-f]{8}-[\da-f-]{27}|[\d.-]+|[a-z\d]+(?:[_-][a-z\d]+)*)$/;
const idOrDay = /^(?:[\da-f]{8}-[\da-f-]{27}|\d{4}-\d{2}-\d{2})$/;
/** A count, a day or a time in a field for them: quickly chosen again. */
const figure = /^(?:\d{1,4}|\d{1,2}[:.]\d{2}|\d{4}-\d{2}-\d{2})$/;

/** Several of them in one, as a box says that names its person, its appointment and the time. */
function isCode(value: string): boolean {
	const parts = value.split(/\s+/);
	return (
		parts.every((part) => code.test(part)) && (parts.length === 1 || parts.some((part) => idOrDay.test(part)))
	);
}

/** The words in what was typed, for a page on which the form does not stand. Where no script said which fields take any, by their look. */
export function wordsIn(typed: FormValues): string[] {
	const { [DRAFT_WORDS]: fields, [DRAFT_AT]: _, ...kept } = keptOf(typed);
	const values = fields ? fields.flatMap((name) => kept[name] ?? []) : Object.values(kept).flat();
	const isNone = (value: string) => value === '' || (fields ? figure.test(value) : isCode(value));
	return [...new Set(values.map((value) => value.trim()))].filter((value) => !isNone(value));
}
