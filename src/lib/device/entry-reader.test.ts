import { beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from './entry.ts';
import type { Seed } from './seed.ts';

const PENDING = '#lib/device/pending.ts';

beforeEach(() => {
	vi.resetModules();
	// As on a phone: nothing that may wait is there at once.
	vi.stubEnv('SSR', false);
});

const command = {
	id: 'reflection',
	type: 'reflection.record',
	version: 1,
	occurredAt: 1,
	timeZone: 'Europe/London',
	payload: { about: { kind: 'life' }, prompt: null, words: 'What I think', feeling: null }
};
const entry: Entry = {
	id: command.id,
	state: 'queued',
	attempts: 0,
	nextAt: 0,
	body: { command: JSON.stringify(command) },
	answer: null
};
const seedOf = (entries: Entry[]): Seed => ({
	personId: 'person',
	records: [],
	unreadable: 0,
	entries,
	drafts: [],
	cursor: null,
	lastSyncAt: null,
	clockOffset: 0,
	planOrder: null,
	answer: null
});

test('a page that nothing is laid over is there before anybody can read an entry', async () => {
	vi.doMock(PENDING, () => {
		throw new TypeError('Failed to fetch dynamically imported module');
	});
	const { World } = await import('./world.svelte.ts');
	const { readyToReadEntries } = await import('./entry-reader.ts');
	const world = new World(seedOf([]));
	expect(world.snapshot.reflections).toEqual([]);
	expect(world.isUnsent(() => true)).toBe(false);
	expect(world.commandOf('reflection')).toBeNull();
	await expect(readyToReadEntries()).rejects.toThrow();
	// Asked for once more, as with the next page, they come.
	vi.doUnmock(PENDING);
	await readyToReadEntries();
	expect(new World(seedOf([entry])).snapshot.reflections).toMatchObject([{ words: 'What I think' }]);
});

test('an entry is never left out because nobody can read it yet', async () => {
	const { World } = await import('./world.svelte.ts');
	const world = new World(seedOf([entry]));
	expect(() => world.snapshot).toThrow('before anybody can read it');
	await (await import('./entry-reader.ts')).readyToReadEntries();
	expect(new World(seedOf([entry])).commandOf('reflection')).toMatchObject({ type: 'reflection.record' });
});
