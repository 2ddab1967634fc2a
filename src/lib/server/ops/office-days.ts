import { instantAt, addDays, localTime, type LocalDate } from '#lib/domain/time/local-date.ts';
import { isWorkingDay } from '#lib/domain/time/working-days.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';

interface CaseAppointment {
	type: string;
	startDateTime: string;
	endDateTime: string;
}

interface DatedCase {
	appointments: { previous: CaseAppointment[]; upcoming: CaseAppointment[] };
	enforcement?: { appointmentDate: string; appointmentType: string; actionDate: string }[];
}

type Direction = 1 | -1;

/** Unpaid work is done on Saturdays too. */
const onAnyDay = /unpaid work/i;

/**
 * The case with no appointment and no letter on a day when offices are closed: what is past moves back to the working
 * day before, what is to come forward to the next one, so that nothing that is past comes to lie in the future.
 */
export function onOfficeDays<Case extends DatedCase>(content: Case): Case {
	const moved = {
		...content,
		appointments: {
			...content.appointments,
			previous: moveAppointments(content.appointments.previous, -1),
			upcoming: moveAppointments(content.appointments.upcoming, 1)
		}
	};
	if (!content.enforcement) return moved;
	return {
		...moved,
		enforcement: content.enforcement.map((each) => ({
			...each,
			appointmentDate: onAnyDay.test(each.appointmentType)
				? each.appointmentDate
				: officeDay(each.appointmentDate, -1),
			actionDate: officeDay(each.actionDate, -1)
		}))
	};
}

/** Nobody is at two places at once: who finds a day taken at that time moves on to the next. */
function moveAppointments<Appointment extends CaseAppointment>(
	appointments: readonly Appointment[],
	direction: Direction
): Appointment[] {
	const staying = appointments.filter((each) => isOnOfficeDay(each));
	const taken = new Set(staying.map(({ startDateTime }) => startDateTime));
	return appointments.map((appointment) => {
		if (isOnOfficeDay(appointment)) return appointment;
		const { date } = localTime(Date.parse(appointment.startDateTime));
		let day = officeDay(date, direction);
		while (taken.has(onDay(day, appointment.startDateTime)))
			day = officeDay(addDays(day, direction), direction);
		const startDateTime = onDay(day, appointment.startDateTime);
		taken.add(startDateTime);
		return { ...appointment, startDateTime, endDateTime: onDay(day, appointment.endDateTime) };
	});
}

function isOnOfficeDay({ type, startDateTime }: CaseAppointment): boolean {
	const { date } = localTime(Date.parse(startDateTime));
	return onAnyDay.test(type) || officeDay(date, 1) === date;
}

/** The same time of the clock on the wall, on another day. */
function onDay(day: LocalDate, text: string): string {
	const { hour, minute } = localTime(Date.parse(text));
	return new Date(instantAt(day, hour, minute)).toISOString().replace('.000Z', 'Z');
}

function officeDay(date: LocalDate, direction: Direction): LocalDate {
	let day = date;
	while (!isWorkingDay(day, bankHolidays)) day = addDays(day, direction);
	return day;
}
