import type { ComplianceEventRecord } from './record.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { meaningOf } from '#lib/domain/appointments/counts-against.ts';
import { decisionInEffect } from './event.ts';

/** Appointments with an outcome, each counted once. */
export interface Attendance {
	kept: number;
	accepted: number;
	serviceSide: number;
	movedByPerson: number;
	/** Not decided yet. */
	open: number;
	notAccepted: number;
	/** Recorded in a way that says nothing clear. */
	unclear: number;
}

interface AttendanceWorld {
	appointments: readonly AppointmentRecord[];
	complianceEvents: readonly ComplianceEventRecord[];
}

type Appointment = AppointmentRecord;

/** @param undecided appointments about which nobody has decided yet */
export function attendanceOf(world: AttendanceWorld, undecided: ReadonlySet<Identifier>): Attendance {
	const lists = Object.entries(appointmentsByColumn(world, undecided));
	return Object.fromEntries(lists.map(([column, list]) => [column, list.length])) as unknown as Attendance;
}

/** The appointments behind each count, the latest first; `undecided` as for `attendanceOf`. */
export function appointmentsByColumn(
	{ appointments, complianceEvents }: AttendanceWorld,
	undecided: ReadonlySet<Identifier>
): Record<keyof Attendance, Appointment[]> {
	const lists: Record<keyof Attendance, Appointment[]> = {
		kept: [],
		accepted: [],
		serviceSide: [],
		movedByPerson: [],
		open: [],
		notAccepted: [],
		unclear: []
	};
	const notAccepted = appointmentsNotAccepted(complianceEvents);
	for (const appointment of appointments) {
		const { id, outcome } = appointment;
		if (!outcome) continue;
		const column = undecided.has(id) ? 'open' : columns[meaningOf(outcome)];
		lists[column === 'unclear' && notAccepted.has(id) ? 'notAccepted' : column].unshift(appointment);
	}
	return lists;
}

/** Somebody who was there keeps the code of that; what was decided about it stands with the event. */
function appointmentsNotAccepted(events: readonly ComplianceEventRecord[]): Set<Identifier | null> {
	return new Set(
		events
			.filter(({ decisions }) => decisionInEffect(decisions)?.outcome === 'not_accepted')
			.map(({ appointmentId }) => appointmentId)
	);
}

const columns = {
	kept: 'kept',
	accepted: 'accepted',
	service_side: 'serviceSide',
	moved_by_person: 'movedByPerson',
	not_accepted: 'notAccepted',
	possible_failure: 'unclear',
	unclear: 'unclear'
} as const satisfies Record<ReturnType<typeof meaningOf>, keyof Attendance>;
