import { addDays, instantAt, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { isOver } from './circumstance-said.ts';
import { allTopics, type CircumstanceTopic } from './circumstance-topics.ts';
import type { CircumstanceVersion } from './circumstance.ts';

export interface StoodOn {
	topic: CircumstanceTopic;
	/** What stood written on that day; null where nothing did, or what did was not kept. */
	then: CircumstanceVersion | null;
	/** Something stood there before what was kept of it: nobody can say what. */
	isThenUnknown: boolean;
	/** What stands now, where it is something else. */
	now: CircumstanceVersion | null;
}

/** What is on record of one topic: as it stands by the id of its last change, and before that, latest first. */
export interface OnRecord extends CircumstanceVersion {
	topic: CircumstanceTopic;
	before: readonly CircumstanceVersion[];
	earlierNotKept: boolean;
}

/**
 * What was written of somebody's situation by the end of a day, and what was changed since, in the order in which it is shown; without
 * what says nothing at either time.
 */
export function situationOn(onRecord: readonly OnRecord[], day: LocalDate): StoodOn[] {
	const end = instantAt(addDays(day, 1), 0, 0);
	const place = ({ topic }: StoodOn) => allTopics.indexOf(topic);
	return onRecord.flatMap((each) => stoodBy(each, end)).sort((a, b) => place(a) - place(b));
}

function stoodBy({ topic, before, earlierNotKept, ...current }: OnRecord, end: Instant): StoodOn[] {
	const latest = [current, ...before].find(({ at }) => at < end);
	const then = latest && !isOver(latest) ? latest : null;
	const isThenUnknown = latest === undefined && earlierNotKept;
	const isChanged = latest?.id !== current.id;
	const saysNothing = isOver(current) && then === null && !isThenUnknown;
	const now = isChanged && !saysNothing ? current : null;
	return then === null && now === null ? [] : [{ topic, then, isThenUnknown, now }];
}
