import { isUnsent, type Entry } from './entry.ts';
import { changed, type Change } from './change.ts';
import type { QueueStore } from './queue.ts';

/** Mutants of what surrounds the queue: the simulator must catch each of them. */
export interface Mutations {
	withoutLock?: boolean;
	deletesBeforeAnswer?: boolean;
	dedupesByTime?: boolean;
}

/** What a phone keeps, in memory. */
export function createStore(
	rows: Map<string, Entry>,
	{ deletesBeforeAnswer = false }: Mutations
): QueueStore {
	return {
		unsent: async () => [...rows.values()].filter(isUnsent),
		begin: async (ids) => {
			const begun = ids.flatMap((id) => rows.get(id) ?? []).filter(isUnsent);
			return begun.map((entry) => {
				const sending: Entry = { ...entry, state: 'sending', attempts: entry.attempts + 1 };
				if (deletesBeforeAnswer) rows.delete(entry.id);
				else rows.set(entry.id, sending);
				return sending;
			});
		},
		finish: async (changes: readonly Change[]) => {
			for (const change of changes) {
				const entry = rows.get(change.id);
				const after = entry && changed(entry, change);
				if (after) rows.set(after.id, after);
			}
		}
	};
}

/** One tab at a time, unless the mutant has none. */
export function createLock({ withoutLock = false }: Mutations) {
	let holder: number | null = null;
	let waiting: { tab: number; start: () => void }[] = [];

	function next() {
		const first = waiting.shift();
		holder = first?.tab ?? null;
		first?.start();
	}

	async function run<Result>(tab: number, work: () => Promise<Result>): Promise<Result> {
		if (withoutLock) return work();
		if (holder !== null) await new Promise<void>((start) => waiting.push({ tab, start }));
		holder = tab;
		const result = await work();
		next();
		return result;
	}

	function release(tab: number) {
		waiting = waiting.filter((one) => one.tab !== tab);
		if (holder === tab) next();
	}

	return { run, release };
}
