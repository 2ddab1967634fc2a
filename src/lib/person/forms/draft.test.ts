import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageFault } from '#lib/device/faults.ts';
import type { Command } from '#lib/domain/commands/commands.ts';
import { draftKeys } from './draft-keys.ts';
import { Draft, type DraftStore } from './draft.svelte.ts';
import { readWordsDraft } from './words-draft.ts';

/** A second is what a person may lose at the most (design: architecture.md). */
const SECOND_MS = 1_000;
const KEYSTROKE_MS = 90;
const KEY = draftKeys.wentWell();

interface Words {
	words: string;
}
const refused: Command = {
	id: 'refused',
	type: 'plan.disagree',
	version: 1,
	occurredAt: 1,
	timeZone: 'Europe/London',
	payload: { about: { kind: 'plan' }, words: 'as it was' }
};
const read = (body: unknown) => body as Words | null;

/** What the page would leave behind if it went now, and how a page is left. */
const held = new Map<string, unknown>();
const leaving = new Set<() => void>();

function storeOf(kept: Map<string, unknown>): DraftStore {
	return {
		drafts: {
			hold: (key, body) => void held.set(key, body),
			letGo: (key) => void held.delete(key),
			onLeaving: (work) => {
				leaving.add(work);
				return () => leaving.delete(work);
			},
			load: (key) => Promise.resolve(kept.get(key) ?? null),
			save: (key, body) => Promise.resolve(void kept.set(key, body)),
			drop: (key) => Promise.resolve(void kept.delete(key))
		},
		commandOf: (id) => (id === 'refused' ? refused : null)
	};
}

