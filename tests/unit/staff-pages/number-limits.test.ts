import { expect, test } from 'vitest';
import { allLanguages } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { numberLimits } from '#lib/staff/appointments/number-limits.ts';
import { wordsOfSeveral } from '#lib/staff/appointments/clash-words.ts';
import { problemsIn } from '#lib/staff/forms/refused-words.ts';

test.each(allLanguages)(
	'a number that a booking does not take says at its field which it takes: %s',
	(language) => {
		const text = staffText(language);
		const problems = (['minutes', 'times'] as const).map((field) => ({
			field,
			code: 'number_unreal' as const
		}));
		const form = { action: 'book', commandId: 'c', typed: {}, problems, stale: null };
		const said = problemsIn(form, text, numberLimits(text)).map(({ words }) => words);
		expect(said).toEqual([text.booking.limits.minutes(5, 600), text.booking.limits.times(52)]);
		expect(new Set(said).size).toBe(2);
		for (const each of said) expect(each).not.toBe(text.errors.number_unreal);
	}
);

test.each(allLanguages)(
	'what a booking meets is said of one time or of several, never of the other: %s',
	(language) => {
		const text = staffText(language);
		const codes = { clashes: 'clash_not_seen', clashReason: 'clash_reason_missing' } as const;
		const problems = Object.entries(codes).map(([field, code]) => ({ field, code }));
		const form = { action: 'book', commandId: 'c', typed: {}, problems, stale: null };
		const saidOf = (times: number) =>
			problemsIn(form, text, { ...numberLimits(text), ...wordsOfSeveral(times, text) }).map(
				({ words }) => words
			);
		const { severalNotSeen, severalReasonMissing } = text.booking.clash;
		for (const times of [0, 1, NaN])
			expect(saidOf(times)).toEqual([text.errors.clash_not_seen, text.errors.clash_reason_missing]);
		expect(saidOf(2)).toEqual([severalNotSeen, severalReasonMissing]);
		expect(new Set([...saidOf(1), ...saidOf(6)]).size).toBe(4);
	}
);
