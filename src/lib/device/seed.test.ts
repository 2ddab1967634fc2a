import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { Entry } from './entry.ts';
import { orderKeptFor } from './seed.ts';
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
	const { planOrder } = await store.readMeta();
	store.close();

	expect(orderKeptFor([], { cursor: 'first.5', planOrder })).toMatchObject(order);
	expect(orderKeptFor([], { cursor: 'first.6', planOrder })).toBeNull();
	expect(orderKeptFor([unsent], { cursor: 'first.5', planOrder })).toBeNull();
	expect(orderKeptFor([], { cursor: 'first.5' })).toBeNull();
});
