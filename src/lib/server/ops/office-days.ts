import { instantAt, addDays, localTime, type LocalDate } from '#lib/domain/time/local-date.ts';
import { isWorkingDay } from '#lib/domain/time/working-days.ts';
import { bankHolidays } from '#lib/policy/bank-holidays.ts';

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
	const { previous, upcoming } = content.appointments;
	const moved = {
		...content,
		appointments: {
			...content.appointments,
			previous: previous.map((each) => moveAppointment(each, -1)),
			upcoming: upcoming.map((each) => moveAppointment(each, 1))
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

function moveAppointment<Appointment extends CaseAppointment>(
	appointment: Appointment,
	direction: Direction
): Appointment {
	if (onAnyDay.test(appointment.type)) return appointment;
	const move = (text: string) => {
		const { date, hour, minute } = localTime(Date.parse(text));
		const moment = new Date(instantAt(officeDay(date, direction), hour, minute));
		return moment.toISOString().replace('.000Z', 'Z');
	};
	return {
		...appointment,
		startDateTime: move(appointment.startDateTime),
		endDateTime: move(appointment.endDateTime)
	};
}

function officeDay(date: LocalDate, direction: Direction): LocalDate {
	let day = date;
	while (!isWorkingDay(day, bankHolidays)) day = addDays(day, direction);
	return day;
}
