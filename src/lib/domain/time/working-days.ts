import { addDays, weekday, type LocalDate } from './local-date.ts';

/** Monday to Friday and not in `bankHolidays`. */
export function isWorkingDay(date: LocalDate, bankHolidays: ReadonlySet<LocalDate>): boolean {
	const day = weekday(date);
	return day !== 0 && day !== 6 && !bankHolidays.has(date);
}

/**
 * The working day `count` working days after `from`; `from` itself is day 0 and need not be a working day.
 * @param count whole number, 0 or more; 0 gives `from`.
 * @throws RangeError for a count that is negative or not whole.
 */
export function addWorkingDays(
	from: LocalDate,
	count: number,
	bankHolidays: ReadonlySet<LocalDate>
): LocalDate {
	if (!Number.isInteger(count) || count < 0) throw new RangeError('working_days_count');
	let date = from;
	for (let left = count; left > 0;) {
		date = addDays(date, 1);
		if (isWorkingDay(date, bankHolidays)) left -= 1;
	}
	return date;
}
