import { feelings, MOST_OPTIONS } from '#lib/domain/reports/choices.ts';
import { allCategories } from '#lib/domain/reports/obstacle-categories.ts';
import type { Feeling } from '#lib/domain/reports/record.ts';
import type { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';
import { draftOf, isListOf, isOneOf, isText } from '#lib/person/forms/draft-shape.ts';

export interface IfThenDraft {
	/** As `subjectKey` writes it. */
	about: string;
	categories: ObstacleCategory[];
	if: string;
	then: string;
	/** What it is kept from, in the same way; empty for nothing. */
	from: string;
}

export interface ProblemDraft {
	feeling: Feeling | '';
	words: string;
	/** One for each line of the form. */
	options: string[];
	willTry: string;
	if: string;
	categories: ObstacleCategory[];
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readIfThenDraft(body: unknown): IfThenDraft | null {
	const checks = {
		about: isText,
		categories: isListOf(allCategories),
		if: isText,
		then: isText,
		from: isText
	};
	return draftOf<IfThenDraft>(checks, body);
}

/** As `readIfThenDraft`. */
export function readProblemDraft(body: unknown): ProblemDraft | null {
	const found = draftOf<ProblemDraft>(
		{
			feeling: isOneOf([...feelings, '']),
			words: isText,
			options: isTexts,
			willTry: isText,
			if: isText,
			categories: isListOf(allCategories)
		},
		body
	);
	return found && { ...found, options: optionLines(found.options) };
}

/** A line for each thing that somebody could do, written or not. */
export function optionLines(options: readonly string[]): string[] {
	return Array.from({ length: MOST_OPTIONS }, (_, at) => options[at] ?? '');
}

export function isEmptyProblem({
	feeling,
	words,
	options,
	willTry,
	categories,
	...draft
}: ProblemDraft): boolean {
	return (
		feeling === '' &&
		categories.length === 0 &&
		[words, ...options, willTry, draft.if].every((text) => text === '')
	);
}
