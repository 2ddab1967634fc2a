import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allLanguages } from '#lib/domain/text/language.ts';
import { dateNames } from './date-names.ts';
import { readTypedDate } from './typed-date.ts';

const read = (day: string, month: string, year: string) => readTypedDate({ day, month, year });
const codes = (day: string, month: string, year: string) =>
	read(day, month, year).problems.map(({ field, code }) => `${field} ${code}`);

describe('a date in three boxes', () => {
	test.for([
		['3', '3', '1990'],
		['03', '03', ' 1990 '],
		['3rd', 'March', '1990'],
		['3', 'mar.', '1990'],
		['3ydd', 'Mawrth', '1990'],
		['3', 'mis Mawrth', '1990'],
		['3', 'MÀR', '1990'],
		['3', 'maw', '1990']
	])('%s %s %s is the third of March', ([day = '', month = '', year = '']) => {
		expect(read(day, month, year)).toEqual({ date: '1990-03-03', problems: [] });
	});

	it('takes each month by its name, whole or short, in either language', () => {
		const names = fc.constantFrom(
			...allLanguages.flatMap((language) =>
				dateNames[language].months.map((name, index) => ({ name, index }))
			)
		);
		fc.assert(
			fc.property(
				names,
				fc.nat(),
				fc.constantFrom('', '.'),
				fc.boolean(),
				({ name, index }, cut, dot, isLoud) => {
					const short = name.slice(0, 3 + (cut % (name.length - 2)));
					const month = (isLoud ? short.toUpperCase() : short) + dot;
					expect(read('1', month, '1990').date).toBe(`1990-${String(index + 1).padStart(2, '0')}-01`);
				}
			)
		);
		expect(read('1', 'Sept', '1990').date).toBe('1990-09-01');
	});

	it('names each part that is missing or wrong, all at once', () => {
		expect(codes('', '', '')).toEqual(['day birthday_missing']);
		expect(codes('', '3', '')).toEqual(['day day_missing', 'year year_missing']);
		expect(codes('3', '', '90')).toEqual(['month month_missing', 'year year_short']);
		expect(codes('3', 'Smarch', '1990')).toEqual(['month month_unknown']);
		expect(codes('3', 'ma', '90')).toEqual(['month month_unknown', 'year year_short']);
		expect(codes('31', 'Feb', '1990')).toEqual(['day birthday_unreal']);
		expect(codes('x', '2', '1990')).toEqual(['day birthday_unreal']);
	});

	it('never throws, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => {
				const { date, problems } = read(day, month, year);
				expect(problems.length > 0).toBe(date === null);
			})
		);
	});
});
