import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarCy } from '#lib/i18n/appointments/person-calendar.cy.ts';
import { calendarEn } from '#lib/i18n/appointments/person-calendar.en.ts';
import { instantAt, localDate } from '#lib/domain/time/local-date.ts';
import { calendarFeed, feedBegins, type FeedEvent } from './calendar-feed.ts';

const now = Date.UTC(2026, 9, 20, 9);
const event = (changes: Partial<FeedEvent> = {}): FeedEvent => ({
	uid: 'a1',
	startsAt: instantAt('2026-10-22', 10, 0),
	endsAt: instantAt('2026-10-22', 10, 45),
	takesPlace: true,
	sequence: 0,
	...changes
});
const linesOf = (events: FeedEvent[], words = calendarEn.feed) =>
	calendarFeed(events, words, now).replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (name: string, events: FeedEvent[]) =>
	linesOf(events).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

/** The only names that may stand in a feed: none that could carry a place, a person or a reason. */
const known =
	/^(BEGIN|END|VERSION|PRODID|CALSCALE|X-WR-CALNAME|NAME|X-PUBLISHED-TTL|REFRESH-INTERVAL;VALUE=DURATION|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|STATUS|SEQUENCE|TRANSP|CLASS):/;

describe('calendarFeed', () => {
	it('tells the same hour of the day on both sides of a clock change', () => {
		const days = ['2026-10-22', '2026-10-29', '2027-03-25', '2027-04-01'];
		const events = days.map((day) => event({ startsAt: instantAt(day, 10, 0), endsAt: null }));
		// 25 October 2026 and 28 March 2027: at ten in London it is nine or ten in universal time.
		expect(valuesOf('DTSTART', events)).toEqual([
			'20261022T090000Z',
			'20261029T100000Z',
			'20270325T100000Z',
			'20270401T090000Z'
		]);
		expect(valuesOf('DTEND', events)).toEqual([]);
	});

	it('says of what was called off that it is, in words too, with a number that went up', () => {
		const off = event({ takesPlace: false, sequence: 1 });
		expect(valuesOf('STATUS', [event(), off])).toEqual(['CONFIRMED', 'CANCELLED']);
		expect(valuesOf('SEQUENCE', [event(), off])).toEqual(['0', '1']);
		expect(valuesOf('SUMMARY', [event(), off])).toEqual(['Appointment', 'Cancelled appointment']);
		expect(linesOf([event()], calendarCy.feed)).toContain('SUMMARY:Apwyntiad');
	});

	it('is a calendar where there is nothing to tell', () => {
		expect(linesOf([]).filter((line) => /BEGIN|END/.test(line))).toEqual([
			'BEGIN:VCALENDAR',
			'END:VCALENDAR'
		]);
	});

	it('is of known lines, each short enough, whatever comes', () => {
		const any = fc.record({
			uid: fc.stringMatching(/^[\da-f]{32}$/),
			startsAt: fc.integer({ min: 0, max: 4e12 }),
			endsAt: fc.option(fc.integer({ min: 0, max: 4e12 })),
			takesPlace: fc.boolean(),
			sequence: fc.nat()
		});
		fc.assert(
			fc.property(fc.array(any, { maxLength: 5 }), (events) => {
				const file = calendarFeed(events, calendarCy.feed, now);
				const bytes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
				expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
				expect(file).not.toMatch(/[^\r]\n/);
				const lines = linesOf(events);
				expect(lines.pop()).toBe('');
				expect(lines.filter((line) => !known.test(line))).toEqual([]);
				expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(events.length);
			})
		);
	});

	it('goes back four weeks, to the beginning of that day', () => {
		expect(feedBegins(instantAt('2026-11-10', 23, 59))).toBe(instantAt('2026-10-13', 0, 0));
		expect(localDate(feedBegins(now))).toBe('2026-09-22');
	});
});
