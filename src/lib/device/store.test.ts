import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { digestOf } from '#lib/domain/records/digest.ts';
import { recordKey } from '#lib/domain/records/record-key.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import { writeCursor } from '#lib/domain/records/cursor.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { databaseName } from './database-name.ts';
import { PersonDatabase } from './database.ts';
import type { Entry, EntryState } from './entry.ts';
import { newEntry } from './new-entry.ts';
import { StorageFault } from './faults.ts';
import { replacedBy } from './replaced-by.ts';
import { openStore, type Store, type StoreChange } from './store.ts';

const opened: Store[] = [];
afterEach(() => opened.splice(0).forEach((store) => store.close()));

async function open(personId = newIdentifier()): Promise<Store> {
	const store = await openStore(personId);
	opened.push(store);
	return store;
}

function entry(state: EntryState = 'queued', id = newIdentifier()): Entry {
	return { id, state, attempts: 0, nextAt: 0, body: { command: `{"id":"${id}"}` }, answer: null };
}

function need(revision: number, id = newIdentifier()): RevisedRecord {
	return { kind: 'need', id, revision, body: { kind: 'need', id, area: 'finances' } };
}

/** What the server would answer that holds `all` and is asked by a phone that misses `records`. */
function answerOf(
	personId: string,
	revision: number,
	all: RevisedRecord[],
	changes: Partial<SyncAnswer> = {}
) {
	return {
		cursor: writeCursor({ epoch: 'first', revision }),
		full: true,
		records: all,
		tombstones: [],
		count: all.length,
		digest: digestOf(all),
		personId,
		serverTime: 1_000,
		lastBackupAt: null,
		...changes
	} satisfies SyncAnswer;
}

function pulled(answer: SyncAnswer, since: string | null = null, acked: string[] = []) {
	return { answer, since, ackedBefore: new Set(acked), clockOffset: 0 };
}

