import { expect, it } from 'vitest';
import type { OpeningHours } from '#lib/domain/organisation/opening-hours.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { hoursInWords, withDays } from './office-values.ts';

const words = staffText('en').offices;
const day = (opens: string, closes: string) => ({ opens, closes });

it('days next to each other with the same hours are said in one', () => {
	const nine = day('09:00', '17:00');
	const hours: OpeningHours = [nine, nine, null, nine, day('09:00', '16:00'), null, nine];
	expect(hoursInWords(hours, words)).toEqual([
		'Monday to Tuesday: 09:00 to 17:00',
		'Thursday: 09:00 to 17:00',
		'Friday: 09:00 to 16:00',
		'Sunday: 09:00 to 17:00'
	]);
	expect(hoursInWords([null, null, null, null, null, null, null], words)).toEqual([]);
});

it('what is wrong with a day names it', () => {
	const problems = [
		{ name: 'friday-closes', words: 'Check it.' },
		{ name: 'name', words: 'Write a name.' }
	];
	expect(withDays(problems, words)).toEqual([
		{ name: 'friday-closes', words: 'Friday: Check it.' },
		{ name: 'name', words: 'Write a name.' }
	]);
});
