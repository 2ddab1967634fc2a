import { eventFactsOf } from '#lib/domain/compliance/event-facts.ts';
import type { EventFacts } from '#lib/domain/compliance/event.ts';
import type { RecordOf } from '#lib/domain/snapshot/records.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused } from '#lib/server/commands/handler.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { loadComplianceEvent } from '#lib/server/projection/compliance-rows.ts';
import { obstacleRecord, type Row } from '#lib/server/projection/rows.ts';

/** An event as its rules see it, with the row it stands in. */
export interface EventAtHand {
	row: Row<'compliance_events'>;
	event: RecordOf<'compliance_event'>;
	/** What its person reported about the same appointment. */
	reports: RecordOf<'obstacle'>[];
	startsAt: number | null;
	facts: EventFacts;
	today: LocalDate;
}

/** @throws CommandRefused `event_moved_on` where `version` is no longer the event's */
export async function eventAtHand(
	connection: Connection,
	eventId: string,
	now: number,
	version?: number
): Promise<EventAtHand> {
	const row = await connection
		.selectFrom('compliance_events')
		.selectAll()
		.where('id', '=', eventId)
		.executeTakeFirstOrThrow();
	if (version !== undefined && row.version !== version) throw new CommandRefused('event_moved_on');
	const event = await loadComplianceEvent(connection, eventId);
	if (!event) throw new CommandRefused('not_found');
	const reports = await reportsAbout(connection, row.appointment_id);
	const startsAt = await startOf(connection, row.appointment_id);
	const appointments =
		row.appointment_id === null || startsAt === null ? [] : [{ id: row.appointment_id, startsAt }];
	const facts = eventFactsOf(event, { obstacles: reports, appointments });
	return { row, event, reports, startsAt, facts, today: localDate(now) };
}

/** Their answers are of no weight here. */
async function reportsAbout(connection: Connection, appointmentId: string | null) {
	if (appointmentId === null) return [];
	const rows = await connection
		.selectFrom('obstacles')
		.selectAll()
		.where('about_kind', '=', 'appointment')
		.where('about_id', '=', appointmentId)
		.orderBy('id')
		.execute();
	return rows.map((row) => obstacleRecord(row, []));
}

async function startOf(connection: Connection, appointmentId: string | null): Promise<number | null> {
	if (appointmentId === null) return null;
	const found = await connection
		.selectFrom('appointments')
		.select('starts_at')
		.where('id', '=', appointmentId)
		.executeTakeFirst();
	return found?.starts_at ?? null;
}

/** Whoever has it open must see that it moved on. */
export async function moveOn(transaction: Transaction, row: Row<'compliance_events'>): Promise<void> {
	await transaction
		.updateTable('compliance_events')
		.set({ version: row.version + 1 })
		.where('id', '=', row.id)
		.execute();
}