describe('the outbox', () => {
	test('an entry is there after the browser was closed, and its draft is gone', async () => {
		const store = await open();
		await store.saveDraft('report', { words: 'the bus' }, 1);
		const written = entry();
		await store.add(written, { draft: 'report' });
		store.close();
		const again = await open(store.personId);
		await expect(again.unsent()).resolves.toMatchObject([written]);
		await expect(again.loadDraft('report')).resolves.toBeNull();
	});

	test('a write that ends while its page closes the store is kept, and does not fail for want of listeners', async () => {
		const store = await open();
		const written = entry();
		const writing = store.add(written);
		store.close();
		await writing;
		const again = await open(store.personId);
		await expect(again.unsent()).resolves.toMatchObject([written]);
	});

	test('an id that is already used is refused, and the first entry stays', async () => {
		const store = await open();
		const first = entry();
		await store.add(first);
		await expect(store.add({ ...first, body: { command: 'other' } })).rejects.toBeInstanceOf(StorageFault);
		await expect(store.unsent()).resolves.toMatchObject([first]);
	});

	test('sending is counted once, by the tab that comes first', async () => {
		const store = await open();
		const one = entry();
		await store.add(one);
		const [begun] = await store.begin([one.id, 'unknown']);
		expect(begun).toMatchObject({ id: one.id, state: 'sending', attempts: 1 });
		await store.finish([{ id: one.id, attempt: 1, state: 'acked', answer: received }]);
		await expect(store.begin([one.id])).resolves.toEqual([]);
		await expect(store.readEntries()).resolves.toMatchObject([{ state: 'acked', answer: received }]);
	});

	test('a late answer of an earlier attempt changes nothing', async () => {
		const store = await open();
		const one = entry();
		await store.add(one);
		await store.begin([one.id]);
		await store.begin([one.id]);
		await store.finish([{ id: one.id, attempt: 1, state: 'queued', nextAt: 99 }]);
		await expect(store.unsent()).resolves.toMatchObject([{ state: 'sending', attempts: 2, nextAt: 0 }]);
	});

	test('only a refused entry can be discarded', async () => {
		const store = await open();
		const kept = entry();
		const refused = entry('needs_attention');
		await store.add(kept);
		await store.add(refused);
		await expect(store.countUnsent()).resolves.toBe(2);
		await store.discard(kept.id);
		await store.discard(refused.id);
		await expect(store.readEntries()).resolves.toMatchObject([kept]);
	});

	test('what is discarded takes along what was to take its place, and nothing else does', async () => {
		const store = await open();
		const kept = entry();
		const refused = entry('needs_attention');
		for (const one of [kept, refused]) {
			await store.add(one);
			await store.saveDraft(`mend:${one.id}`, { words: 'better' }, 1);
			await store.discard(one.id, `mend:${one.id}`);
		}
		await expect(store.readDraftKeys()).resolves.toEqual([`mend:${kept.id}`]);
	});

	test('leaves in the order in which it was saved, whenever its forms were drawn and whatever the clock said', async () => {
		const moments = fc.array(fc.record({ drawn: fc.nat(9), tapped: fc.nat(9), tab: fc.nat(1) }));
		await fc.assert(
			fc.asyncProperty(moments, async (forms) => {
				const one = await open();
				const tabs = [one, await open(one.personId)];
				const saved: string[] = [];
				for (const { drawn, tapped, tab } of forms) {
					const stop = newEntry('notice_way.stop', { way: 'text' }, tapped, newIdentifier(drawn));
					await tabs[tab]!.add(stop);
					saved.push(stop.id);
				}
				const inOrder = saved.map((id) => expect.objectContaining({ id }) as Entry);
				expect(await one.unsent()).toEqual(inOrder);
				expect((await one.read()).entries).toEqual(inOrder);
				expect(await one.begin((await one.unsent()).map(({ id }) => id))).toEqual(inOrder);
				await one.apply(pulled(answerOf(one.personId, 5, [])));
				expect(await one.unsent()).toEqual(inOrder);
			}),
			{ numRuns: 20 }
		);
	});

	test('what an older version of the app wrote leaves before what is saved after it', async () => {
		const store = await open();
		const db = new PersonDatabase(store.personId);
		const older = entry('queued', newIdentifier(9_000));
		await db.outbox.add(older);
		const newer = entry('queued', newIdentifier(1_000));
		await store.add(newer);
		await expect(store.unsent()).resolves.toMatchObject([older, newer]);
		db.close();
	});

	test('a place that was given up is given to nobody else, and a damaged count keeps nobody from saving', async () => {
		const store = await open();
		const db = new PersonDatabase(store.personId);
		const [first, refused, last] = [entry(), entry('needs_attention'), entry()];
		for (const one of [first, refused]) await store.add(one);
		await store.discard(refused.id);
		await store.add(last);
		expect((await store.unsent()).map(({ place }) => place)).toEqual([1, 3]);
		await db.meta.put({ key: 'place', value: 'damaged' });
		await store.add(entry());
		await expect(store.countUnsent()).resolves.toBe(3);
		db.close();
	});

	describe('a choice that another is tapped in place of', () => {
		const obstacleId = newIdentifier();
		const answerId = newIdentifier();
		const tap = (store: Store, one: Entry) => store.add(one, { replaces: replacedBy(one) });
		const chosen = (time: number | null, of = answerId, at = Date.now()) =>
			newEntry('obstacle.take_time', { obstacleId, answerId: of, time }, at);

		test('is not sent, however often it was tried without signal; what is said of others stays', async () => {
			const store = await open();
			const [other, reply] = [chosen(0, newIdentifier()), entry()];
			const [first, second] = [chosen(0), chosen(1)];
			for (const one of [other, reply, first]) await tap(store, one);
			const [begun] = await store.begin([first.id]);
			await store.finish([{ id: first.id, attempt: begun!.attempts, state: 'queued', nextAt: 0 }]);
			await tap(store, second);
			const left = (await store.unsent()).map(({ id }) => id);
			expect(new Set(left)).toEqual(new Set([other.id, reply.id, second.id]));
		});

		test('stays where the other could not be kept', async () => {
			const store = await open();
			const [first, sent] = [chosen(0), entry('acked')];
			for (const one of [sent, first]) await tap(store, one);
			await expect(tap(store, { ...chosen(1), id: sent.id })).rejects.toBeInstanceOf(StorageFault);
			await expect(store.unsent()).resolves.toMatchObject([first]);
		});

		test('and is on its way from another tab is not sent again, and counts as it is answered', async () => {
			const one = await open();
			const other = await open(one.personId);
			for (const comes of ['back', 'through'] as const) {
				const [first, second] = [chosen(0), chosen(1)];
				await tap(one, first);
				await one.begin([first.id]);
				await tap(other, second);
				await one.finish([
					comes === 'back'
						? { id: first.id, attempt: 1, state: 'queued', nextAt: 0 }
						: { id: first.id, attempt: 1, state: 'acked', answer: received }
				]);
				const sent = await one.begin([first.id, second.id]);
				expect(sent.map(({ id }) => id)).toEqual([second.id]);
				const states = new Map((await one.readEntries()).map(({ id, state }) => [id, state]));
				expect(states.get(first.id)).toBe(comes === 'back' ? undefined : 'acked');
				await one.finish([{ id: second.id, attempt: 1, state: 'acked', answer: received }]);
			}
		});

		test('and was refused is sent again where the person says so', async () => {
			const store = await open();
			const [first, second] = [chosen(0), chosen(1)];
			await tap(store, first);
			await store.begin([first.id]);
			await tap(store, second);
			const answer = { ...received, status: 'rejected', code: 'not_found' } as const;
			await store.finish([{ id: first.id, attempt: 1, state: 'needs_attention', answer }]);
			await store.requeue(first.id);
			const sent = await store.begin([first.id]);
			expect(sent.map(({ id }) => id)).toEqual([first.id]);
		});
	});

	const received = { status: 'created', code: null, receipt: 'K7Q-4M2', receivedAt: 5 } as const;
});

