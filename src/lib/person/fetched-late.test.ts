import { beforeEach, expect, test, vi } from 'vitest';
import type { Seed } from '#lib/device/seed.ts';
import type { Snapshot } from '#lib/domain/records/snapshot.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import type { PlanInOrder } from '#lib/domain/plan/sequence-shapes.ts';
import { localDate } from '#lib/domain/time/local-date.ts';

const PATTERNS = '#lib/domain/reports/danger/danger-of-entry.ts';
const DAY_MS = 86_400_000;
const SEQUENCE = '#lib/domain/plan/persons-plan.ts';

beforeEach(() => {
	vi.resetModules();
	// As on a phone: nothing that may wait is there at once.
	vi.stubEnv('SSR', false);
});

const withoutSignal = () => {
	throw new TypeError('Failed to fetch dynamically imported module');
};

test('where the patterns of danger cannot be had, the numbers stand beside any words, until they can', async () => {
	vi.doMock(PATTERNS, withoutSignal);
	const { dangerIn, mayBeDanger, readyToReadDanger } = await import('./forms/danger-reader.svelte.ts');
	const [words, empty] = [{ words: 'The bus is late' }, { words: '' }];
	expect(dangerIn(words)).toBe('none');
	await readyToReadDanger();
	expect(dangerIn(words)).toBe('hint');
	expect(mayBeDanger(words)).toBe(true);
	expect(dangerIn(empty)).toBe('none');
	expect(mayBeDanger(empty)).toBe(false);
	vi.doUnmock(PATTERNS);
	await readyToReadDanger();
	expect(dangerIn(words)).toBe('none');
	expect(mayBeDanger(words)).toBe(false);
	expect(dangerIn({ words: 'I want to die' })).toBe('now');
});

test('an order that cannot be made is tried again, and nothing is said to be gone by the old one', async () => {
	vi.doMock(SEQUENCE, withoutSignal);
	const { canSequence, readyToSequence, tryToSequence } = await import('./plan/sequencer.svelte.ts');
	const { canGoOn } = await import('./attention/unfinished-words.ts');
	const claim = { form: 'claim', about: { kind: 'step', id: 'step' } } as const;
	const plan: PlanInOrder = { now: [], next: [], later: [], done: [] };
	const snapshot = { steps: [{ id: 'step' }], appointments: [] } as unknown as Snapshot;
	await tryToSequence();
	await expect(readyToSequence()).rejects.toThrow();
	expect(canSequence()).toBe(false);
	expect(canGoOn({ snapshot, plan }, claim)).toBe(true);
	vi.doUnmock(SEQUENCE);
	await tryToSequence();
	expect(canSequence()).toBe(true);
	expect(canGoOn({ snapshot, plan }, claim)).toBe(false);
});

test('what is half written is found once its way back can be fetched, and what waits is shown', async () => {
	const LINK = './attention/UnfinishedLink.svelte';
	const PART = './attention/WhatWaits.svelte';
	vi.doMock(LINK, withoutSignal);
	vi.doMock(PART, withoutSignal);
	const { provideTexts } = await import('#lib/i18n/catalogues/given-texts.ts');
	provideTexts((await import('#lib/i18n/catalogues/person-text-sources.ts')).textSources);
	const { unfinishedHere } = await import('./attention/unfinished-here.svelte.ts');
	const { readyForWaiting, whatWaits } = await import('./attention/what-waits.svelte.ts');
	const world = { unfinished: ['went-well'], troubled: [], whereabouts: () => null };
	const me = { world, snapshot: { steps: [] }, language: 'en' } as unknown as Me;
	await readyForWaiting('/me/reports', me);
	expect([unfinishedHere(me), whatWaits('en')]).toEqual([[], null]);
	vi.doUnmock(LINK);
	vi.doUnmock(PART);
	await readyForWaiting('/me', me);
	expect(unfinishedHere(me)).toMatchObject([{ form: 'wentWell', href: '/me/went-well' }]);
	expect(whatWaits('en')).toBeNull();
	await readyForWaiting('/me/reports', me);
	expect(whatWaits('en')).toBeTypeOf('function');
	expect(whatWaits('cy')).toBeNull();
});

