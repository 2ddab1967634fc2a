import { addDays, instantAt, type LocalDate } from '#lib/domain/time/local-date.ts';
import { isOver } from './circumstance-said.ts';
import { allTopics, type CircumstanceTopic } from './circumstance-topics.ts';
import type { CircumstanceRecord, CircumstanceVersion } from './circumstance.ts';

export interface StoodOn {
	topic: CircumstanceTopic;
	/** What stood written on that day; null where nothing did. */
	then: CircumstanceVersion | null;
	/** What stands now, where it is something else. */
	now: CircumstanceVersion | null;
}

/** What was written of somebody's situation by the end of a day, and what was changed since; without what says nothing at either time. */
function stoodOn(held: readonly CircumstanceRecord[], day: LocalDate): StoodOn[] {
	const end = instantAt(addDays(day, 1), 0, 0);
	return held.flatMap((each) => {
		const current = { ...each, id: each.lastChangeId ?? each.id };
		const latest = [current, ...(each.before ?? [])].find(({ at }) => at < end);
		const then = latest && !isOver(latest) ? latest : null;
		const isChanged = latest?.id !== current.id;
		const now = isChanged && !(isOver(each) && then === null) ? current : null;
		return then === null && now === null ? [] : [{ topic: each.topic, then, now }];
	});
}

interface World {
	circumstances: readonly CircumstanceRecord[];
	circumstancesOver: readonly CircumstanceRecord[];
}

/** The same of all that is on record, in the order in which it is shown. */
export function situationOn({ circumstances, circumstancesOver }: World, day: LocalDate): StoodOn[] {
	const place = ({ topic }: StoodOn) => allTopics.indexOf(topic);
	return stoodOn([...circumstances, ...circumstancesOver], day).sort((a, b) => place(a) - place(b));
}
