import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allClaims, claimAnswered, claimBeside, claimSeen, unansweredClaims } from './claims.ts';
import type { Claim, ClaimSaid } from './record.ts';

const answer = { confirmed: false, words: 'One is left', by: 'Priya Raman', at: 9_000, readAt: null };
const id = (place: number) => `0000000${place % 10}-0000-7000-8000-000000000000`;

/** What was said, in the order in which it arrived; some of it was answered meanwhile. */
const arrivals = fc.array(
	fc.record({ tappedAt: fc.nat(1_000), isAnsweredThen: fc.boolean(), isUnknown: fc.boolean() }),
	{ minLength: 1, maxLength: 6 }
);

function heldAfter(said: readonly { tappedAt: number; isAnsweredThen: boolean; isUnknown: boolean }[]) {
	let held: Claim | null = null;
	for (const [place, { tappedAt, isAnsweredThen, isUnknown }] of said.entries()) {
		const clock = isUnknown ? { reading: 'unknown' as const, fastBy: 0, writtenAfter: null } : null;
		const times = { tappedAt, receivedAt: 2_000 + place, clock };
		const one: ClaimSaid = { id: id(place), ...times, words: `Said ${place}`, doneOn: null, answer: null };
		held = claimBeside(held, one);
		if (isAnsweredThen) held = claimAnswered(held, answer);
	}
	return held as Claim;
}

test('all that was said of a step stands, in whichever order it arrived, and what waits for an answer is just what came since the last', () => {
	fc.assert(
		fc.property(arrivals, (said) => {
			const held = heldAfter(said);
			const words = said.map((_, place) => `Said ${place}`);
			expect(
				allClaims(held)
					.map((one) => one.words)
					.sort()
			).toEqual(words);
			const since = said.findLastIndex(({ isAnsweredThen }) => isAnsweredThen) + 1;
			expect(
				unansweredClaims(held)
					.map((one) => one.words)
					.sort()
			).toEqual(words.slice(since));
			expect(held.answer === null).toBe(since < said.length);
			expect(claimSeen(held)).toBe(id(said.length - 1));
		})
	);
});

test('what was said before an answer keeps that one', () => {
	const held = heldAfter([
		{ tappedAt: 1, isAnsweredThen: true, isUnknown: false },
		{ tappedAt: 2, isAnsweredThen: false, isUnknown: false }
	]);
	const later = claimAnswered(held, { ...answer, confirmed: true, words: 'Well done' });
	expect(allClaims(later).map((one) => one.answer?.words)).toEqual(['One is left', 'Well done']);
});

test('one from before there were ids is told by its moment', () => {
	expect(claimSeen({ tappedAt: 5, receivedAt: 6, words: '', answer: null })).toBe(5);
});
