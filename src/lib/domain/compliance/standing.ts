import type { ObstacleRecord } from '#lib/domain/reports/record.ts';
import type { ComplianceEventRecord, WarningRecord } from './record.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { OrderRecord } from '#lib/domain/people/record.ts';
import { saidOfAppointment } from '#lib/domain/reports/said-of-appointment.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { attendanceOf, type Attendance } from './attendance.ts';
import { isUndecidedMiss, meaningOf } from '#lib/domain/appointments/counts-against.ts';
import { decisionInEffect, hearingOf } from './event.ts';
import { eventFactsOf, stateOfEvent } from './event-facts.ts';
import { hasEnded, lastEnd, ranOn } from '#lib/domain/people/running-orders.ts';
import { warningUntil } from './warning-now.ts';

/** What a matter is about. A miss that came from elsewhere can be without an event. */
interface About {
	eventId: Identifier | null;
	appointmentId: Identifier | null;
	occurredOn: LocalDate;
}

/** Something that is not over. */
export type OpenMatter = About &
	(
		| { kind: 'account_needed'; dueOn: LocalDate }
		| { kind: 'more_time'; dueOn: LocalDate }
		| { kind: 'recalled' }
		| { kind: 'with_enforcement_officer' }
		| { kind: 'recall_considered' }
		| { kind: 'waiting_for_manager' }
		| { kind: 'waiting_for_decision' }
		/** Decided, and looked at again: until it is decided anew, what was decided stays. */
		| { kind: 'looked_at_again' }
		/** Decided; the fresh start is to be drawn up. */
		| { kind: 'restart_due' }
	);

export type Position =
	| OpenMatter
	/** Nothing is open, and a warning under an order that runs still counts. */
	| { kind: 'warning_counts'; until: LocalDate }
	| { kind: 'nothing_open' }
	/** `endedOn`: the last day of the order that ended last, where one is on record. */
	| { kind: 'no_active_order'; endedOn?: LocalDate }
	/** Only post-sentence supervision is on record: the law ended it in 2026, so nothing can be open. */
	| { kind: 'supervision_ended' };

export interface Standing {
	/** The one thing to say first. */
	position: Position;
	/** All that is open, what the person can do something about first. */
	open: OpenMatter[];
	attendance: Attendance;
}

/** The records that say where a person stands. */
export interface StandingWorld {
	orders: OrderRecord[];
	appointments: AppointmentRecord[];
	obstacles: ObstacleRecord[];
	complianceEvents: ComplianceEventRecord[];
	warnings: WarningRecord[];
}

/** Where a person stands, in facts and dates. It never says whether a reason is good: a named person decides that. */
export function standing(world: StandingWorld, today: LocalDate): Standing {
	const open = openMatters(world, today);
	return {
		position: open[0] ?? restingPosition(world, today),
		open,
		attendance: attendanceOf(world, openAppointments(open))
	};
}

/** All that is not over, what the person can do something about first. */
export function openMatters(world: StandingWorld, today: LocalDate): OpenMatter[] {
	return [...mattersOfEvents(world, today), ...mattersWithoutEvent(world, today)].sort(byUrgency);
}

const undecided: ReadonlySet<Position['kind']> = new Set([
	'account_needed',
	'more_time',
	'waiting_for_manager',
	'waiting_for_decision'
]);

/** Whether nobody has decided yet. */
export function isUndecided({ kind }: Position): boolean {
	return undecided.has(kind);
}

/** Appointments about which nobody has decided yet. */
export function openAppointments(open: readonly OpenMatter[]): Set<Identifier> {
	return new Set(
		open.flatMap((matter) =>
			matter.appointmentId !== null && isUndecided(matter) ? [matter.appointmentId] : []
		)
	);
}

function mattersOfEvents(world: StandingWorld, today: LocalDate): OpenMatter[] {
	const { complianceEvents, appointments } = world;
	return complianceEvents.flatMap((event) => {
		const appointment = appointments.find(({ id }) => id === event.appointmentId);
		const matter = hasLapsed(event, appointment) ? null : matterOf(event, world, today);
		return matter === null ? [] : [matter];
	});
}

/** Elsewhere it was since recorded as no miss after all, before anybody decided here. */
function hasLapsed(
	{ decisions }: ComplianceEventRecord,
	appointment: AppointmentRecord | undefined
): boolean {
	if (!appointment?.outcome || decisions.some(({ outcome }) => outcome !== 'more_time')) return false;
	const meaning = meaningOf(appointment.outcome);
	return meaning !== 'possible_failure' && meaning !== 'not_accepted';
}

function matterOf(event: ComplianceEventRecord, world: StandingWorld, today: LocalDate): OpenMatter | null {
	const about = { eventId: event.id, appointmentId: event.appointmentId, occurredOn: event.occurredOn };
	const holds = decisionInEffect(event.decisions);
	switch (stateOfEvent(event, world, today)) {
		case 'awaiting_account':
			return awaited(event, world, today);
		case 'to_decide':
			return { ...about, kind: holds ? 'looked_at_again' : 'waiting_for_decision' };
		case 'awaiting_countersign':
			return { ...about, kind: holds ? 'looked_at_again' : 'waiting_for_manager' };
		case 'with_enforcement': {
			const isReferred = holds?.action === 'referral';
			return { ...about, kind: isReferred ? 'with_enforcement_officer' : 'recall_considered' };
		}
		case 'recalled':
			return { ...about, kind: 'recalled' };
		case 'restart_due':
			return { ...about, kind: 'restart_due' };
		case 'closed':
			return null;
	}
}

