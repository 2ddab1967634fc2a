import type { Actor } from '#lib/domain/access/actor.ts';
import { reportsAbout } from '#lib/domain/compliance/event-facts.ts';
import { eventState, hearingOf, type EventState, type Hearing } from '#lib/domain/compliance/event.ts';
import type { MustOrMay, QuestionForManager } from '#lib/domain/compliance/must-or-may.ts';
import type { EventListed } from '#lib/domain/compliance/next-actions.ts';
import type { UrgentMatter } from '#lib/domain/compliance/vocabulary.ts';
import type { LeftUnanswered } from '#lib/domain/reports/another-time.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { decisionsWritten, type DecisionWritten } from './decisions-written.ts';
import { loadEventWithFacts, eventWithRules } from './event-with-facts.ts';
import { lawFor, managerQuestionsFor } from './law.ts';
import { explainedBefore } from './explanations.ts';
import type { ExplainedByThen } from '#lib/domain/compliance/explained.ts';
import { orderOf, type OrderOfEvent } from './order-of-event.ts';
import { ownerInReachOf, practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

type Staff = Extract<Actor, { role: 'practitioner' | 'manager' }>;

/** An event as the people who work on it need it. `event` is what the person sees of it. */
export interface EventForStaff {
	personId: string;
	event: RecordOf<'compliance_event'>;
	/** Null where an older event was recorded without its order. */
	order: OrderOfEvent | null;
	/** Whether the consequences had been explained by that day: shown beside it, and input to no rule. */
	explained: ExplainedByThen;
	/** Set where they were in prison on that day: nothing due then counts. */
	wasInCustody: boolean;
	/** For the commands that move it on. */
	version: number;
	state: EventState;
	hearing: Hearing;
	law: MustOrMay;
	/** Why what the law leaves open is a question for a manager too. */
	managerQuestions: QuestionForManager[];
	contactDueOn: LocalDate;
	decideBy: LocalDate;
	/** When the appointment began; null where it is about none. */
	startsAt: Instant | null;
	reports: { earlier: RecordOf<'obstacle'>[]; later: RecordOf<'obstacle'>[] };
	/** Of the earlier ones, what nobody had answered when it began. */
	unanswered: LeftUnanswered<RecordOf<'obstacle'>>[];
	/** What staff wrote of each attempt, by its id. */
	attemptWords: Record<string, string>;
	/** In the order they were made. */
	decisions: DecisionWritten[];
}

/** An event by what names it: two people's can have the same id. */
export interface NamedEvent {
	personId: string;
	eventId: string;
}

/** One event, for the practitioner who holds the case or the manager of its team; null for anybody else. */
export async function readEventForStaff(
	connection: Connection,
	actor: Staff,
	{ personId, eventId }: NamedEvent,
	now: number
): Promise<EventForStaff | null> {
	const owner = await ownerInReachOf(connection, actor, 'compliance_events', eventId, personId);
	if (owner === null) return null;
	const { row, event, world, startsAt, facts, unanswered, today, wasInCustody } = await loadEventWithFacts(
		connection,
		personId,
		eventId,
		now
	);
	const order = await orderOf(connection, row);
	return {
		personId,
		event,
		order,
		explained: await explainedBefore(connection, row, order),
		wasInCustody,
		version: row.version,
		state: eventState(facts, today),
		hearing: hearingOf(facts, today),
		law: await lawFor(connection, row, today),
		managerQuestions: await managerQuestionsFor(connection, row, today),
		contactDueOn: row.contact_due_on,
		decideBy: row.decide_by,
		startsAt,
		reports: reportsAbout(event, world),
		unanswered,
		attemptWords: await attemptWords(connection, row),
		decisions: await decisionsWritten(connection, row)
	};
}

async function attemptWords(
	connection: Connection,
	event: Row<'compliance_events'>
): Promise<Record<string, string>> {
	const rows = await connection
		.selectFrom('contact_attempts')
		.select(['id', 'words'])
		.where('person_id', '=', event.person_id)
		.where('event_id', '=', event.id)
		.execute();
	return Object.fromEntries(rows.map(({ id, words }) => [id, words]));
}

/** The event that asks about an appointment, for the practitioner who holds the case; null where there is none in reach. */
export async function eventAbout(
	connection: Connection,
	reaching: Reaching,
	personId: string,
	appointmentId: string
): Promise<string | null> {
	const found = await connection
		.selectFrom('compliance_events')
		.innerJoin('people', 'people.id', 'compliance_events.person_id')
		.select('compliance_events.id')
		.where('people.id', '=', personId)
		.where('compliance_events.appointment_id', '=', appointmentId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.executeTakeFirst();
	return found?.id ?? null;
}

/** The outcomes that ask for somebody's side. */
const unaskedCodes = ['failed_to_attend', 'attended_failed_to_comply', 'sent_home_behaviour'] as const;
type UnaskedCode = (typeof unaskedCodes)[number];

/** What the fairness page lists. */
export interface ComplianceOfPerson {
	events: EventListed[];
	/** Possible failures that nobody has asked the person about: recorded elsewhere, before this process was here. */
	unasked: { appointmentId: string; startsAt: Instant; outcomeCode: UnaskedCode }[];
	urgent: { id: string; matter: UrgentMatter; on: LocalDate; words: string; by: string; at: Instant }[];
}

/** One person's fairness record, latest first, for the practitioner who holds the case; null for anybody else. */
export async function readCompliance(
	connection: Connection,
	actor: Extract<Actor, { role: 'practitioner' }>,
	personId: string,
	now: number
): Promise<ComplianceOfPerson | null> {
	const held = await connection
		.selectFrom('people')
		.select('id')
		.where('id', '=', personId)
		.where('practitioner_id', 'in', practitionersInReach(connection, actor))
		.executeTakeFirst();
	if (!held) return null;
	const rows = await connection
		.selectFrom('compliance_events')
		.select(['id', 'contact_due_on', 'decide_by'])
		.where('person_id', '=', personId)
		.orderBy('occurred_on', 'desc')
		.orderBy('id')
		.execute();
	const events: ComplianceOfPerson['events'] = [];
	for (const { id, contact_due_on: contactDueOn, decide_by: decideBy } of rows) {
		const found = await eventWithRules(connection, personId, id, now);
		if (!found) continue;
		const state = eventState(found.facts, found.today);
		events.push({ ...found.event, state, contactDueOn, decideBy });
	}
	return { events, unasked: await unasked(connection, personId), urgent: await urgent(connection, personId) };
}

function unasked(connection: Connection, personId: string): Promise<ComplianceOfPerson['unasked']> {
	return connection
		.selectFrom('appointments')
		.leftJoin('compliance_events', (join) =>
			join
				.onRef('compliance_events.person_id', '=', 'appointments.person_id')
				.onRef('compliance_events.appointment_id', '=', 'appointments.id')
		)
		.select([
			'appointments.id as appointmentId',
			'appointments.starts_at as startsAt',
			'appointments.outcome_code as outcomeCode'
		])
		.where('appointments.person_id', '=', personId)
		.where('compliance_events.id', 'is', null)
		.where('appointments.enforceable', '=', 1)
		.where('appointments.cancelled', '=', 0)
		.where('appointments.outcome_code', 'in', [...unaskedCodes])
		.orderBy('appointments.starts_at', 'desc')
		.$narrowType<{ outcomeCode: UnaskedCode }>()
		.execute();
}

function urgent(connection: Connection, personId: string): Promise<ComplianceOfPerson['urgent']> {
	return connection
		.selectFrom('urgent_procedures')
		.select(['id', 'matter', 'on_date as on', 'words', 'by_name as by', 'at'])
		.where('person_id', '=', personId)
		.orderBy('at', 'desc')
		.execute();
}
