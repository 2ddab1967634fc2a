import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canStillChoose, choiceThatFailed, lastOffer, sinceWhenOpen } from './choice-of-time.ts';
import { CameOfChoice, type ChosenTime } from './offered-times.ts';

const chosen = (changes: Partial<ChosenTime> = {}): ChosenTime => ({
	time: 0,
	tappedAt: 10,
	receivedAt: 20,
	clock: null,
	came: 'moved',
	movedTo: null,
	...changes
});
const answer = (came: ChosenTime['came'] | undefined, at = 1) => ({
	at,
	times: { times: [], clashReason: '', chosen: came === undefined ? null : chosen({ came }) }
});
const tapped = (tappedAt: number) => ({ tappedAt, receivedAt: null });

describe('a choice among offered times', () => {
	it('may take the place of one that came to nothing, and of one that was said before', () => {
		expect(canStillChoose({ chosen: null }, tapped(1))).toBe(true);
		expect(canStillChoose({ chosen: chosen() }, tapped(30))).toBe(false);
		for (const came of CameOfChoice.options.filter((each) => each !== 'moved')) {
			expect(canStillChoose({ chosen: chosen({ came }) }, tapped(30))).toBe(true);
			expect(canStillChoose({ chosen: chosen({ came }) }, tapped(5))).toBe(false);
		}
	});

	it('is of the last answer alone: whoever answered again meant that', () => {
		expect(lastOffer([answer(undefined), {}])).toBeNull();
		expect(lastOffer([{}, answer('not_free')])?.times.chosen?.came).toBe('not_free');
		expect(choiceThatFailed([answer('not_free'), { at: 21 }])).toBeNull();
	});

	it('waits for us too where it reached us after an answer that cannot have known of it', () => {
		expect(choiceThatFailed([answer('changed'), { at: 19 }])?.came).toBe('changed');
		// Other times are offered since: it is their turn.
		expect(choiceThatFailed([answer('changed'), answer(undefined, 19)])).toBeNull();
		expect(choiceThatFailed([answer('changed'), answer('moved', 19)])).toBeNull();
		expect(choiceThatFailed([answer('moved'), { at: 19 }])).toBeNull();
	});

	it('is an officer’s turn since the first choice that came to nothing', () => {
		const first = { tappedAt: 1, receivedAt: 2, clock: null };
		expect(sinceWhenOpen(chosen())).toEqual({ tappedAt: 10, receivedAt: 20, clock: null });
		expect(sinceWhenOpen(chosen({ openSince: first }))).toEqual(first);
	});

	it('waits for us exactly where something but the move came of it', () => {
		const came = fc.option(fc.constantFrom(...CameOfChoice.options), { nil: null });
		fc.assert(
			fc.property(fc.array(came), (all) => {
				const last = all.at(-1) ?? null;
				const waits = choiceThatFailed(all.map((each) => answer(each, 30)));
				expect(waits?.came ?? null).toBe(last === 'moved' ? null : last);
			})
		);
	});
});
