import { describe, expect, it } from 'vitest';
import { formatMoment } from '#lib/i18n/dates.ts';
import { personCy } from '#lib/i18n/catalogues/person.cy.ts';
import { personEn } from '#lib/i18n/catalogues/person.en.ts';
import type { SentTimes } from '#lib/domain/time/tap.ts';
import { tappedDay, tappedMoment, tappedPoint } from './tap-words.ts';

const at = (time: string) => Date.parse(`2026-11-26T${time}:00Z`);
const me = {
	text: personEn,
	moment: (instant: number) => formatMoment('en', instant, '2026'),
	day: () => 'Thursday 26 November'
};
const sent = (clock: SentTimes['clock'], receivedAt: number | null = at('14:05')): SentTimes => ({
	tappedAt: at('11:00'),
	receivedAt,
	clock
});
const SAVED = 'You saved it: Thursday 26 November, 11am';

describe('when they tapped, for the person', () => {
	it.each([
		['timed by the server', sent(null), SAVED],
		['by a right clock', sent({ reading: 'right', fastBy: 0, writtenAfter: null }), SAVED],
		[
			'still on a phone three days fast',
			sent({ reading: 'corrected', fastBy: 3 * 86_400_000, writtenAfter: at('10:00') }, null),
			`${SAVED}. The clock on your phone was 3 days fast. This is the right time.`
		],
		[
			'with what the officer sees',
			sent({ reading: 'right', fastBy: 0, writtenAfter: at('10:55') }),
			`${SAVED}. Your officer can see when this phone was last in touch: Thursday 26 November, 10:55am.`
		],
		[
			'not known',
			sent({ reading: 'unknown', fastBy: 0, writtenAfter: null }),
			'You saved it, but we do not know when. The clock on your phone is wrong. It does not count as late.'
		]
	])('%s', (_, times, words) => {
		expect(tappedPoint(me, times)).toBe(words);
		expect(tappedPoint({ ...me, text: personCy }, times)).not.toMatch(/phone|clock/);
	});

	it('is never a date that nobody knows', () => {
		const unknown = sent({ reading: 'unknown', fastBy: 0, writtenAfter: null });
		expect(tappedMoment(me, unknown)).toBe('time not known');
		expect(tappedDay(me, unknown)).toBe('time not known');
		expect(tappedMoment(me, sent(null))).toBe('Thursday 26 November, 11am');
	});
});
