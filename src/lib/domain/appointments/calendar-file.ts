import type { AppointmentRecord } from './record.ts';
import type { Place } from '#lib/domain/organisation/place.ts';
import { cleanText } from '#lib/domain/text/clean-text.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';

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
	return lines.flatMap(folded).join('\r\n') + '\r\n';
}

/** Street, town and postcode in one line; empty where none is known. */
export function addressOf({ lines, postcode }: Place): string {
	return [...lines, ...(postcode ? [postcode] : [])].join(', ');
}

function stamp(instant: Instant): string {
	return new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

/** A line of its own in any other system's eyes, or a mark of the format, would let a text write the rest of the file. */
function escaped(text: string): string {
	return cleanText(text.replaceAll(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n'))
		.replaceAll('\t', ' ')
		.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
		.replaceAll('\n', '\\n');
}

const LONGEST_LINE_BYTES = 75;

/** A line may have 75 bytes; the rest goes on in lines that begin with a space (RFC 5545, 3.1). */
function folded(line: string): string[] {
	const encoder = new TextEncoder();
	const parts = [''];
	for (const letter of line) {
		const last = parts.at(-1) ?? '';
		if (encoder.encode(last + letter).length > LONGEST_LINE_BYTES) parts.push(` ${letter}`);
		else parts[parts.length - 1] = last + letter;
	}
	return parts;
}
