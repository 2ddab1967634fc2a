import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { Entry } from './entry.ts';
import { loadSeed, orderKeptFor } from './seed.ts';
import { openStore } from './store.ts';

const order = { on: '2026-11-29', release: 'one', places: [] };
const unsent: Entry = {
	id: 'one',
	state: 'queued',
	attempts: 0,
	nextAt: 0,
	body: { command: '{}' },
	answer: null
};

test('Home opens with the order of the plan that was kept with these very records, and with no other', async () => {
	const store = await openStore(newIdentifier());
	await store.keepPlanOrder(order, 'first.5');
	const kept = await store.readMeta();
	store.close();

	expect(orderKeptFor([], { ...kept, cursor: 'first.5' })).toMatchObject(order);
	expect(orderKeptFor([], { ...kept, cursor: 'first.6' })).toBeNull();
	expect(orderKeptFor([unsent], { ...kept, cursor: 'first.5' })).toBeNull();
	expect(orderKeptFor([], { cursor: 'first.5' })).toBeNull();
});

const parts = ['./opening-read.ts', './store.ts'];

afterEach(() => {
	vi.unstubAllGlobals();
	parts.forEach((part) => vi.doUnmock(part));
	vi.resetModules();
});

test.each(parts)('where %s cannot be fetched, which reads the copy, the server is asked', async (part) => {
	vi.stubGlobal('document', { cookie: 'person=someone', querySelector: () => null });
	vi.stubGlobal('localStorage', { getItem: () => 'someone' });
	vi.doMock(part, () => {
		throw new TypeError('Failed to fetch dynamically imported module');
	});
	const answer = { personId: 'someone', records: [], cursor: 'first.1', serverTime: 0 };
	const seen = await loadSeed(async () => Response.json(answer), true);
	expect(seen).toMatchObject({ kind: 'seed', seed: { personId: 'someone', cursor: 'first.1' } });
});