describe('what the disk does', () => {
	test('a write waits for the disk, not for its cache', async () => {
		const db = new PersonDatabase(newIdentifier());
		const durability: string[] = [];
		const original = IDBDatabase.prototype.transaction;
		IDBDatabase.prototype.transaction = function (names, mode, options) {
			if (mode === 'readwrite') durability.push(options?.durability ?? 'default');
			return original.call(this, names, mode, options);
		};
		await db.outbox.add(entry());
		IDBDatabase.prototype.transaction = original;
		db.close();
		expect(durability).toEqual(['strict']);
	});

	test('a full disk is said to be one, and nothing is called saved', async () => {
		const store = await open();
		const original = IDBObjectStore.prototype.add;
		IDBObjectStore.prototype.add = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		await expect(store.add(entry())).rejects.toMatchObject({ code: 'storage_full' });
		IDBObjectStore.prototype.add = original;
		await expect(store.countUnsent()).resolves.toBe(0);
	});

	test('a browser that gives no database says so', async () => {
		const original = IDBFactory.prototype.open;
		IDBFactory.prototype.open = () => {
			throw new DOMException('private', 'SecurityError');
		};
		await expect(openStore(newIdentifier())).rejects.toMatchObject({ code: 'storage_unavailable' });
		IDBFactory.prototype.open = original;
	});

	test('a lost connection is opened again and the write is done once', async () => {
		const store = await open();
		const original = IDBDatabase.prototype.transaction;
		let losses = 1;
		IDBDatabase.prototype.transaction = function (...parts) {
			if (losses-- > 0) throw new DOMException('the page slept', 'InvalidStateError');
			return original.apply(this, parts);
		};
		await store.add(entry());
		IDBDatabase.prototype.transaction = original;
		await expect(store.countUnsent()).resolves.toBe(1);
	});
});

describe('a sync', () => {
	test('brings everything first, and then what changed', async () => {
		const store = await open();
		const [a, b, c] = [need(1), need(2), need(3)];
		const first = answerOf(store.personId, 2, [a, b]);
		await expect(store.apply(pulled(first))).resolves.toBe('applied');
		const delta = { full: false, records: [c], tombstones: [recordKey(a)] };
		const second = answerOf(store.personId, 4, [b, c], delta);
		await expect(store.apply(pulled(second, first.cursor))).resolves.toBe('applied');
		const { records, meta } = await store.read();
		expect(new Set(records)).toEqual(new Set([b, c]));
		expect(meta).toMatchObject({ cursor: second.cursor, epoch: 'first', lastSyncAt: 1_000 });
	});

	test('that leaves a difference changes nothing and says so', async () => {
		const store = await open();
		const [a, b] = [need(1), need(2)];
		const first = answerOf(store.personId, 1, [a]);
		await store.apply(pulled(first));
		const wrong = answerOf(store.personId, 3, [a, b, need(3)], { full: false, records: [b] });
		await expect(store.apply(pulled(wrong, first.cursor))).resolves.toBe('drifted');
		await expect(store.read()).resolves.toMatchObject({ records: [a], meta: { cursor: first.cursor } });
	});

	test('that another tab has overtaken changes nothing', async () => {
		const store = await open();
		const a = need(1);
		await store.apply(pulled(answerOf(store.personId, 5, [a])));
		await expect(store.apply(pulled(answerOf(store.personId, 3, [])))).resolves.toBe('stale');
		const delta = answerOf(store.personId, 6, [a], { full: false, records: [] });
		await expect(store.apply(pulled(delta, 'first.3'))).resolves.toBe('stale');
	});

	test('that finds the server behind all this phone holds is taken, and everything is offered again', async () => {
		const store = await open();
		const sent = entry('settled');
		await store.add(sent);
		const first = answerOf(store.personId, 5, [need(5)]);
		await store.apply(pulled(first));
		const restored = answerOf(store.personId, 3, [need(3)]);
		await expect(store.apply(pulled(restored, first.cursor))).resolves.toBe('applied');
		await expect(store.read()).resolves.toMatchObject({
			records: restored.records,
			entries: [{ id: sent.id, state: 'queued' }],
			meta: { cursor: restored.cursor }
		});
	});

	test("of another person's session changes nothing", async () => {
		const store = await open();
		await expect(store.apply(pulled(answerOf(newIdentifier(), 1, [need(1)])))).resolves.toBe('other_person');
		await expect(store.read()).resolves.toMatchObject({ records: [], meta: {} });
	});

	test('settles what was acknowledged before it, and re-offers everything to a restored server', async () => {
		const store = await open();
		const [acked, unsent] = [entry('acked'), entry()];
		await store.add(acked);
		await store.add(unsent);
		await store.apply(pulled(answerOf(store.personId, 5, []), null, [acked.id]));
		await expect(store.readEntries()).resolves.toMatchObject([unsent]);
		const [nothing, more] = [5, 6].map((at) => answerOf(store.personId, at, [], { full: false }));
		await expect(store.apply(pulled(nothing!, 'first.5'))).resolves.toBe('applied');
		await expect(store.apply(pulled(more!, 'first.5'))).resolves.toBe('applied');
		const restored = answerOf(store.personId, 2, [], { cursor: 'second.2' });
		await expect(store.apply(pulled(restored, 'first.6'))).resolves.toBe('applied');
		const again = await store.unsent();
		expect(new Set(again.map(({ id }) => id))).toEqual(new Set([acked.id, unsent.id]));
	});
});

