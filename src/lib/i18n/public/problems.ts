import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { PublicText } from './en.ts';

/** Something to put right: `field` is the name and id of what to look at. */
export interface Problem {
	field: string;
	code: ErrorCode;
}

/** In words, for the error summary and for each field. */
export function inWords(problems: readonly Problem[] | undefined, text: PublicText) {
	const summary = (problems ?? []).map(({ field, code }) => ({ name: field, words: text.errors[code] }));
	return { summary, of: (field: string) => summary.find(({ name }) => name === field)?.words };
}
