import type { AppointmentRecord } from './record.ts';
import type { Place } from '#lib/domain/organisation/place.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';

import { calendarText, escaped, stamp } from './calendar-text.ts';
import { meetingPlace } from './meeting-place.ts';

/**
 * One appointment as a calendar file (RFC 5545). It says where and when and nothing about why: a calendar shows on a
 * lock screen and may be shared with a family or an employer. So no purpose, no officer, and of the place only its address.
 * The reminder is a day before: the one time that was found to make people come (evidence: law-and-policy 4.1).
 * @param title a neutral word such as "Appointment"
 */
export function calendarFile(appointment: AppointmentRecord, title: string, now: Instant): string {
	const { id, startsAt, endsAt } = appointment;
	const place = meetingPlace(appointment);
	const address = place ? addressOf(place) : '';
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Waymark//Calendar//EN',
		'BEGIN:VEVENT',
		`UID:${id}`,
		`DTSTAMP:${stamp(now)}`,
		`DTSTART:${stamp(startsAt)}`,
		...(endsAt !== null && endsAt > startsAt ? [`DTEND:${stamp(endsAt)}`] : []),
		`SUMMARY:${escaped(title)}`,
		...(address === '' ? [] : [`LOCATION:${escaped(address)}`]),
		'CLASS:PRIVATE',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(title)}`,
		'TRIGGER:-P1D',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR'
	];
	return calendarText(lines);
}

/** Street, town and postcode in one line; empty where none is known. */
export function addressOf({ lines, postcode }: Place): string {
	return [...lines, ...(postcode ? [postcode] : [])].join(', ');
}
