import type { ActorOf } from '#lib/domain/access/actor.ts';
import type { Letter } from '#lib/domain/compliance/letter.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { loadEventWithFacts } from '#lib/server/queries/compliance/event-with-facts.ts';
import type { NamedEvent } from '#lib/server/queries/compliance/events.ts';
import { letterOf } from './decision-letter.ts';

/**
 * The letter of the decision that waits, as its person would read it once this manager has countersigned; null where none
 * waits. Whether the event is in this manager's reach has been asked before.
 */
export async function letterIfCountersigned(
	connection: Connection,
	{ name }: ActorOf<'manager'>,
	{ personId, eventId }: NamedEvent,
	now: Instant
): Promise<Letter | null> {
	const decision = await connection
		.selectFrom('decisions')
		.selectAll()
		.where('person_id', '=', personId)
		.where('event_id', '=', eventId)
		.where('state', '=', 'awaiting_countersign')
		.executeTakeFirst();
	if (!decision) return null;
	const loaded = await loadEventWithFacts(connection, personId, eventId, now);
	return letterOf(connection, loaded, { ...decision, countersigned_by: name }, loaded.today);
}
