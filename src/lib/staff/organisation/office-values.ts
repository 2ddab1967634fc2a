import type { OpeningHours } from '#lib/domain/organisation/opening-hours.ts';
import { weekdays, type Weekday } from '#lib/domain/organisation/weekdays.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';
import type { OfficesText } from '#lib/i18n/organisation/staff-offices.en.ts';
import type { Office } from '#lib/server/queries/organisation/offices.ts';

const nineToFive = { opens: '09:00', closes: '17:00' };

/** What a new office begins with: the hours most of them have, to be changed. */
export const usualHours: FormValues = hourValues([
	...Array<typeof nineToFive>(5).fill(nineToFive),
	null,
	null
]);

/** An office as its form shows it. */
export function officeValues(office: Office): FormValues {
	return {
		name: [office.name],
		address: [office.address.join('\n')],
		postcode: [office.postcode ?? ''],
		telephone: [office.telephone ?? ''],
		...hourValues(office.openingHours)
	};
}

function hourValues(hours: OpeningHours): FormValues {
	return Object.fromEntries(
		weekdays.flatMap((day, index) => [
			[`${day}-opens`, [hours[index]?.opens ?? '']],
			[`${day}-closes`, [hours[index]?.closes ?? '']]
		])
	);
}

/** The hours in words, days next to each other with the same hours in one: “Monday to Friday: 09:00 to 17:00”. */
export function hoursInWords(hours: OpeningHours, words: OfficesText): string[] {
	const runs: { first: Weekday; last: Weekday; opens: string; closes: string }[] = [];
	weekdays.forEach((day, index) => {
		const today = hours[index];
		if (!today) return;
		const run = runs.at(-1);
		const isNext = run && run.last === weekdays[index - 1];
		if (isNext && run.opens === today.opens && run.closes === today.closes) run.last = day;
		else runs.push({ first: day, last: day, ...today });
	});
	return runs.map(({ first, last, opens, closes }) => {
		const days = first === last ? words.day[first] : words.days(words.day[first], words.day[last]);
		return words.open(days, opens, closes);
	});
}

/** What is wrong with the hours of a day says which day. */
export function withDays<Said extends { name: string; words: string }>(
	problems: readonly Said[],
	words: OfficesText
): Said[] {
	return problems.map((problem) => {
		const day = weekdays.find((each) => problem.name.startsWith(`${each}-`));
		return day ? { ...problem, words: words.onDay(words.day[day], problem.words) } : problem;
	});
}
