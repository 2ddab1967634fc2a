import type { FormProblem } from '#lib/domain/commands/refused-form.ts';
import type { PublicText } from './public.en.ts';

/** In words, for the error summary and for each field. */
export function inWords(problems: readonly FormProblem[] | undefined, text: PublicText) {
	const summary = (problems ?? []).map(({ field, code }) => ({ name: field, words: text.errors[code] }));
	return { summary, of: (field: string) => summary.find(({ name }) => name === field)?.words };
}