describe('a half-written form', () => {
	let kept: Map<string, unknown>;
	let draft: Draft<Words>;
	const storeWith = (changes: Partial<DraftStore['drafts']>): DraftStore => {
		const store = storeOf(kept);
		return { ...store, drafts: { ...store.drafts, ...changes } };
	};

	beforeEach(async () => {
		vi.useFakeTimers();
		kept = new Map();
		held.clear();
		leaving.clear();
		draft = new Draft<Words>(storeOf(kept), KEY);
		await draft.open(read, () => undefined);
	});
	afterEach(() => vi.useRealTimers());

	it('given within a moment of typing, is not kept again as its page is left', async () => {
		draft.keep({ words: 'given' }, false);
		draft.close();
		draft.leave();
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(kept.size).toBe(0);
	});

	it('given while the old one was being read, is neither put back nor kept again', async () => {
		kept.set(KEY, { words: 'before' });
		const late = new Draft<Words>(storeOf(kept), KEY);
		const putBack = vi.fn();
		const opened = late.open(read, putBack);
		late.close();
		kept.clear();
		await opened;
		late.keep({ words: 'before' }, false);
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(putBack).not.toHaveBeenCalled();
		expect(kept.size).toBe(0);
	});

	it('is saved within a second while somebody goes on writing', () => {
		for (let typed = 1; typed * KEYSTROKE_MS <= SECOND_MS; typed += 1) {
			draft.keep({ words: 'x'.repeat(typed) }, false);
			vi.advanceTimersByTime(KEYSTROKE_MS);
		}
		expect(kept.get(KEY)).toMatchObject({ words: expect.stringMatching(/^x{4,}$/) as string });
	});

	it('keeps what was typed last when the page is left', () => {
		draft.keep({ words: 'first' }, false);
		draft.keep({ words: 'last' }, false);
		draft.leave();
		expect(kept.get(KEY)).toEqual({ words: 'last' });
	});

	it('does not come back once the form was given', () => {
		draft.keep({ words: 'sent' }, false);
		draft.close();
		vi.advanceTimersByTime(SECOND_MS);
		expect(kept.has(KEY)).toBe(false);
	});

	it('is not called unsent once it was given, and is again where it could not be', async () => {
		draft.keep({ words: 'sent' }, false);
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(draft.keeping).toBe('kept');
		draft.close();
		expect(draft.keeping).toBe('untried');
		draft.reopen();
		expect(draft.keeping).toBe('kept');
	});

	it('goes when the form is emptied, and comes back where there was one', async () => {
		draft.keep({ words: 'a' }, false);
		vi.advanceTimersByTime(SECOND_MS);
		const again = new Draft<Words>(storeOf(kept), KEY);
		const found: Words[] = [];
		await again.open(read, (body) => found.push(body));
		expect(found).toEqual([{ words: 'a' }]);
		expect(again.wasFound).toBe(true);
		again.keep({ words: '' }, true);
		vi.advanceTimersByTime(SECOND_MS);
		expect(kept.has(KEY)).toBe(false);
	});

	it('says that it is kept only once it is, and never where the phone has no room', async () => {
		expect(draft.keeping).toBe('untried');
		draft.keep({ words: 'a' }, false);
		expect(draft.keeping).toBe('untried');
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(draft.keeping).toBe('kept');
		const full = () => Promise.reject(new StorageFault('storage_full', null));
		const noRoom = new Draft<Words>(storeWith({ save: full }), KEY);
		await noRoom.open(read, () => undefined);
		noRoom.keep({ words: 'b' }, false);
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(noRoom.keeping).toBe('failed');
		const none = new Draft<Words>(storeWith({ load: full }), KEY);
		await none.open(read, () => undefined);
		expect(none.keeping).toBe('failed');
	});

	it('begins with what the refused entry says, beside what was half written before', async () => {
		kept.set(KEY, { words: 'half written' });
		const mending = new Draft<Words>(storeOf(kept), KEY, 'refused');
		const found: Words[] = [];
		await mending.open(read, (body) => found.push(body));
		expect(found).toMatchObject([{ words: 'as it was' }]);
		mending.keep({ words: 'better' }, false);
		mending.leave();
		expect(kept.get(KEY)).toEqual({ words: 'half written' });
		expect(kept.get('mend:refused')).toEqual({ words: 'better' });
	});

	it('puts nothing back into a page that was left while it was being read', async () => {
		kept.set(KEY, { words: 'half written' });
		leaving.clear();
		const gone = new Draft<Words>(storeOf(kept), KEY);
		const readLate = vi.fn(read);
		const opening = gone.open(readLate, () => undefined);
		gone.leave();
		await opening;
		expect([readLate.mock.calls.length, leaving.size]).toEqual([0, 0]);
	});

	it('takes the place of a refused entry only where that came into the form', async () => {
		const mended = async (entryId: string, putBack: () => unknown = () => undefined) => {
			const opened = new Draft<Words>(storeOf(kept), KEY, entryId);
			await opened.open(readWordsDraft, putBack);
			return opened.mends;
		};
		expect(await mended('refused')).toBe('refused');
		expect(await mended('gone')).toBeNull();
		expect(await mended('refused', () => false)).toBeNull();
	});

	it('keeps nothing of a refused entry that is only opened, nor where it says again what was refused', async () => {
		const mending = async () => {
			const opened = new Draft<Words>(storeOf(kept), KEY, 'refused');
			await opened.open(readWordsDraft, () => undefined);
			return opened;
		};
		const opened = await mending();
		opened.keep({ words: 'as it was' }, false);
		opened.leave();
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(kept.has('mend:refused')).toBe(false);
		// Kept by an earlier version of the app, or typed and taken back.
		kept.set('mend:refused', { words: 'as it was' });
		const again = await mending();
		expect(again.wasFound).toBe(false);
		again.keep({ words: 'better' }, false);
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(kept.get('mend:refused')).toEqual({ words: 'better' });
		again.keep({ words: 'as it was' }, false);
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(kept.has('mend:refused')).toBe(false);
		expect(held.size).toBe(0);
	});

	it('saves what was typed last when it could not be given after all', () => {
		draft.keep({ words: 'typed last' }, false);
		draft.close();
		draft.reopen();
		expect(kept.get(KEY)).toEqual({ words: 'typed last' });
	});

	it('is held in the tab again when it could not be given on a phone without room', async () => {
		const full = () => Promise.reject(new StorageFault('storage_full', null));
		const noRoom = new Draft<Words>(storeWith({ save: full }), KEY);
		await noRoom.open(read, () => undefined);
		noRoom.keep({ words: 'x' }, false);
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		noRoom.close();
		expect(held.size).toBe(0);
		noRoom.reopen();
		noRoom.leave();
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(held.get(KEY)).toEqual({ words: 'x' });
	});

	it('is held in the tab again, and not called kept, where it was still being saved as it was given', async () => {
		let fail: (fault: StorageFault) => void = () => undefined;
		const slow = () => new Promise<void>((_, failed) => (fail = failed));
		const slowly = new Draft<Words>(storeWith({ save: slow }), KEY);
		await slowly.open(read, () => undefined);
		slowly.keep({ words: 'x' }, false);
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		slowly.close();
		fail(new StorageFault('storage_full', null));
		await vi.advanceTimersByTimeAsync(0);
		slowly.reopen();
		expect(slowly.keeping).toBe('failed');
		slowly.leave();
		expect(held.get(KEY)).toEqual({ words: 'x' });
	});

	it('that is in the store is not held in the tab as well once it could not be given', async () => {
		draft.keep({ words: 'kept' }, false);
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		draft.close();
		draft.reopen();
		expect(held.size).toBe(0);
	});

	it('holds what is typed where the parts that keep it could not be fetched, and saves it once they can', async () => {
		let isHere = false;
		const late = (answer: () => void) =>
			isHere ? Promise.resolve(answer()) : Promise.reject(new StorageFault('storage_failed', null));
		const store = storeWith({
			load: () => late(() => undefined),
			save: (key, body) => late(() => void kept.set(key, body))
		});
		const early = new Draft<Words>(store, KEY);
		await early.open(read, () => undefined);
		expect(early.keeping).toBe('failed');
		early.keep({ words: 'a' }, false);
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(held.get(KEY)).toEqual({ words: 'a' });
		isHere = true;
		early.keep({ words: 'ab' }, false);
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(early.keeping).toBe('kept');
		expect(kept.get(KEY)).toEqual({ words: 'ab' });
	});

	it('holds every letter until the store has it, so that no reload loses the last one', async () => {
		draft.keep({ words: 'a' }, false);
		expect(held.get(KEY)).toEqual({ words: 'a' });
		await vi.advanceTimersByTimeAsync(SECOND_MS);
		expect(kept.get(KEY)).toEqual({ words: 'a' });
		expect(held.size).toBe(0);
		draft.keep({ words: '' }, true);
		expect(held.get(KEY)).toBeNull();
	});

	it('does not let go of what was typed while it saved', async () => {
		let finish = () => undefined as void;
		const slow = () => new Promise<void>((done) => (finish = done));
		const slowly = new Draft<Words>(storeWith({ save: slow }), KEY);
		await slowly.open(read, () => undefined);
		slowly.keep({ words: 'a' }, false);
		vi.advanceTimersByTime(SECOND_MS);
		slowly.keep({ words: 'ab' }, false);
		finish();
		await vi.advanceTimersByTimeAsync(0);
		expect(held.get(KEY)).toEqual({ words: 'ab' });
	});

	it('saves at once when the app may be ended, and holds nothing of what was given', () => {
		draft.keep({ words: 'hidden' }, false);
		leaving.forEach((work) => work());
		expect(kept.get(KEY)).toEqual({ words: 'hidden' });
		draft.keep({ words: 'given' }, false);
		draft.close();
		expect(held.size).toBe(0);
		leaving.forEach((work) => work());
		expect(kept.get(KEY)).toEqual({ words: 'hidden' });
	});
});
