import type { RecordOf } from '#lib/domain/snapshot/records.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Identifier } from '#lib/domain/time/identifier.ts';
import { canOpenComplianceEvent, meaningOf } from './counts-against.ts';

/** A miss that nobody has decided on. `dueOn` is null where no day has been set yet. */
export type OpenMatter =
	| { kind: 'account_needed'; appointmentId: Identifier; missedOn: LocalDate; dueOn: LocalDate | null }
	| { kind: 'waiting_for_decision'; appointmentId: Identifier; missedOn: LocalDate };

export type Position =
	| OpenMatter
	| { kind: 'nothing_open' }
	| { kind: 'no_active_order' }
	/** Only post-sentence supervision is on record: the law ended it in 2026, so nothing can be open. */
	| { kind: 'supervision_ended' };

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

export interface Standing {
	/** The one thing to say first. */
	position: Position;
	/** All that is undecided, the earliest due first. */
	open: OpenMatter[];
	attendance: Attendance;
}

export interface StandingInput {
	orders: readonly RecordOf<'order'>[];
	appointments: readonly RecordOf<'appointment'>[];
	today: LocalDate;
	/** Appointments about which the person has already told their side. */
	accountGiven?: ReadonlySet<Identifier>;
}

/** Where a person stands, in facts and dates. It never says whether a reason is good: a named person decides that. */
export function standing({ orders, appointments, today, accountGiven }: StandingInput): Standing {
	const open = appointments
		.filter((appointment) => isUndecided(appointment) && isCovered(appointment, orders))
		.map((appointment) => openMatter(appointment, today, accountGiven))
		.sort(byUrgency);
	return {
		position: open[0] ?? restingPosition(orders, today),
		open,
		attendance: attendanceOf(appointments)
	};
}

function isUndecided(appointment: RecordOf<'appointment'>): boolean {
	const { outcome, accountDueOn } = appointment;
	if (!outcome || !canOpenComplianceEvent(appointment)) return false;
	if (meaningOf(outcome) === 'not_accepted') return false;
	// "Failed to attend" itself means that an answer is awaited; the other codes do so only once a day is set for it.
	return accountDueOn !== null || outcome.code === 'failed_to_attend';
}

function isRunning(order: RecordOf<'order'>, on: LocalDate): boolean {
	return (
		(order.startDate === null || order.startDate <= on) && (order.endDate === null || on <= order.endDate)
	);
}

function isCovered(appointment: RecordOf<'appointment'>, orders: readonly RecordOf<'order'>[]): boolean {
	const missedOn = localDate(appointment.startsAt);
	return orders.some(
		(order) => order.orderKind !== 'post_sentence_supervision' && isRunning(order, missedOn)
	);
}

function openMatter(
	{ id, startsAt, accountDueOn: dueOn }: RecordOf<'appointment'>,
	today: LocalDate,
	accountGiven: ReadonlySet<Identifier> | undefined
): OpenMatter {
	const missedOn = localDate(startsAt);
	const isWaiting = accountGiven?.has(id) === true || (dueOn !== null && dueOn < today);
	return isWaiting
		? { kind: 'waiting_for_decision', appointmentId: id, missedOn }
		: { kind: 'account_needed', appointmentId: id, missedOn, dueOn };
}

function urgency(matter: OpenMatter): string {
	const group = matter.kind === 'account_needed' ? `0 ${matter.dueOn ?? '9999'}` : '1';
	return `${group} ${matter.missedOn} ${matter.appointmentId}`;
}

function byUrgency(a: OpenMatter, b: OpenMatter): number {
	return urgency(a) < urgency(b) ? -1 : 1;
}

function restingPosition(orders: readonly RecordOf<'order'>[], today: LocalDate): Position {
	const running = orders.filter((order) => isRunning(order, today));
	if (running.some((order) => order.orderKind !== 'post_sentence_supervision'))
		return { kind: 'nothing_open' };
	return { kind: running.length > 0 ? 'supervision_ended' : 'no_active_order' };
}

function attendanceOf(appointments: readonly RecordOf<'appointment'>[]): Attendance {
	const counts: Attendance = {
		kept: 0,
		accepted: 0,
		serviceSide: 0,
		movedByPerson: 0,
		open: 0,
		notAccepted: 0,
		unclear: 0
	};
	for (const appointment of appointments) {
		if (appointment.outcome) counts[columnOf(appointment)] += 1;
	}
	return counts;
}

function columnOf(appointment: RecordOf<'appointment'>): keyof Attendance {
	if (!appointment.outcome) return 'unclear';
	switch (meaningOf(appointment.outcome)) {
		case 'kept':
			return 'kept';
		case 'accepted':
			return 'accepted';
		case 'service_side':
			return 'serviceSide';
		case 'moved_by_person':
			return 'movedByPerson';
		case 'not_accepted':
			return 'notAccepted';
		case 'possible_failure':
			return isUndecided(appointment) ? 'open' : 'unclear';
		case 'unclear':
			return 'unclear';
	}
}
