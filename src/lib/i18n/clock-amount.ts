const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The words for a number of days, hours or minutes. */
export type AmountText = Record<'days' | 'hours' | 'minutes', (count: number) => string>;

/** By how much a clock is out, in its largest whole unit: “3 days”, “2 hours”. */
export function clockAmount(ms: number, text: AmountText): string {
	const by = Math.abs(ms);
	if (by >= DAY_MS) return text.days(Math.round(by / DAY_MS));
	return by >= HOUR_MS ? text.hours(Math.round(by / HOUR_MS)) : text.minutes(Math.round(by / MINUTE_MS));
}
