import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, localDate, localTime } from '#lib/domain/time/local-date.ts';
import { isWorkingDay } from '#lib/domain/time/working-days.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import { demonstrationCases } from './demonstration-cases.ts';
import { onOfficeDays } from './office-days.ts';
import { shiftDates } from './shift-dates.ts';

const AS_OF = '2026-11-23';
/** Over weekends, Easter, Christmas and both changes of the clocks. */
const anyDay = fc.integer({ min: 0, max: 750 }).map((days) => addDays(AS_OF, days));

test('on whatever day it is loaded, nobody of the demonstration is expected while offices are closed', () => {
	fc.assert(
		fc.property(anyDay, fc.constantFrom(...Object.values(demonstrationCases)), (today, bundle) => {
			const shifted = shiftDates(bundle, daysBetween(bundle.asOf, today));
			const { appointments } = onOfficeDays(shifted);
			const before = [...shifted.appointments.previous, ...shifted.appointments.upcoming];
			const after = [...appointments.previous, ...appointments.upcoming];
			const isOffice = ({ type }: { type: string }) => !type.startsWith('Unpaid work');
			const dayOf = ({ startDateTime }: { startDateTime: string }) => localDate(Date.parse(startDateTime));
			for (const each of after.filter(isOffice))
				expect(isWorkingDay(dayOf(each), bankHolidays), `${each.id} on ${dayOf(each)}`).toBe(true);
			expect(appointments.previous.every((each) => dayOf(each) < today)).toBe(true);
			expect(appointments.upcoming.every((each) => dayOf(each) >= today)).toBe(true);
			const times = (list: typeof after) =>
				list.map(({ id, startDateTime, endDateTime }) => {
					const { hour, minute } = localTime(Date.parse(startDateTime));
					return [id, hour, minute, Date.parse(endDateTime) - Date.parse(startDateTime)];
				});
			expect(times(after)).toEqual(times(before));
			expect(new Set(after.map(({ startDateTime }) => startDateTime)).size).toBe(after.length);
		}),
		{ numRuns: 300 }
	);
});

test('a letter about a miss goes with the miss', () => {
	const moved = onOfficeDays({
		appointments: {
			previous: [
				{
					type: 'Planned Office Visit (NS)',
					startDateTime: '2026-11-22T09:30:00Z',
					endDateTime: '2026-11-22T10:00:00Z'
				},
				{
					type: 'Unpaid work session',
					startDateTime: '2026-11-21T09:00:00Z',
					endDateTime: '2026-11-21T16:00:00Z'
				}
			],
			upcoming: []
		},
		enforcement: [
			{
				appointmentDate: '2026-11-22',
				appointmentType: 'Planned Office Visit (NS)',
				actionDate: '2026-11-29'
			},
			{ appointmentDate: '2026-11-21', appointmentType: 'Unpaid work session', actionDate: '2026-11-23' }
		]
	});
	expect(moved.appointments.previous.map(({ startDateTime }) => startDateTime)).toEqual([
		'2026-11-20T09:30:00Z',
		'2026-11-21T09:00:00Z'
	]);
	expect(moved.enforcement?.map(({ appointmentDate, actionDate }) => [appointmentDate, actionDate])).toEqual([
		['2026-11-20', '2026-11-27'],
		['2026-11-21', '2026-11-23']
	]);
});
