import * as z from 'zod/mini';
import { cleanText, oneLine } from './clean-text.ts';
import {
	LARGEST_NUMBER,
	LONGEST_IMPORTED,
	LONGEST_LINE,
	LONGEST_REFERENCE,
	LONGEST_WORDS,
	MOST_CHOICES
} from './bounds.ts';

/** A person's own words: without what cannot be kept, and empty where nothing of it would be seen. */
export const words = z
	.string()
	.check(z.overwrite(cleanText), z.trim(), z.maxLength(LONGEST_WORDS, 'words_too_long'));
/** The same on one line. */
export const line = z.string().check(z.overwrite(oneLine), z.maxLength(LONGEST_LINE, 'words_too_long'));
/** One line that may not be left out, and the code of what is wrong where it is. */
export const someLineOr = (missing: string) =>
	z.string().check(
		z.overwrite(oneLine),
		z.refine((text) => text !== '', missing),
		z.maxLength(LONGEST_LINE, 'line_too_long')
	);
export const someLine = someLineOr('words_missing');
/** Words that may not be left out. */
export const someWords = words.check(z.refine((text) => text !== '', 'words_missing'));

/** A text of another system. */
export const importedText = z.string().check(z.overwrite(cleanText), z.maxLength(LONGEST_IMPORTED));

/** What names something and is read by nobody. */
export const reference = z
	.string()
	.check(z.maxLength(LONGEST_REFERENCE), z.regex(/^[\p{L}\p{N}\p{P}\p{S} ]*$/u));

/** A whole number that somebody may type. */
export function numberBetween(least: number, most: number) {
	return z.int('number_unreal').check(z.minimum(least, 'number_unreal'), z.maximum(most, 'number_unreal'));
}

/** A version, a place in a list, an amount that is set. */
export const wholeNumber = numberBetween(-LARGEST_NUMBER, LARGEST_NUMBER);
/** An amount that need not be whole, such as hours done. */
export const amount = z.number().check(z.minimum(0), z.maximum(1_000_000));

/** Some of the choices that a list of ours offers. */
export const choicesOf = <Choice extends z.ZodMiniType>(choice: Choice) =>
	z.array(choice).check(z.maxLength(MOST_CHOICES));
