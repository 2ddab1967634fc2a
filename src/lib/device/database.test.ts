import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { digestOf } from '#lib/domain/records/digest.ts';
import { writeCursor } from '#lib/domain/records/cursor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { databaseName } from './database-name.ts';
import type { Entry } from './entry.ts';
import { openStore } from './store.ts';

/** A phone as the first version of the app left it. */
async function firstVersion(personId: string) {
	const db = new Dexie(databaseName(personId));
	db.version(1).stores({ records: 'id, [id+revision]', outbox: 'id, state', drafts: 'key', meta: 'key' });
	await db.open();
	const id = newIdentifier();
	const entries = (['queued', 'sending', 'acked', 'needs_attention'] as const).map((state): Entry => ({
		id: newIdentifier(),
		state,
		attempts: 1,
		nextAt: 0,
		body: { command: '{"words":"the bus"}' },
		answer: null
	}));
	await db.table('records').add({ id, revision: 3, body: { kind: 'need', id, area: 'finances' } });
	await db.table('outbox').bulkAdd(entries);
	await db.table('drafts').add({ key: 'report', body: { words: 'half a sentence' } });
	await db.table('meta').add({ key: 'cursor', value: writeCursor({ epoch: 'life', revision: 3 }) });
	db.close();
	return { id, entries };
}

test('a phone of the first version keeps its records, all it owes and every draft', async () => {
	const personId = newIdentifier();
	const { id, entries } = await firstVersion(personId);
	const store = await openStore(personId);
	const { records, entries: held, meta } = await store.read();
	expect(records).toEqual([{ kind: 'need', id, revision: 3, body: { kind: 'need', id, area: 'finances' } }]);
	expect(held).toEqual(entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
	expect(await store.loadDraft('report')).toEqual({ words: 'half a sentence' });
	expect(meta.cursor).toBe('life.3');
	store.close();
});

test('two records of one id and different kinds are two', async () => {
	const store = await openStore(newIdentifier());
	const id = newIdentifier();
	const need = { kind: 'need', id, revision: 1, body: { kind: 'need', id, area: 'finances' } } as const;
	const order = {
		kind: 'order',
		id,
		revision: 1,
		body: { kind: 'order', id, orderKind: 'licence', title: 'Licence', startDate: null, endDate: null }
	} as const;
	const answer = {
		cursor: writeCursor({ epoch: 'life', revision: 1 }),
		full: true,
		records: [need, order],
		tombstones: [],
		count: 2,
		digest: digestOf([need, order]),
		personId: store.personId,
		serverTime: 1,
		lastBackupAt: null
	};
	await store.seed(answer);
	expect((await store.read()).records).toEqual([need, order]);
	const gone = { ...answer, cursor: writeCursor({ epoch: 'life', revision: 2 }), full: false };
	const after = { ...gone, records: [], tombstones: [`order:${id}`], count: 1, digest: digestOf([need]) };
	const outcome = await store.apply({
		answer: after,
		since: answer.cursor,
		ackedBefore: new Set(),
		clockOffset: 0
	});
	expect([outcome, (await store.read()).records]).toEqual(['applied', [need]]);
	store.close();
});

test('a database that a newer version of the app has added to is opened as it is', async () => {
	const personId = newIdentifier();
	(await openStore(personId)).close();
	await new Promise<void>((done) => {
		const request = indexedDB.open(databaseName(personId), 30);
		request.onupgradeneeded = () => request.result.createObjectStore('later');
		request.onsuccess = () => done(request.result.close());
	});
	const store = await openStore(personId);
	await expect(store.countUnsent()).resolves.toBe(0);
	store.close();
});
