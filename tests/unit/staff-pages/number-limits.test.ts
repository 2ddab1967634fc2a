import { expect, test } from 'vitest';
import { allLanguages } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { numberLimits } from '#lib/staff/appointments/number-limits.ts';
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
