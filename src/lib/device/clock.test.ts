import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { digestOf } from '#lib/domain/records/digest.ts';
import { writeCursor } from '#lib/domain/records/cursor.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { knownClock, NOTHING_KNOWN, serverClock } from './clock.ts';
import { completed } from './completed.ts';
import type { Entry, EntryState } from './entry.ts';
import { newEntry } from './new-entry.ts';
import { commandIn, pendingOf } from './pending.ts';
import { openStore, type Store } from './store.ts';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 10, 26, 9);
const change = {
	changeKind: 'went_well',
	area: null,
	words: 'I went to the gym.',
	strength: '',
	noticedBy: null
} as const;

const opened: Store[] = [];
afterEach(() => opened.splice(0).forEach((store) => store.close()));

async function open(): Promise<Store> {
	const store = await openStore(newIdentifier());
	opened.push(store);
	return store;
}

function answered(store: Store, serverTime: number, epoch = 'first'): SyncAnswer {
	return {
		cursor: writeCursor({ epoch, revision: 1 }),
		full: true,
		records: [],
		tombstones: [],
		count: 0,
		digest: digestOf([]),
		personId: store.personId,
		serverTime,
		lastBackupAt: null
	};
}

async function heard(store: Store, serverTime: number, clockOffset: number | null = 0, epoch = 'first') {
	const { cursor = null } = await store.readMeta();
	await store.apply({
		answer: answered(store, serverTime, epoch),
		since: cursor,
		ackedBefore: await store.ackedIds(),
		clockOffset
	});
	return knownClock(await store.readMeta());
}

function entryAt(at: number, state: EntryState = 'queued', clock = NOTHING_KNOWN): Entry {
	return { ...newEntry('positive_change.record', change, at, newIdentifier(at), clock), state };
}

describe('what a phone knows about its clock', () => {
	test('is nothing before the first sync, and is said with what is written after it', async () => {
		const store = await open();
		expect(knownClock(await store.readMeta())).toEqual(NOTHING_KNOWN);
		await store.seed(answered(store, AT));
		expect(knownClock(await store.readMeta())).toEqual({ clockOffset: null, inTouchAt: AT });
		const known = await heard(store, AT + 5, -3 * DAY);
		expect(known).toEqual({ clockOffset: -3 * DAY, inTouchAt: AT + 5 });
		expect(commandIn(entryAt(AT + 3 * DAY, 'queued', known))).toMatchObject({
			occurredAt: AT + 3 * DAY,
			clockOffset: -3 * DAY,
			inTouchAt: AT + 5
		});
	});

	test.each(['needs_attention', 'queued'] as const)(
		'changes nothing of what was sent before it was known, though it is %s and sent again by hand',
		async (state) => {
			const store = await open();
			const entry = entryAt(AT);
			await store.add(entry);
			const [first] = await store.begin([entry.id]);
			const answer = { status: 'rejected', code: 'words_too_long', receipt: null, receivedAt: null } as const;
			const attempt = first?.attempts ?? 0;
			await store.finish([
				state === 'queued'
					? { id: entry.id, attempt, state, nextAt: 0, setApart: true }
					: { id: entry.id, attempt, state, answer }
			]);
			await heard(store, AT + 5, -3 * DAY);
			await store.requeue(entry.id);
			expect((await store.begin([entry.id]))[0]?.body).toEqual(first?.body);
		}
	);

	test.each<EntryState>(['queued', 'sending', 'needs_attention'])(
		'is no “nothing waits” while an entry is %s',
		async (state) => {
			const store = await open();
			await heard(store, AT);
			await store.add(entryAt(AT + 1, state));
			expect(await heard(store, AT + 2)).toMatchObject({ inTouchAt: AT });
		}
	);

	test('is “nothing waits” once all has arrived', async () => {
		const store = await open();
		await store.add(entryAt(AT, 'acked'));
		expect(await heard(store, AT + 2)).toMatchObject({ inTouchAt: AT + 2 });
	});

	test('is forgotten where another life of the database may have lost what had arrived', async () => {
		const store = await open();
		await heard(store, AT);
		await store.add(entryAt(AT + 1, 'acked'));
		await heard(store, AT + 2);
		expect(await heard(store, AT + 9, 0, 'second')).toMatchObject({ inTouchAt: null });
	});
});

