import { describe, expect, it } from 'vitest';
import { appointmentRecord } from '#lib/domain/snapshot/records.fixture.ts';
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

	it('leaves out an end that is not after the start, and a place that is not known', () => {
		const bare = calendarFile(
			{ ...appointment, endsAt: appointment.startsAt, place: null },
			'Apwyntiad',
			now
		);
		expect(bare).not.toMatch(/DTEND|LOCATION/);
	});
});
