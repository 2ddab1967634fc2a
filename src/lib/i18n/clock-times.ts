import type { Language } from '#lib/domain/text/language.ts';
import { addDays, instantAt, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { formatTimeRange } from './dates.ts';

/** Any day on which the clocks do not change, nor on the next. */
const DAY: LocalDate = '2026-01-05';

function on(day: LocalDate, time: string): Instant {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	return instantAt(day, hour, minute);
}

/** "6am to 2pm", of times of the clock such as `06:00`; one that is not later is meant for the next day. */
export function hoursWords(language: Language, from: string, until: string): string {
	return formatTimeRange(language, on(DAY, from), on(until > from ? DAY : addDays(DAY, 1), until));
}

/** The same between two hours of the day. */
export function safeHoursWords(language: Language, { safeFrom, safeUntil }: Hours): string {
	return formatTimeRange(language, instantAt(DAY, safeFrom, 0), instantAt(DAY, safeUntil, 0));
}

interface Hours {
	safeFrom: number;
	safeUntil: number;
}
