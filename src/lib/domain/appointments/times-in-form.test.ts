import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { addDays } from '#lib/domain/time/local-date.ts';
import { isPastDay } from './times-in-form.ts';

const TODAY = '2026-11-30';

it('is past where it is a day of ours before today, and never where it is none', () => {
	const near = fc.integer({ min: -800, max: 800 }).map((days) => addDays(TODAY, days));
	const figures = fc.stringMatching(/^(?:19|20)\d\d-\d\d-\d\d$/);
	const typed = fc.constantFrom('', '2020', '2020-01', '2020-1-2', '2020-02-31', '01/02/2020', 'Monday', '0');
	fc.assert(
		fc.property(fc.oneof(near, figures, typed, fc.string()), (on) => {
			expect(isPastDay(on, TODAY)).toBe(LocalDate.safeParse(on).success && on < TODAY);
		}),
		{ numRuns: 400 }
	);
});
