import { expect, it } from 'vitest';
import { personCy } from '#lib/i18n/catalogues/person.cy.ts';
import { personEn } from '#lib/i18n/catalogues/person.en.ts';
import { receiptPoints } from './receipt-points.ts';

// Their officer of another time, or the manager while the officer is away, may have been the first to see it.
it.each([
	['English', personEn, 'We saw it: 3'],
	['Welsh', personCy, 'Gwelsom ef: 3']
] as const)('what was seen is said to have been seen by us, in %s', (_, text, words) => {
	const me = { text, moment: String };
	const points = receiptPoints(me, { tappedAt: 1, receivedAt: 2, seenAt: 3 }, 'Saved');
	expect(points.at(-1)).toEqual({ words, reached: true });
});
