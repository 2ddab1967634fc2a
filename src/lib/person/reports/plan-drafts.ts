import { feelings, MOST_OPTIONS } from '#lib/domain/reports/choices.ts';
import { allCategories } from '#lib/domain/reports/obstacle-categories.ts';
import type { IfThenPlanRecord } from '#lib/domain/reports/if-then-plan.ts';
import type { Feeling } from '#lib/domain/reports/record.ts';
import { subjectKey } from '#lib/domain/reports/subject-of.ts';
import type { ObstacleCategory, Subject } from '#lib/domain/reports/vocabulary.ts';
import { draftOf, isListOf, isOneOf, isText } from '#lib/person/forms/draft-shape.ts';

export interface IfThenDraft {
	/** As `subjectKey` writes it. */
	about: string;
	categories: ObstacleCategory[];
	if: string;
	then: string;
	/** What it is kept from, in the same way; empty for nothing. */
	from: string;
	/** The last change that its writer saw of a plan that is changed; empty for a new one. */
	seen: string;
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

/** The form as it begins: what the plan says that is changed, or nothing yet. */
export function ifThenStart(plan: IfThenPlanRecord | undefined, about: Subject): IfThenDraft {
	return {
		about: subjectKey(plan?.about ?? about),
		categories: [...(plan?.categories ?? [])],
		if: plan?.if ?? '',
		then: plan?.then ?? '',
		from: '',
		seen: plan?.lastChangeId ?? ''
	};
}

/** Whether two forms say the same, whatever either has seen. */
export function isSameIfThen(one: IfThenDraft, other: IfThenDraft): boolean {
	const said = (draft: IfThenDraft) =>
		JSON.stringify([draft.about, [...draft.categories].sort(), draft.if, draft.then, draft.from]);
	return said(one) === said(other);
}

/** Whether what a form would write over was changed since its writer saw it, and says something else. */
export function wasChangedMeanwhile(entry: IfThenDraft, now: IfThenDraft): boolean {
	return entry.seen !== now.seen && !isSameIfThen(entry, now);
}

type Origins = Record<'obstacles' | 'reflections', readonly { id: string; refused?: true | undefined }[]>;

/**
 * What a plan is kept from, where that is with the officer, or on its way there; else empty: what was taken back, or not taken, the
 * server does not keep anything from.
 * @param from as the form has it
 */
export function originThere({ obstacles, reflections }: Origins, from: string): string {
	const [kind, id] = from.split(':');
	const isThere = (kind === 'obstacle' ? obstacles : reflections).some(
		(each) => each.id === id && each.refused !== true
	);
	return isThere ? from : '';
}

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readIfThenDraft(body: unknown): IfThenDraft | null {
	const checks = {
		about: isText,
		categories: isListOf(allCategories),
		if: isText,
		then: isText,
		from: isText,
		seen: isText
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
