export const TIME_ZONE = 'Europe/London';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The first year whose summer time began and ended as every year's does since. */
const FIRST_YEAR = 1996;
const MARCH = 2;
const OCTOBER = 9;

/**
 * How far ahead of UTC the clock in England and Wales is at `instant`, both in milliseconds: an hour from one in the morning,
 * Greenwich mean time, of the last Sunday in March until that of the last Sunday in October (Summer Time Act 1972, section 1, as
 * amended by the Summer Time Order 2002; the same dates since 1996). To ask the browser's calendar for the first time would
 * keep every page from coming alive for longer than all its other code, so that is done for earlier years alone.
 */
export function aheadOfUtc(instant: number): number {
	const year = new Date(instant).getUTCFullYear();
	if (year < FIRST_YEAR) return aheadByCalendar(instant);
	return instant >= lastSunday(year, MARCH) && instant < lastSunday(year, OCTOBER) ? HOUR_MS : 0;
}

/** One in the morning, UTC, of the last Sunday of a month that has 31 days. */
function lastSunday(year: number, month: number): number {
	const last = Date.UTC(year, month, 31, 1);
	return last - new Date(last).getUTCDay() * DAY_MS;
}

let calendar: Intl.DateTimeFormat | undefined;

/** What the browser or the server knows of the years in which it was otherwise. */
function aheadByCalendar(instant: number): number {
	calendar ??= new Intl.DateTimeFormat('en-GB', {
		timeZone: TIME_ZONE,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	});
	// The clock changes at whole hours alone.
	const hour = Math.floor(instant / HOUR_MS) * HOUR_MS;
	const part = Object.fromEntries(calendar.formatToParts(hour).map(({ type, value }) => [type, value]));
	return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:00Z`) - hour;
}
