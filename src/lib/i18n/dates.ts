import {
	addDays,
	daysBetween,
	localTime,
	weekday,
	type Instant,
	type LocalDate
} from '#lib/domain/time/local-date.ts';
import { EARLIEST_DAY, EARLIEST_INSTANT, LATEST_DAY, LATEST_INSTANT } from '#lib/domain/time/bounds.ts';
import { allLanguages, type Language } from '#lib/domain/text/language.ts';
import { dateNames } from './date-names.ts';

/** What is stored from before there were bounds is said to be unknown, not shown as nonsense. */
function isShownDay(date: LocalDate): boolean {
	return date > EARLIEST_DAY && date < LATEST_DAY && !Number.isNaN(weekday(date));
}

function isShownInstant(instant: Instant): boolean {
	return instant > EARLIEST_INSTANT && instant < LATEST_INSTANT;
}

/**
 * "Thursday 26 November"; with the year where it is not `thisYear`, which whoever asks must know: without a year, a day of another
 * one is taken for a day of this. Empty: always with its year, as on paper.
 */
export function formatDate(language: Language, date: LocalDate, thisYear: string): string {
	const { days, months, noDay } = dateNames[language];
	if (!isShownDay(date)) return noDay;
	const [year, month, day] = date.split('-');
	const short = `${days[weekday(date)] ?? ''} ${Number(day)} ${months[Number(month) - 1] ?? ''}`;
	return year === thisYear ? short : `${short} ${year}`;
}

/** "10:30am", "2pm", "midday", on the clock of England and Wales. */
export function formatTime(language: Language, instant: Instant): string {
	const words = dateNames[language];
	if (!isShownInstant(instant)) return words.noTime;
	const { hour, minute } = localTime(instant);
	if (minute === 0 && hour === 12) return words.midday;
	if (minute === 0 && hour === 0) return words.midnight;
	const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
	return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? words.am : words.pm}`;
}

/** "10:30am to 11am". */
export function formatTimeRange(language: Language, startsAt: Instant, endsAt: Instant | null): string {
	const start = formatTime(language, startsAt);
	if (endsAt === null || endsAt <= startsAt) return start;
	const end = formatTime(language, endsAt);
	const { to, toMidday, midday } = dateNames[language];
	return `${start} ${end === midday ? toMidday : `${to} ${end}`}`;
}

/** "Thursday 26 November, 10:30am". */
export function formatMoment(language: Language, instant: Instant, thisYear: string): string {
	if (!isShownInstant(instant)) return dateNames[language].noTime;
	return `${formatDate(language, localTime(instant).date, thisYear)}, ${formatTime(language, instant)}`;
}

/** Monday first, as a calendar has them. */
export function shortDayNames(language: Language): string[] {
	const [sunday = '', ...rest] = dateNames[language].shortDays;
	return [...rest, sunday];
}

/** With a capital, for the start of a sentence or a line of its own. */
export function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}

const SMALL = new RegExp(
	`^(?:${allLanguages.flatMap((language) => dateNames[language].smallInSentence).join('|')})(?= |,)`
);

/**
 * A day as it stands within a sentence: "today, 9am", "dydd Llun 7 Rhagfyr". The name of an English weekday keeps its capital.
 */
export function withinSentence(day: string): string {
	return day.replace(SMALL, (word) => word.toLowerCase());
}

/** A number of days from today as data, for the catalogue to put in words. */
export type Countdown =
	{ kind: 'past'; days: number } | { kind: 'today' } | { kind: 'tomorrow' } | { kind: 'days'; days: number };

export function countdown(today: LocalDate, date: LocalDate): Countdown {
	const days = daysBetween(today, date);
	if (days < 0) return { kind: 'past', days: -days };
	if (days === 0) return { kind: 'today' };
	return date === addDays(today, 1) ? { kind: 'tomorrow' } : { kind: 'days', days };
}
