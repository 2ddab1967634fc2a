import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';

/** One case that changed officer, as one of the two officers is told of it. */
export interface HandedOver {
	/** Of the change: several cases that moved in one go have the same. */
	id: string;
	side: 'came' | 'went';
	/** Whoever has it now; where it came, whoever had it. Null where nobody had. */
	other: string | null;
	since: LocalDate;
	/** For whoever has the case; the officer who had it is not told why. */
	reason: string | null;
	byName: string;
	at: Instant;
	/** To open it by, for whoever still reaches it. */
	personId: string | null;
	/** Empty where it is not known any more. */
	personName: string;
}

/** What moved together, or one by one for the same reason on the same day: it is told, and put away, as one. */
export interface HandOverBatch extends Omit<HandedOver, 'id' | 'personId' | 'personName'> {
	changes: string[];
	people: Pick<HandedOver, 'personId' | 'personName'>[];
}

/** The latest first; within one, in the order given. An import moves each case by a change of its own. */
export function handOverBatches(handedOver: readonly HandedOver[]): HandOverBatch[] {
	const batches = Map.groupBy(handedOver, ({ side, other, since, reason, byName }) =>
		JSON.stringify([side, other, since, reason, byName])
	);
	return [...batches.values()]
		.flatMap(([first, ...others]): HandOverBatch[] => {
			if (first === undefined) return [];
			const all = [first, ...others];
			const { side, other, since, reason, byName } = first;
			return [
				{
					...{ side, other, since, reason, byName },
					at: Math.max(...all.map(({ at }) => at)),
					changes: [...new Set(all.map(({ id }) => id))],
					people: all.map(({ personId, personName }) => ({ personId, personName }))
				}
			];
		})
		.toSorted((a, b) => b.at - a.at);
}
