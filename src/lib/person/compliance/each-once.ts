/** What holds for these, and for no others. */
export interface HoldsFor<Holder, Entry> {
	holders: Holder[];
	entries: Entry[];
}

/**
 * What several have to say, each thing once: first what holds for all of them, then what holds for fewer, in the order in which
 * it was said. Whoever is under two orders need not read the same law twice.
 */
export function eachOnce<Holder, Entry>(
	all: readonly { holder: Holder; entries: readonly Entry[] }[]
): HoldsFor<Holder, Entry>[] {
	const groups = new Map<string, HoldsFor<Holder, Entry>>();
	for (const entry of new Set(all.flatMap(({ entries }) => entries))) {
		const of = all.filter(({ entries }) => entries.includes(entry));
		const key = of.map((one) => all.indexOf(one)).join();
		const group = groups.get(key) ?? { holders: of.map(({ holder }) => holder), entries: [] };
		group.entries.push(entry);
		groups.set(key, group);
	}
	return [...groups.values()].sort((a, b) => b.holders.length - a.holders.length);
}
