import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { databaseName } from './database-name.ts';
import { PersonDatabase } from './database.ts';
import { quickRead } from './quick-read.ts';
import { openStore } from './store.ts';

beforeEach(() => void vi.stubGlobal('navigator', { userAgentData: {} }));
afterEach(() => vi.unstubAllGlobals());

const id = fc.stringMatching(/^[a-z]{1,3}$/);
/** Some as we write them, some that something has damaged. */
const held = fc.record({
	kind: fc.constantFrom('need', 'order'),
	id,
	revision: fc.oneof(fc.nat(9), fc.constant('broken')),
	body: fc.oneof(
		fc.record({ kind: fc.constantFrom('need', 'order', 'unreadable'), id }),
		fc.constantFrom(null, 'broken')
	)
});
const entry = fc.record(
	{
		id,
		state: fc.constantFrom(
			'queued',
			'sending',
			'acked',
			'needs_attention',
			'settled',
			'of a later release',
			7
		),
		body: fc.constantFrom({ command: '{}' }, null),
		place: fc.nat(3)
	},
	{ requiredKeys: ['id'] }
);
const holdings = fc.record({
	held: fc.array(held),
	outbox: fc.array(entry),
	drafts: fc.array(fc.record({ key: id, body: fc.string() })),
	meta: fc.array(fc.record({ key: fc.constantFrom('cursor', 'install', 'isDamaged'), value: fc.string() }))
});

test('reads just what the store reads, whatever is there', async () => {
	await fc.assert(
		fc.asyncProperty(holdings, async (rows) => {
			const personId = newIdentifier();
			const database = new PersonDatabase(personId);
			for (const [table, some] of Object.entries(rows))
				await database.table<unknown>(table).bulkPut(some as unknown[]);
			database.close();
			const store = await openStore(personId);
			expect(await quickRead(personId)).toEqual(await store.read());
			await store.destroy();
		}),
		{ numRuns: 30 }
	);
});

test('opens the database once, reads in one transaction, and leaves nothing open', async () => {
	const personId = newIdentifier();
	(await openStore(personId)).close();
	const opens = vi.spyOn(indexedDB, 'open');
	const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
	const closes = vi.spyOn(IDBDatabase.prototype, 'close');
	await quickRead(personId);
	expect([opens, transactions, closes].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

test('makes no database where there is none: what vanished with one would not be missed', async () => {
	const personId = newIdentifier();
	expect(await quickRead(personId)).toBeNull();
	expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName(personId));
});

test.each([1, 3])('leaves a database of release %d as it is, to the store', async (version) => {
	const personId = newIdentifier();
	const other = new Dexie(databaseName(personId));
	other.version(version).stores({ held: '[kind+id]', outbox: 'id, state', drafts: 'key', meta: 'key' });
	await other.open();
	other.close();
	expect(await quickRead(personId)).toBeNull();
	expect(await indexedDB.databases()).toContainEqual({ name: databaseName(personId), version: version * 10 });
});

test('leaves every fault to the store, which says what it is', async () => {
	const personId = newIdentifier();
	(await openStore(personId)).close();
	const refused = () => {
		throw new DOMException('', 'SecurityError');
	};
	const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(refused);
	expect(await quickRead(personId)).toBeNull();
	vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(refused);
	const closes = vi.spyOn(IDBDatabase.prototype, 'close');
	expect(await quickRead(personId)).toBeNull();
	expect([open.mock.calls.length, closes.mock.calls.length]).toEqual([2, 1]);
	vi.stubGlobal('indexedDB', undefined);
	expect(await quickRead(personId)).toBeNull();
});

test('asks nothing of a browser that can wait for ever when it is asked first thing', async () => {
	const personId = newIdentifier();
	(await openStore(personId)).close();
	const open = vi.spyOn(indexedDB, 'open');
	vi.stubGlobal('navigator', {});
	expect(await quickRead(personId)).toBeNull();
	expect(open).not.toHaveBeenCalled();
});
