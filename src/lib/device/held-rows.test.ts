import 'fake-indexeddb/auto';
import { setImmediate } from 'node:timers';
import { afterEach, expect, test, vi } from 'vitest';
import { digestOf } from '#lib/domain/records/digest.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import { writeCursor } from '#lib/domain/records/cursor.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import { openStore, type Store } from './store.ts';

const original = IDBObjectStore.prototype.put;
afterEach(() => {
	IDBObjectStore.prototype.put = original;
	vi.restoreAllMocks();
});

const ids = Array.from({ length: 450 }, () => newIdentifier()).sort();

function all(revision: number): RevisedRecord[] {
	return ids.map((id) => ({ kind: 'need', id, revision, body: { kind: 'need', id, area: 'finances' } }));
}

function apply(store: Store, revision: number, changes: Partial<SyncAnswer>, since: string | null) {
	const records = all(revision);
	const answer: SyncAnswer = {
		cursor: writeCursor({ epoch: 'first', revision }),
		full: true,
		records,
		tombstones: [],
		count: records.length,
		digest: digestOf(records),
		personId: store.personId,
		serverTime: 1_000,
		lastBackupAt: null,
		...changes
	};
	return store.apply({ answer, since, ackedBefore: new Set(), clockOffset: 0 });
}

test('a long answer is written and read some rows at a time, so that a tap between them is answered', async () => {
	const store = await openStore(newIdentifier());
	let most = 0;
	let inTurn = 0;
	IDBObjectStore.prototype.put = function (...parameters) {
		if (inTurn === 0) setImmediate(() => (inTurn = 0));
		inTurn += 1;
		most = Math.max(most, inTurn);
		return original.apply(this, parameters);
	};
	const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
	await expect(apply(store, 1, {}, null)).resolves.toBe('applied');
	await expect(store.read()).resolves.toMatchObject({ records: all(1), unreadable: 0 });
	expect(most).toBeGreaterThan(0);
	expect(most).toBeLessThanOrEqual(100);
	const ofHeld = read.mock.calls.filter(
		(_, call) => (read.mock.contexts[call] as IDBObjectStore).name === 'held'
	);
	expect(ofHeld).toHaveLength(5);
	store.close();
});

test('a phone that dies between two lots of rows holds what it held before', async () => {
	const store = await openStore(newIdentifier());
	await apply(store, 1, {}, null);
	let left = 250;
	IDBObjectStore.prototype.put = function (...parameters) {
		left -= 1;
		if (left === 0) this.transaction.abort();
		return original.apply(this, parameters);
	};
	const cursor = writeCursor({ epoch: 'first', revision: 1 });
	await expect(apply(store, 2, { full: false }, cursor)).rejects.toThrow();
	IDBObjectStore.prototype.put = original;
	await expect(store.read()).resolves.toMatchObject({ records: all(1), meta: { cursor } });
	await expect(apply(store, 2, { full: false }, cursor)).resolves.toBe('applied');
	await expect(store.read()).resolves.toMatchObject({ records: all(2) });
	store.close();
});
