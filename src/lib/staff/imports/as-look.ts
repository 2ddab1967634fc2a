import type { ImportText } from '#lib/i18n/imports/staff-import.en.ts';

/** The words of a report where nothing was done yet: what would be, each in place of what was. */
export function asLook(words: ImportText): ImportText {
	const { report, result, ...others } = words.look.instead;
	return {
		...words,
		...others,
		report: { ...words.report, ...report },
		result: { ...words.result, ...result }
	};
}
