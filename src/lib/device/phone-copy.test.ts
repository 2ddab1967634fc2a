import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestOf } from '#lib/domain/records/digest.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import { writeCursor } from '#lib/domain/records/cursor.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import { CopyReading } from './copy-reading.ts';
import { PhoneCopy } from './phone-copy.svelte.ts';
import type { Seed } from './seed.ts';
import { openStore, type Store } from './store.ts';
import { tabStorage } from './tab-storage.fixture.ts';

const opened: Store[] = [];
beforeEach(() => {
	// Marks are kept in both places.
	vi.stubGlobal('location', { protocol: 'https:' });
	vi.stubGlobal('document', { cookie: '' });
	vi.stubGlobal('localStorage', tabStorage());
});
afterEach(() => opened.splice(0).forEach((store) => store.close()));

function need(area: 'finances' | 'accommodation', id: string): RevisedRecord {
	return { kind: 'need', id, revision: 1, body: { kind: 'need', id, area } };
}

function answerOf(personId: string, epoch: string, records: RevisedRecord[]): SyncAnswer {
	return {
		cursor: writeCursor({ epoch, revision: 1 }),
		full: true,
		records,
		tombstones: [],
		count: records.length,
		digest: digestOf(records),
		personId,
		serverTime: 1_000,
		lastBackupAt: null
	};
}

/** A page that the server made, on a phone that keeps what came with it. */
async function firstVisit() {
	const store = await openStore(newIdentifier());
	opened.push(store);
	const answer = answerOf(store.personId, 'first', [need('finances', newIdentifier())]);
	await store.claim(newIdentifier(), null, null);
	await store.seed(answer);
	const seed: Seed = {
		personId: store.personId,
		records: answer.records,
		unreadable: 0,
		entries: [],
		drafts: [],
		cursor: answer.cursor,
		lastSyncAt: answer.serverTime,
		clockOffset: 0,
		planOrder: null,
		answer
	};
	const copy = new PhoneCopy(seed);
	return { store, seed, copy, reading: new CopyReading(copy) };
}

test('a reading that brings nothing new leaves what is on the screen as it is', async () => {
	const { store, seed, copy, reading } = await firstVisit();
	const { entries } = copy;
	await reading.refresh(store, 'records');
	expect(copy.records).toBe(seed.records);
	expect(copy.entries).toBe(entries);
	expect(copy.cursorOfAll).toBe(seed.cursor);
});

test('records of another life of the server are shown, though their names and revisions are the same', async () => {
	const { store, seed, copy, reading } = await firstVisit();
	const [{ id } = { id: '' }] = seed.records;
	const restored = answerOf(store.personId, 'second', [need('accommodation', id)]);
	await store.apply({ answer: restored, since: seed.cursor, ackedBefore: new Set(), clockOffset: 0 });
	await reading.refresh(store, 'records');
	expect(copy.records).toEqual(restored.records);
});

test('a copy that had drifted is shown as it was put right, though nothing changed on the server', async () => {
	const { store, seed, copy, reading } = await firstVisit();
	const right = answerOf(store.personId, 'first', [need('accommodation', newIdentifier())]);
	await store.apply({ answer: right, since: null, ackedBefore: new Set(), clockOffset: 0 });
	await reading.refresh(store, 'records');
	expect(right.cursor).toBe(seed.cursor);
	expect(copy.records).toEqual(right.records);
});

test('what there was no room for gives way to what is read, and no order is kept for it', async () => {
	const { store, seed, copy, reading } = await firstVisit();
	reading.merge(answerOf(store.personId, 'first', [need('accommodation', newIdentifier())]));
	expect(copy.cursorOfAll).toBeNull();
	await reading.refresh(store, 'records');
	expect(copy.records).toEqual(seed.records);
});

test('what was left out as damaged is shown once the copy was brought again', async () => {
	const { store, seed, copy, reading } = await firstVisit();
	await store.noteDamage();
	expect(reading.leaveOut(() => false)).toBe(1);
	await reading.refresh(store, 'records');
	expect({ shown: copy.records, unreadable: copy.unreadable }).toEqual({ shown: [], unreadable: 1 });
	await store.seed(seed.answer as SyncAnswer);
	await reading.refresh(store, 'records');
	expect({ shown: copy.records, unreadable: copy.unreadable }).toEqual({
		shown: seed.records,
		unreadable: 0
	});
});
