import { letters } from './source-outcomes.ts';

/** What an action of the case system means for the record of warnings. */
export type WarningMeaning = 'warning' | 'licence_letter' | 'withdrawal';

const byCode: Record<string, WarningMeaning> = {
	EA02: 'warning',
	EA03: 'warning',
	LCL: 'licence_letter',
	EA06: 'withdrawal',
	EA07: 'withdrawal'
};

const words: readonly (readonly [string, keyof typeof byCode])[] = [
	['First Warning Letter', 'EA02'],
	['First Warning Letter Sent', 'EA02'],
	['Warning Letter Issued', 'EA02'],
	['Second Warning Letter', 'EA03'],
	['Second Warning Letter Sent', 'EA03'],
	['Licence Compliance Letter', 'LCL'],
	['Licence Compliance Letter Sent', 'LCL'],
	['Withdraw Warning Letter', 'EA06'],
	['Withdrawal of Warning', 'EA07']
];
const byWords = new Map(words.map(([text, code]) => [letters(text), byCode[code]]));

/**
 * What an action means, by its code or its words; undefined for all that is no warning, whatever else it is: a letter that is only
 * asked for, a letter about a breach, no further action.
 */
export function warningMeaningOf(codeOrWords: string): WarningMeaning | undefined {
	const code = codeOrWords.trim();
	return Object.hasOwn(byCode, code) ? byCode[code] : byWords.get(letters(code));
}
