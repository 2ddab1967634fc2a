import {
	circumstanceChoices,
	type CircumstanceChoice,
	type CircumstanceTopic
} from '#lib/domain/people/circumstance-topics.ts';
import type { CircumstanceRecord } from '#lib/domain/people/circumstance.ts';
import { draftOf, isListOf, isText } from '#lib/person/forms/draft-shape.ts';
import { ticked, typed, type FailedForm } from '#lib/person/forms/failed-form.ts';

/** One part of somebody's situation as its form has it. */
export interface SituationDraft {
	chosen: CircumstanceChoice[];
	words: string;
	fromTime: string;
	untilTime: string;
	minutes: string;
	/** The last change that its writer saw; empty where nothing was written. */
	seen: string;
}

/** The form as it begins: what stands, or nothing yet. */
export function situationStart(fact: CircumstanceRecord | undefined): SituationDraft {
	return {
		chosen: [...(fact?.chosen ?? [])],
		words: fact?.words ?? '',
		fromTime: fact?.fromTime ?? '',
		untilTime: fact?.untilTime ?? '',
		minutes: String(fact?.minutes ?? ''),
		seen: fact ? (fact.lastChangeId ?? fact.id) : ''
	};
}

/** The form as it was typed, after a refused post. */
export function situationTyped(failed: FailedForm, topic: CircumstanceTopic): SituationDraft {
	return {
		chosen: ticked(failed, 'chosen', circumstanceChoices[topic]),
		words: typed(failed, 'words'),
		fromTime: typed(failed, 'fromTime'),
		untilTime: typed(failed, 'untilTime'),
		minutes: typed(failed, 'minutes'),
		seen: typed(failed, 'seen')
	};
}

/** Whether two forms say the same, whatever either has seen. */
export function isSameSituation(one: SituationDraft, other: SituationDraft): boolean {
	const said = ({ chosen, words, fromTime, untilTime, minutes }: SituationDraft) =>
		JSON.stringify([[...chosen].sort(), words, fromTime, untilTime, minutes]);
	return said(one) === said(other);
}

export function isNothing(draft: SituationDraft): boolean {
	return isSameSituation(draft, situationStart(undefined));
}

/** Whether what a form would write over was changed since its writer saw it, and says something else. */
export function wasWrittenMeanwhile(entry: SituationDraft, now: SituationDraft): boolean {
	return entry.seen !== now.seen && !isSameSituation(entry, now);
}

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readSituationDraft(topic: CircumstanceTopic, body: unknown): SituationDraft | null {
	const checks = {
		chosen: isListOf(circumstanceChoices[topic]),
		words: isText,
		fromTime: isText,
		untilTime: isText,
		minutes: isText,
		seen: isText
	};
	return draftOf<SituationDraft>(checks, body);
}
