import type { Language } from '#lib/domain/text/language.ts';
import { describe, expect, it } from 'vitest';
import type { ClockReading, SentTimes } from '#lib/domain/time/tap.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { savedWords, tapLineInList, tapWords } from './staff-tap-times.ts';

const NOW = Date.parse('2026-11-26T15:00:00Z');
const at = (time: string) => Date.parse(`2026-11-26T${time}:00Z`);
const clockIn = (language: Language) => ({ language, frame: staffText(language).frame, now: NOW });
const DAY = 86_400_000;

function times(
	reading: ClockReading | null,
	more: { fastBy?: number; writtenAfter?: number } = {}
): SentTimes {
	const clock = reading && { reading, fastBy: more.fastBy ?? 0, writtenAfter: more.writtenAfter ?? null };
	return { tappedAt: reading === 'unknown' ? at('14:05') : at('11:00'), receivedAt: at('14:05'), clock };
}

const BOTH = 'Today, 2:05pm; saved on their phone 11am';

describe('when somebody tapped, for their officer', () => {
	it.each([
		['timed by the server', times(null), BOTH],
		['by a right clock', times('right'), BOTH],
		['by a clock nobody could check', times('unchecked'), `${BOTH}. The phone’s clock could not be checked.`],
		[
			'corrected',
			times('corrected', { fastBy: 3 * DAY }),
			`${BOTH}. The phone’s clock was 3 days fast. This is the corrected time.`
		],
		[
			'corrected the other way',
			times('corrected', { fastBy: -61 * 60_000 }),
			`${BOTH}. The phone’s clock was 1 hour slow. This is the corrected time.`
		],
		[
			'not known, with what can be vouched for',
			times('unknown', { writtenAfter: at('11:55') }),
			'Today, 2:05pm; we do not know when it was saved on their phone. The phone’s clock cannot be right, so nobody knows when it was saved. It does not count as late. This phone was last in touch, with nothing waiting, at this time: Today, 11:55am. So it was written after that.'
		],
		[
			'right, with what can be vouched for',
			times('right', { writtenAfter: at('10:55') }),
			`${BOTH}. This phone was last in touch, with nothing waiting, at this time: Today, 10:55am. So it was written after that.`
		]
	])('%s', (_, sent, words) => {
		expect(tapWords(sent, clockIn('en'))).toBe(words);
		expect(tapWords(sent, clockIn('cy'))).not.toContain('phone');
	});

	it('has no more to say of what came at once', () => {
		const sent = times('right', { writtenAfter: at('14:00') });
		expect(tapWords({ ...sent, tappedAt: at('14:05') }, clockIn('en'))).toBe('Today, 2:05pm');
	});

	it('is short in a list', () => {
		expect(tapLineInList(times('corrected', { fastBy: DAY }), clockIn('en'))).toBe(
			`${BOTH} (phone’s clock corrected)`
		);
		expect(tapLineInList(times('unknown'), clockIn('en'))).toBe(
			'Today, 2:05pm; we do not know when it was saved on their phone'
		);
	});

	it('is said as not known, never as a date of another time', () => {
		expect(savedWords(times('unknown'), clockIn('en'))).toBe('Not known');
	});
});
