import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, calendarFile } from './calendar-file.ts';
import { meetingPlace } from './meeting-place.ts';
import { AppointmentKind } from './vocabulary.ts';
import { appointmentRecord } from '#lib/domain/records/records.fixture.ts';

const office = { name: 'Jubilee House', lines: ['14 Station Road', 'Millbridge'], postcode: 'ZZ1 4JH' };

describe('where to go', () => {
	it('is nowhere for a call or a visit at home, in the calendar file either', () => {
		const away = AppointmentKind.options.filter((appointmentKind) =>
			meetingPlace({ appointmentKind, place: office })
		);
		expect(AppointmentKind.options.filter((kind) => !away.includes(kind))).toEqual([
			'home_visit',
			'telephone',
			'video'
		]);
		for (const appointmentKind of AppointmentKind.options) {
			const file = calendarFile(appointmentRecord({ appointmentKind, place: office }), 'Appointment', 0);
			expect(file.includes('LOCATION'), appointmentKind).toBe(away.includes(appointmentKind));
		}
	});

	it.each([
		[
			['Jubilee House', '14 Station Road', 'Millbridge', 'Millbridge'],
			'14 Station Road, Millbridge, ZZ1 4JH'
		],
		[['14 Station Road', 'MILLBRIDGE', ' millbridge ', 'ZZ1 4JH'], '14 Station Road, MILLBRIDGE, ZZ1 4JH'],
		[['14 Station Road,', '14 Station Road', 'null', 'N/A', '-', ' '], '14 Station Road,, ZZ1 4JH']
	])('says each line of %j once', (lines, address) => {
		const place = meetingPlace({ appointmentKind: 'office_visit', place: { ...office, lines } });
		expect(place && addressOf(place)).toBe(address);
	});

	it('never says one thing twice, and adds nothing', () => {
		const text = fc.constantFrom(
			'Leeds',
			'leeds',
			'LEEDS ',
			'Hall',
			'null',
			'',
			'1 Road',
			'1  Road,',
			'ZZ1 1AA'
		);
		fc.assert(
			fc.property(text, fc.array(text), fc.option(text), (name, lines, postcode) => {
				const place = meetingPlace({ appointmentKind: 'court', place: { name, lines, postcode } });
				const said = [name, ...(place?.lines ?? []), postcode ?? ''];
				const plain = said
					.map((line) => line.toLowerCase().replace(/[\s,]/g, ''))
					.filter((line) => line !== '');
				expect(plain.slice(1).filter((line, at) => plain.indexOf(line) <= at && line !== plain[0])).toEqual(
					[]
				);
				expect(place?.lines.every((line) => lines.includes(line))).toBe(true);
			})
		);
	});
});