/** Whoever said before what was in the way, or whose day is over, is not pressed; they can still say more. */
function awaited(event: ComplianceEventRecord, world: StandingWorld, today: LocalDate): OpenMatter {
	const { id: eventId, appointmentId, occurredOn, accountDueOn: dueOn, decisions } = event;
	const about = { eventId, appointmentId, occurredOn };
	const hasMoreTime = decisions.some(
		({ outcome, state }) => outcome === 'more_time' && state === 'in_effect'
	);
	if (dueOn < today) return { ...about, kind: 'waiting_for_decision' };
	if (hasMoreTime) return { ...about, kind: 'more_time', dueOn };
	const { heard } = hearingOf(eventFactsOf(event, world), today);
	return heard === null
		? { ...about, kind: 'account_needed', dueOn }
		: { ...about, kind: 'waiting_for_decision' };
}

/** Misses of which only the appointment tells: the case system told its person a day. Where it did not, nothing is asked. */
function mattersWithoutEvent(world: StandingWorld, today: LocalDate): OpenMatter[] {
	const { appointments, complianceEvents, obstacles, orders } = world;
	const asked = new Set(complianceEvents.map(({ appointmentId }) => appointmentId));
	const isTold = (id: Identifier) =>
		saidOfAppointment(obstacles, id, appointments).some(({ refused }) => !refused);
	return appointments
		.filter(({ id }) => !asked.has(id))
		.filter((appointment) => isUndecidedMiss(appointment) && isNews(appointment, orders, today))
		.flatMap(({ id: appointmentId, startsAt, accountDueOn: dueOn }): OpenMatter[] => {
			if (dueOn === null) return [];
			const about = { eventId: null, appointmentId, occurredOn: localDate(startsAt) };
			const isWaiting = isTold(appointmentId) || dueOn < today;
			return [
				isWaiting ? { ...about, kind: 'waiting_for_decision' } : { ...about, kind: 'account_needed', dueOn }
			];
		});
}

/** A miss that is older than this, and about which nobody opened anything, is history: nobody is asked about it. */
const HISTORY_DAYS = 28;

/** Whether a miss without an event is still a question: recent, and under an order that ran then and runs still. */
function isNews(
	{ startsAt, accountDueOn, orderId }: AppointmentRecord,
	orders: readonly OrderRecord[],
	today: LocalDate
): boolean {
	const missedOn = localDate(startsAt);
	if (addDays(accountDueOn ?? missedOn, HISTORY_DAYS) < today) return false;
	return orders.some(
		(order) =>
			order.orderKind !== 'post_sentence_supervision' &&
			(orderId == null || order.id === orderId) &&
			ranOn(order, missedOn) &&
			!hasEnded(order, today)
	);
}

/** What the person can do something about comes first, then what weighs most. */
const inOrder: readonly OpenMatter['kind'][] = [
	'account_needed',
	'more_time',
	'recalled',
	'with_enforcement_officer',
	'recall_considered',
	'waiting_for_manager',
	'waiting_for_decision',
	'looked_at_again',
	'restart_due'
];

function urgency(matter: OpenMatter): string {
	const due = 'dueOn' in matter ? matter.dueOn : '';
	const isAsked = 'dueOn' in matter;
	const group = isAsked ? 0 : inOrder.indexOf(matter.kind);
	return `${group} ${due} ${matter.occurredOn} ${matter.eventId ?? ''} ${matter.appointmentId ?? ''}`;
}

function byUrgency(a: OpenMatter, b: OpenMatter): number {
	return urgency(a) < urgency(b) ? -1 : 1;
}

function restingPosition({ orders, warnings }: StandingWorld, today: LocalDate): Position {
	const running = orders.filter((order) => ranOn(order, today));
	if (running.length === 0) return noActiveOrder(orders, today);
	if (running.every(({ orderKind }) => orderKind === 'post_sentence_supervision'))
		return { kind: 'supervision_ended' };
	const until = warningUntil({ orders, warnings }, today);
	return until === null ? { kind: 'nothing_open' } : { kind: 'warning_counts', until };
}

function noActiveOrder(orders: readonly OrderRecord[], today: LocalDate): Position {
	const endedOn = lastEnd(orders, today);
	return endedOn === null ? { kind: 'no_active_order' } : { kind: 'no_active_order', endedOn };
}

/** What of a person's world is under one order; what names none is under each. */
export function worldUnder<World extends StandingWorld>(world: World, orderId: Identifier): World {
	return {
		...world,
		orders: world.orders.filter(({ id }) => id === orderId),
		appointments: world.appointments.filter((each) => (each.orderId ?? orderId) === orderId),
		complianceEvents: world.complianceEvents.filter((each) => (each.orderId ?? orderId) === orderId),
		warnings: world.warnings.filter((each) => (each.orderId ?? orderId) === orderId)
	};
}