describe('an entry made before the clock was measured', () => {
	test('says what is known when it is first sent, and the same from then on', async () => {
		const store = await open();
		const entry = entryAt(AT);
		await store.add(entry);
		await heard(store, AT, 2 * DAY);
		const [first] = await store.begin([entry.id]);
		expect(first && commandIn(first)).toMatchObject({ occurredAt: AT, clockOffset: 2 * DAY });
		await store.finish([{ id: entry.id, attempt: 1, state: 'queued', nextAt: 0 }]);
		await heard(store, AT + 1, 5 * DAY);
		const [second] = await store.begin([entry.id]);
		expect(second?.body).toEqual(first?.body);
	});

	test('keeps what was known when it was made', () => {
		const entry = entryAt(AT, 'queued', { clockOffset: 0, inTouchAt: null });
		expect(completed(entry, { clockOffset: DAY, inTouchAt: null })).toBe(entry);
		const sent = { ...entryAt(AT), attempts: 1 };
		expect(completed(sent, { clockOffset: DAY, inTouchAt: null })).toBe(sent);
		const unmeasured = entryAt(AT);
		expect(completed(unmeasured, NOTHING_KNOWN)).toBe(unmeasured);
	});
});

describe('what time it is', () => {
	test.each([
		['a right clock', AT, 0, AT],
		['three days fast', AT + 3 * DAY, -3 * DAY, AT],
		['a year slow', AT - 365 * DAY, 365 * DAY, AT],
		['never measured', AT, null, AT],
		['set back since the last sync', AT - DAY, 0, AT - 60_000]
	])('with %s', (_, deviceClock, clockOffset, now) => {
		expect(serverClock(deviceClock, { clockOffset, lastSyncAt: AT - 60_000 })).toBe(now);
	});

	test('is never before what the server has said', () => {
		fc.assert(
			fc.property(
				fc.integer(),
				fc.option(fc.integer(), { nil: null }),
				fc.nat(),
				(device, clockOffset, lastSyncAt) => {
					expect(serverClock(device, { clockOffset, lastSyncAt })).toBeGreaterThanOrEqual(lastSyncAt);
				}
			)
		);
	});
});

describe('what waits is shown by the time that is known', () => {
	const RAW_2036 = Date.UTC(2036, 0, 1);

	test.each([
		['by its own offset', { clockOffset: AT - RAW_2036, inTouchAt: null }, NOTHING_KNOWN, 'corrected'],
		['by the offset known now', NOTHING_KNOWN, { clockOffset: AT - RAW_2036, inTouchAt: null }, 'corrected'],
		['as not known', NOTHING_KNOWN, NOTHING_KNOWN, 'unknown']
	])('2036: %s', (_, atTap, atHand, reading) => {
		const [shown] = pendingOf([entryAt(RAW_2036, 'queued', atTap)], atHand, AT + 1);
		expect(shown?.tap.clock.reading).toBe(reading);
		expect(shown?.tap.at).toBeLessThanOrEqual(AT + 1);
	});

	test('in the order of saving, also where the clock was set back in between and nobody knows by how much', async () => {
		const store = await open();
		const clocks = [{ clockOffset: -DAY, inTouchAt: null }, NOTHING_KNOWN];
		for (const [first, second] of [clocks, clocks.toReversed()]) {
			await store.add(entryAt(AT + DAY, 'queued', first));
			await store.add(entryAt(AT + 60_000, 'queued', second));
		}
		const { entries } = await store.read();
		const shown = pendingOf(entries, NOTHING_KNOWN, AT + 2 * DAY);
		const times = shown.map(({ command }) => command.occurredAt);
		expect(times).toEqual([AT + DAY, AT + 60_000, AT + DAY, AT + 60_000]);
	});

	test('above what the server has, which is as it came there', () => {
		const arrived = (receivedAt: number) => {
			const answer = { status: 'created', code: null, receipt: 'K7Q-4M2', receivedAt } as const;
			return { ...entryAt(AT, 'acked'), answer };
		};
		const [waiting, later, earlier] = [entryAt(AT), arrived(AT + 2), arrived(AT + 1)];
		const shown = pendingOf([waiting, later, earlier], NOTHING_KNOWN, AT + DAY);
		expect(shown.map(({ command }) => command.id)).toEqual([earlier.id, later.id, waiting.id]);
	});
});
