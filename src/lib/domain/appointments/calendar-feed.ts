import { addDays, instantAt, localDate, type Instant } from '#lib/domain/time/local-date.ts';
import { calendarText, escaped, stamp } from './calendar-text.ts';

/** So many days back a feed goes, so that what was moved or called off lately is taken out of a calendar that asks seldom. */
const FEED_DAYS_BACK = 28;

/** From when on a feed tells appointments: the start of the day four weeks ago. */
export function feedBegins(now: Instant): Instant {
	return instantAt(addDays(localDate(now), -FEED_DAYS_BACK), 0, 0);
}

/** One appointment as a feed tells it: nothing of it that a stranger may not read. */
export interface FeedEvent {
	/** Always the same for one appointment and one address of a feed, and nothing to anybody else. */
	uid: string;
	startsAt: Instant;
	endsAt: Instant | null;
	takesPlace: boolean;
	/** Goes up each time that its time changes or that it no longer takes place. */
	sequence: number;
}

/** Neutral words in the person's language. */
export interface FeedWords {
	/** Of the whole calendar: without one, calendars show the address of the site. */
	name: string;
	/** What every appointment is called. */
	appointment: string;
	/** What one is called that no longer takes place, for calendars that do not know what `CANCELLED` means. */
	cancelled: string;
}

/**
 * Appointments as a calendar that somebody subscribed to reads them (RFC 5545). Whoever has its address reads it, and a calendar shows
 * what it has on a lock screen and to a family: so days, times and one neutral word. No place, no person, no kind, no reminder.
 */
export function calendarFeed(events: readonly FeedEvent[], words: FeedWords, now: Instant): string {
	return calendarText([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Calendar//EN',
		'CALSCALE:GREGORIAN',
		// What most calendars read, and what the standard since says (RFC 7986).
		`X-WR-CALNAME:${escaped(words.name)}`,
		`NAME:${escaped(words.name)}`,
		'X-PUBLISHED-TTL:PT4H',
		'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
		...events.flatMap((event) => linesOf(event, words, now)),
		'END:VCALENDAR'
	]);
}

function linesOf(event: FeedEvent, words: FeedWords, now: Instant): string[] {
	const { uid, startsAt, endsAt, takesPlace, sequence } = event;
	return [
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${stamp(now)}`,
		`DTSTART:${stamp(startsAt)}`,
		...(endsAt !== null && endsAt > startsAt ? [`DTEND:${stamp(endsAt)}`] : []),
		`SUMMARY:${escaped(takesPlace ? words.appointment : words.cancelled)}`,
		`STATUS:${takesPlace ? 'CONFIRMED' : 'CANCELLED'}`,
		`SEQUENCE:${sequence}`,
		// What does not take place keeps nobody from anything.
		`TRANSP:${takesPlace ? 'OPAQUE' : 'TRANSPARENT'}`,
		'CLASS:PRIVATE',
		'END:VEVENT'
	];
}