test('that a plan is paused is told once that can be fetched', async () => {
	const PART = './plan/PausedPlan.svelte';
	vi.doMock(PART, withoutSignal);
	const { provideTexts } = await import('#lib/i18n/catalogues/given-texts.ts');
	provideTexts((await import('#lib/i18n/catalogues/person-text-sources.ts')).textSources);
	const { lateHere, tryToTellLate } = await import('./attention/told-late.svelte.ts');
	const me = (pauses: object[]) =>
		({
			snapshot: { plan: { kind: 'plan', pauses }, person: null, stories: [], obstacles: [] }
		}) as unknown as Me;
	await tryToTellLate('en', ['plan']);
	expect(lateHere(me([{}]), 'plan')).toBeNull();
	vi.doUnmock(PART);
	await tryToTellLate('en', ['plan']);
	expect(lateHere(me([{}]), 'plan')).toBeTypeOf('function');
	expect(lateHere(me([]), 'plan')).toBeNull();
});

test('on Home it is told of times that were offered, also once they were read', async () => {
	const { provideTexts } = await import('#lib/i18n/catalogues/given-texts.ts');
	provideTexts((await import('#lib/i18n/catalogues/person-text-sources.ts')).textSources);
	const { lateHere, mayTell, toldLate, tryToTellLate } = await import('./attention/told-late.svelte.ts');
	const snapshotOf = (answers: object[]) =>
		({
			plan: null,
			person: null,
			stories: [],
			obstacles: [{ kind: 'obstacle', answers }]
		}) as unknown as Snapshot;
	const offered = snapshotOf([{ times: { times: [], chosen: null }, readAt: 1 }, { readAt: null }]);
	expect(toldLate(mayTell(offered))).toEqual(['phones', 'ifThen']);
	expect(toldLate(mayTell(snapshotOf([{ readAt: null }])))).toEqual([]);
	await tryToTellLate('en', toldLate(mayTell(offered)));
	expect(lateHere({ snapshot: offered }, 'phones')).toBeTypeOf('function');
	expect(lateHere({ snapshot: snapshotOf([]) }, 'phones')).toBeNull();
});

test('an order that still holds is not made again; on another day, or once something changed, it is', async () => {
	const personsPlan = vi.fn(() => ({ now: [], next: [], later: [], done: [] }));
	vi.doMock(SEQUENCE, () => ({ personsPlan }));
	const { planOf, readyToSequence } = await import('./plan/sequencer.svelte.ts');
	const { version } = await import('$app/environment');
	await readyToSequence();
	const snapshot = { goals: [], steps: [] } as unknown as Snapshot;
	const keptOrder = { on: '2026-03-02', release: version, places: [] };
	planOf(snapshot, '2026-03-02', { keptOrder, isAsOpened: true });
	expect(personsPlan).not.toHaveBeenCalled();
	planOf(snapshot, '2026-03-02', { keptOrder, isAsOpened: false });
	planOf(snapshot, '2026-03-03', { keptOrder, isAsOpened: true });
	planOf(snapshot, '2026-03-02', { keptOrder: { ...keptOrder, release: 'before' }, isAsOpened: true });
	planOf(snapshot, '2026-03-02', { keptOrder: null, isAsOpened: true });
	expect(personsPlan).toHaveBeenCalledTimes(4);
	vi.doUnmock(SEQUENCE);
});

test('a page opens by the order that was kept; what makes it comes first where that may not hold', async () => {
	const { canSequence, readyToShow } = await import('./plan/sequencer.svelte.ts');
	const { version } = await import('$app/environment');
	const today = localDate(Date.now());
	const seed = { clockOffset: 0, planOrder: { on: today, release: version, places: [] } } as unknown as Seed;
	await readyToShow(seed);
	expect(canSequence()).toBe(false);
	await readyToShow({ ...seed, clockOffset: -2 * DAY_MS });
	expect(canSequence()).toBe(true);
	vi.resetModules();
	const later = await import('./plan/sequencer.svelte.ts');
	await later.readyToShow({ ...seed, planOrder: null });
	expect(later.canSequence()).toBe(true);
});