describe('two tabs', () => {
	test('tell each other what changed', async () => {
		const here = await open();
		const there = await open(here.personId);
		const heard = new Promise<StoreChange>((resolve) => there.onChange(resolve));
		await here.add(entry());
		await expect(heard).resolves.toBe('outbox');
		await expect(there.countUnsent()).resolves.toBe(1);
	});
});

describe('leaving a phone', () => {
	test('deletes one person and leaves another alone', async () => {
		const [mine, theirs] = [await open(), await open()];
		await mine.add(entry());
		await theirs.add(entry());
		await mine.destroy();
		const names = (await indexedDB.databases()).map(({ name }) => name);
		expect(names).not.toContain(databaseName(mine.personId));
		await expect(theirs.countUnsent()).resolves.toBe(1);
	});
});

describe('a damaged copy', () => {
	test('costs the rows that are damaged, until a sync has brought everything again', async () => {
		const store = await open();
		const [good, other] = [need(1), need(1)];
		await store.apply(pulled(answerOf(store.personId, 1, [good, other])));
		const db = new PersonDatabase(store.personId);
		await db.table('held').bulkPut([
			{ ...other, body: null },
			{ kind: 'need', id: 'no body', revision: 1 },
			{ kind: 'step', id: 'of another', revision: 1, body: good.body }
		]);
		expect(await store.read()).toMatchObject({ records: [good], unreadable: 3 });
		await store.noteDamage();
		expect((await store.readMeta()).isDamaged).toBe(true);
		await expect(store.apply(pulled(answerOf(store.personId, 1, [good, other])))).resolves.toBe('applied');
		const { records, unreadable, meta } = await store.read();
		expect(records).toHaveLength(2);
		expect({ unreadable, isDamaged: meta.isDamaged }).toEqual({ unreadable: 0, isDamaged: false });
		db.close();
	});
});

describe('half-written forms', () => {
	test('are told of when one begins and when one ends, not with every letter', async () => {
		const store = await open();
		const told: StoreChange[] = [];
		store.onChange((change) => told.push(change));
		await store.saveDraft('went-well', { words: 'a' }, 1);
		await store.saveDraft('went-well', { words: 'ab' }, 2);
		await store.dropDraft('relapse');
		expect([told, (await store.read()).drafts]).toEqual([['drafts'], ['went-well']]);
		await store.dropDraft('went-well');
		expect([told, await store.readDraftKeys()]).toEqual([['drafts', 'drafts'], []]);
	});

	test('take over what a page left behind, unless something newer was saved since', async () => {
		const store = await open();
		await store.saveDraft('relapse', { words: 'newer' }, 20);
		await store.saveDraft('reflect:life:', { words: 'emptied since' }, 5);
		await store.putBack([
			{ key: 'went-well', body: { words: 'the last word' }, at: 10 },
			{ key: 'relapse', body: { words: 'older' }, at: 10 },
			{ key: 'reflect:life:', body: null, at: 10 }
		]);
		expect(await store.loadDraft('went-well')).toEqual({ words: 'the last word' });
		expect(await store.loadDraft('relapse')).toEqual({ words: 'newer' });
		expect(await store.readDraftKeys()).toEqual(['relapse', 'went-well']);
	});
});
