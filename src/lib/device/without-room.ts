import { isUnsent, type Entry } from './entry.ts';
import { StorageFault } from './faults.ts';
import { changed, type Change } from './change.ts';
import type { QueueStore } from './queue.ts';

/**
 * The outbox of a phone that has no room left: what waits is read, sent, and marked once there is room again. Until then
 * what became of it is known here. Where the page is closed before, it is sent a second time: the server knows it by its id.
 */
export function evenWithoutRoom(store: QueueStore): QueueStore {
	const known = new Map<string, Entry>();

	async function rows(): Promise<Entry[]> {
		return (await store.unsent()).map((row) => known.get(row.id) ?? row);
	}

	/** Writes down what is known, and forgets it here. */
	async function markKnown(): Promise<void> {
		if (known.size === 0) return;
		const begun = await store.begin([...known.keys()]);
		await store.finish(begun.flatMap((row) => changeFrom(known.get(row.id), row.attempts)));
		known.clear();
	}

	return {
		async unsent() {
			await withRoom(markKnown, () => undefined);
			return (await rows()).filter(isUnsent);
		},

		begin: (ids) =>
			withRoom(
				() => store.begin(ids),
				async () => {
					const wanted = (await rows()).filter(
						(row) => isUnsent(row) && !row.replaced && ids.includes(row.id)
					);
					const begun = wanted.map((row): Entry => ({
						...row,
						state: 'sending',
						attempts: row.attempts + 1
					}));
					for (const row of begun) known.set(row.id, row);
					return begun;
				}
			),

		async finish(changes) {
			const marked = changes.filter(({ id }) => !known.has(id));
			await withRoom(
				async () => void (marked.length > 0 && (await store.finish(marked))),
				async () => {
					for (const row of await rows()) known.set(row.id, row);
				}
			);
			for (const change of changes) note(change);
		}
	};

	function note(change: Change): void {
		const row = known.get(change.id);
		const next = row && changed(row, change);
		if (next) known.set(change.id, next);
	}
}

/** Nothing else than a lack of room is got round. */
async function withRoom<Result>(
	write: () => Promise<Result>,
	otherwise: () => Result | Promise<Result>
): Promise<Result> {
	try {
		return await write();
	} catch (fault) {
		if (fault instanceof StorageFault && fault.code === 'storage_full') return otherwise();
		throw fault;
	}
}

function changeFrom(entry: Entry | undefined, attempt: number): Change[] {
	if (!entry) return [];
	const { id, state, answer, nextAt, setApart } = entry;
	if (isUnsent(entry) || answer === null)
		return [{ id, attempt, state: 'queued', nextAt, ...(setApart && { setApart }) }];
	return [{ id, attempt, state: state as 'acked' | 'settled' | 'needs_attention', answer }];
}
