import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appointmentRecord } from '#lib/domain/records/records.fixture.ts';
import { calendarFile } from './calendar-file.ts';

const appointment = appointmentRecord({
	id: '01900000-0000-7000-8000-000000000001',
	startsAt: Date.UTC(2026, 10, 26, 10, 30),
	endsAt: Date.UTC(2026, 10, 26, 11),
	place: {
		name: 'Millbridge Probation Office',
		lines: ['14 Station Road; back door', 'Millbridge', 'A county with a rather long name, in the north'],
		postcode: 'ZZ1 4JH'
	},
	withName: 'Priya Raman',
	telephone: '01632 960101',
	purpose: 'Supervision on probation'
});
const now = Date.UTC(2026, 10, 23, 9);
const file = calendarFile(appointment, 'Appointment', now);
const unfolded = file.replaceAll('\r\n ', '');

describe('calendarFile', () => {
	it('carries the time in UTC, the title and the address', () => {
		expect(unfolded).toContain('\r\nDTSTART:20261126T103000Z\r\nDTEND:20261126T110000Z\r\n');
		expect(unfolded).toContain('\r\nSUMMARY:Appointment\r\n');
		expect(unfolded).toContain('\r\nLOCATION:14 Station Road\\; back door\\, Millbridge');
	});

	it('reminds a day before', () => {
		expect(unfolded).toContain('TRIGGER:-P1D');
	});

	it('says nothing about why, with whom or what for', () => {
		expect(file).not.toMatch(/probation|priya|supervision|01632/i);
	});

	it('ends each line with CR LF and keeps it within 75 bytes', () => {
		const lines = file.split('\r\n');
		expect(lines.at(-1)).toBe('');
		expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
	});

	it.for(['telephone', 'video'] as const)('names no place for a %s appointment', (appointmentKind) => {
		expect(calendarFile({ ...appointment, appointmentKind }, 'Appointment', now)).not.toContain('LOCATION');
	});

	it('keeps one event of known lines, whatever stands in its texts', () => {
		const text = fc.string({
			unit: fc.oneof(
				fc.constantFrom(...'\r\n\t\u0000\u0085\u2028\\;,:ê🙂\ud83d'.split('')),
				fc.string({ unit: 'binary', maxLength: 1 })
			),
			maxLength: 120
		});
		fc.assert(
			fc.property(text, text, text, (title, line, postcode) => {
				const place = { name: 'x', lines: [line], postcode };
				const made = calendarFile({ ...appointment, place }, title, now);
				const lines = made.replaceAll('\r\n ', '').split('\r\n');
				expect(lines.slice(0, -1).every((each) => /^[A-Z]+:/.test(each))).toBe(true);
				expect(lines.filter((each) => each === 'BEGIN:VEVENT').length).toBe(1);
				expect(lines.length).toBeLessThanOrEqual(19);
				expect(made.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
				for (const folded of made.split('\r\n'))
					expect(new TextEncoder().encode(folded).length).toBeLessThanOrEqual(75);
				const values = lines.filter((each) => /^(SUMMARY|LOCATION|DESCRIPTION):/.test(each));
				for (const each of values) expect(each.replace(/^[A-Z]+:/, '')).toMatch(/^(?:[^\\;,]|\\[\\;,n])*$/u);
			})
		);
	});

	it('leaves out an end that is not after the start, and a place that is not known', () => {
		const bare = calendarFile(
			{ ...appointment, endsAt: appointment.startsAt, place: null },
			'Apwyntiad',
			now
		);
		expect(bare).not.toMatch(/DTEND|LOCATION/);
	});
});
