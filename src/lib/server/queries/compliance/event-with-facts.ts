import { eventFactsOf, reportsAbout, type EventWorld } from '#lib/domain/compliance/event-facts.ts';
import type { EventFacts } from '#lib/domain/compliance/event.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { leftUnanswered, type LeftUnanswered } from '#lib/domain/reports/another-time.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { ReplyPromise } from '#lib/domain/organisation/reply-times.ts';
import { replyDaysOf } from '#lib/server/projection/organisation/reply-days.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { loadComplianceEvent } from '#lib/server/projection/compliance/record-of-row.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { allCustody, isInCustodyOn } from '#lib/server/queries/people/stopped.ts';
import { reportsOnAppointments } from '#lib/server/queries/reports/reports-on-appointments.ts';

/** An event as its rules see it, with the row it stands in. */
export interface EventWithFacts {
	row: Row<'compliance_events'>;
	event: RecordOf<'compliance_event'>;
	/** What its person reported about the same appointment, and those in whose place it stands. */
	world: EventWorld;
	startsAt: number | null;
	facts: EventFacts;
	/** What they had told us before it began, and nobody had answered by then: that is ours. */
	unanswered: LeftUnanswered<RecordOf<'obstacle'>>[];
	/** Whether its person was in prison on that day: nothing due then counts. */
	wasInCustody: boolean;
	today: LocalDate;
}

/** One event that is there: whether it is in somebody's reach has been asked before. */
export async function loadEventWithFacts(
	connection: Connection,
	personId: string,
	eventId: string,
	now: number
): Promise<EventWithFacts> {
	const found = await eventWithRules(connection, personId, eventId, now);
	if (!found) throw new Error('An event went while it was read');
	return found;
}

/** Null where it cannot be read, on a connection on which that can be said. */
export async function eventWithRules(
	connection: Connection,
	personId: string,
	eventId: string,
	now: number
): Promise<EventWithFacts | null> {
	const row = await connection
		.selectFrom('compliance_events')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', '=', eventId)
		.executeTakeFirst();
	const event = row && (await loadComplianceEvent(connection, personId, eventId));
	if (!event) return null;
	const startsAt = await startOf(connection, personId, row.appointment_id);
	const world = await worldOf(connection, personId, { id: row.appointment_id, startsAt });
	const facts = eventFactsOf(event, world);
	const wasInCustody = isInCustodyOn(await allCustody(connection, personId), row.occurred_on);
	const { earlier } = reportsAbout(event, world);
	const unanswered =
		startsAt === null
			? []
			: leftUnanswered(earlier, { startsAt }, now, await promiseTo(connection, personId));
	return { row, event, world, startsAt, facts, unanswered, wasInCustody, today: localDate(now) };
}

async function worldOf(
	connection: Connection,
	personId: string,
	{ id, startsAt }: { id: string | null; startsAt: number | null }
): Promise<EventWorld> {
	if (id === null) return { obstacles: [], appointments: [] };
	const one = { personId, id, startsAt };
	return (await reportsOnAppointments(connection, [one]))(one);
}

/** How soon the area of whoever holds the case answers. */
async function promiseTo(connection: Connection, personId: string): Promise<ReplyPromise> {
	const found = await connection
		.selectFrom('people')
		.select('practitioner_id')
		.where('id', '=', personId)
		.executeTakeFirst();
	const workingDays = await replyDaysOf(connection, { practitionerId: found?.practitioner_id ?? '' });
	return { workingDays, bankHolidays };
}

async function startOf(
	connection: Connection,
	personId: string,
	appointmentId: string | null
): Promise<number | null> {
	if (appointmentId === null) return null;
	const found = await connection
		.selectFrom('appointments')
		.select('starts_at')
		.where('person_id', '=', personId)
		.where('id', '=', appointmentId)
		.executeTakeFirst();
	return found?.starts_at ?? null;
}
