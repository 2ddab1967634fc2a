import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Seed } from './seed.ts';
import { tabStorage } from './tab-storage.fixture.ts';

const AGAIN_MS = 60_000;
const parts = ['#lib/device/engine.ts', '#lib/device/pending.ts'];
const SYNC = '#lib/device/sync.ts';
const STORE = '#lib/device/store.ts';

beforeEach(() => {
	vi.resetModules();
	vi.stubEnv('SSR', false);
	vi.stubGlobal('sessionStorage', tabStorage());
	vi.stubGlobal('localStorage', tabStorage());
	vi.stubGlobal('location', { protocol: 'https:' });
	vi.stubGlobal('document', { cookie: '' });
	// Only what waits before it begins again: the database has timers of its own.
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	open.clear();
	vi.doMock(STORE, storeForReal);
	vi.doMock(SYNC, () => ({ startSync: noSync }));
});
afterEach(async () => {
	await allHere();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
	for (const part of [...parts, SYNC, STORE]) vi.doUnmock(part);
});

/** What is open. */
const open = new Set<string>();

async function storeForReal() {
	const real = await vi.importActual<typeof import('./store.ts')>(STORE);
	const openStore: typeof real.openStore = async (personId) => {
		const store = await real.openStore(personId);
		open.add('store');
		return { ...store, close: () => (store.close(), void open.delete('store')) };
	};
	return { ...real, openStore };
}

/** The server is of no matter here: nothing is sent. */
function noSync() {
	open.add('sync');
	return { now: () => Promise.resolve(), stop: () => void open.delete('sync') };
}

const seed: Seed = {
	personId: 'person',
	records: [],
	unreadable: 0,
	entries: [],
	drafts: [],
	cursor: null,
	lastSyncAt: null,
	clockOffset: 0,
	planOrder: null,
	answer: null
};

/**
 * Once neither part is on its way any more, so that what is stood in next stands: who asks for a part while it is being fetched gets
 * that one. On a busy machine it was the real sync, which asks for a window.
 */
async function allHere(): Promise<void> {
	await Promise.allSettled(parts.map((part) => import(part)));
}

/** As on a phone whose signal went while this part was on its way. */
async function breakOff(part: string): Promise<void> {
	vi.doMock(part, () => {
		throw new TypeError('Failed to fetch dynamically imported module');
	});
	await allHere();
}

async function letThrough(part: string): Promise<void> {
	await allHere();
	vi.doUnmock(part);
}

async function begun(part: string) {
	await breakOff(part);
	const { World } = await import('./world.svelte.ts');
	const { StorageFault } = await import('./faults.ts');
	const world = new World(seed);
	const stop = world.start();
	await expect(world.drafts.save('wentWell', { words: 'typed' })).rejects.toBeInstanceOf(StorageFault);
	return { world, stop };
}

test.each(parts)(
	'a page that could not fetch %s says so, and keeps what is typed once it can',
	async (part) => {
		const { world, stop } = await begun(part);
		expect(world.sync.status).toBe('cannot_keep');
		await letThrough(part);
		await world.drafts.save('wentWell', { words: 'typed' });
		expect(await world.drafts.load('wentWell')).toEqual({ words: 'typed' });
		expect(world.sync.status).toBe('checking');
		stop();
	}
);

test.each(parts)(
	'a page that could not fetch %s comes to it by itself, and puts back what is held',
	async (part) => {
		const { world, stop } = await begun(part);
		world.drafts.hold('wentWell', { words: 'held in this tab' });
		await letThrough(part);
		await vi.advanceTimersByTimeAsync(AGAIN_MS);
		await vi.waitFor(() => expect(world.storageFault).toBeNull());
		await vi.waitFor(() => expect(Object.keys(sessionStorage)).toEqual([]));
		expect(await world.drafts.load('wentWell')).toEqual({ words: 'held in this tab' });
		stop();
	}
);

test.each(parts)('a page that was left while %s could not be fetched opens nothing later', async (part) => {
	await breakOff(part);
	const { World } = await import('./world.svelte.ts');
	const world = new World(seed);
	const saved = world.drafts.save('wentWell', { words: 'typed' });
	world.start()();
	await expect(saved).rejects.toMatchObject({ name: 'StorageFault' });
	await allHere();
	vi.doUnmock(part);
	expect(vi.getTimerCount()).toBe(0);
	await vi.advanceTimersByTimeAsync(AGAIN_MS);
	expect([...open]).toEqual([]);
});

test.each(parts)('whoever signs out where %s could not be fetched is signed out', async (part) => {
	const { world, stop } = await begun(part);
	const { keepOnPhone, signOutChoices } = await import('./sign-out.ts');
	const { personHere, rememberPerson } = await import('./person-on-phone.ts');
	rememberPerson('person');
	expect(await signOutChoices(world)).toEqual({ owed: 0 });
	await keepOnPhone(world);
	expect(personHere()).toBeNull();
	stop();
});

test.each(parts)(
	'what a page gives of itself troubles nobody where %s could not be fetched',
	async (part) => {
		const { world, stop } = await begun(part);
		const { giveUnasked } = await import('#lib/person/give-unasked.ts');
		const read = { decisionId: '00000000-0000-7000-8000-000000000000' };
		await giveUnasked(world, 'decision.read', read);
		await expect(world.give('decision.read', read)).rejects.toMatchObject({ name: 'StorageFault' });
		stop();
	}
);

test('what a left page still begins, to keep what was typed, is stopped as it ends', async () => {
	const { World } = await import('./world.svelte.ts');
	const world = new World(seed);
	world.start()();
	await world.drafts.save('wentWell', { words: 'typed' });
	expect([...open]).toEqual([]);
	expect(await world.drafts.load('wentWell')).toEqual({ words: 'typed' });
});
