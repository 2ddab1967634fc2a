import type { NotNull } from 'kysely';
import type { ActorOf } from '#lib/domain/access/actor.ts';
import type { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import type { EventKind } from '#lib/domain/compliance/vocabulary.ts';
import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';
import type { NamedEvent } from './events.ts';

/** What waits for a manager: the event it is about, and since when. */
export interface WaitingForManager {
	personId: string;
	eventId: string;
	eventKind: EventKind;
	occurredOn: LocalDate;
	personName: string;
	since: Instant;
}

export interface WaitingCountersign extends WaitingForManager {
	action: EnforcementAction;
	/** Who decided. */
	by: string;
}

export interface WaitingReview extends WaitingForManager {
	lookId: string;
}

/** The team's decisions that take effect only with a manager, the oldest first. */
export async function readWaitingCountersigns(
	connection: Connection,
	manager: ActorOf<'manager'>
): Promise<WaitingCountersign[]> {
	const rows = await ofTeam(connection, manager)
		.innerJoin('decisions', (join) =>
			join
				.onRef('decisions.person_id', '=', 'compliance_events.person_id')
				.onRef('decisions.event_id', '=', 'compliance_events.id')
		)
		.where('decisions.state', '=', 'awaiting_countersign')
		.where('decisions.action', 'is not', null)
		.select(['decisions.action', 'decisions.by_name', 'decisions.at'])
		.$narrowType<{ action: NotNull }>()
		.orderBy('decisions.at')
		.orderBy('decisions.id')
		.execute();
	return rows.map((row) => ({
		...waitingFor(row, row.at),
		action: row.action,
		by: row.by_name
	}));
}

/** Requests to look again that the team's people made of a manager, the oldest first. */
export async function readReviewsOfManager(
	connection: Connection,
	manager: ActorOf<'manager'>
): Promise<WaitingReview[]> {
	const rows = await ofTeam(connection, manager)
		.innerJoin('looks', (join) =>
			join
				.onRef('looks.person_id', '=', 'compliance_events.person_id')
				.onRef('looks.event_id', '=', 'compliance_events.id')
		)
		.where('looks.asked_of', '=', 'manager')
		.where('looks.result', 'is', null)
		.select(['looks.id as look_id', 'looks.received_at'])
		.orderBy('looks.received_at')
		.orderBy('looks.id')
		.execute();
	return rows.map((row) => ({ ...waitingFor(row, row.received_at), lookId: row.look_id }));
}

/** From the team's people on: from the decisions on, everybody's would be read. */
function ofTeam(connection: Connection, manager: ActorOf<'manager'>) {
	return connection
		.selectFrom('people')
		.innerJoin('compliance_events', 'compliance_events.person_id', 'people.id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, manager))
		.where('people.died_on', 'is', null)
		.select(['compliance_events.id', 'compliance_events.event_kind', 'compliance_events.occurred_on'])
		.select(['people.id as person_id', 'people.forename', 'people.surname']);
}

function waitingFor(
	row: {
		id: string;
		person_id: string;
		event_kind: EventKind;
		occurred_on: string;
		forename: string;
		surname: string;
	},
	since: Instant
): WaitingForManager {
	return {
		personId: row.person_id,
		eventId: row.id,
		eventKind: row.event_kind,
		occurredOn: row.occurred_on,
		personName: fullName(row),
		since
	};
}

/** The team's event that a person's request to look again is about; null where there is none. */
export async function eventOfReview(
	connection: Connection,
	manager: ActorOf<'manager'>,
	{ personId, lookId }: { personId: string; lookId: string }
): Promise<NamedEvent | null> {
	const found = await ofTeam(connection, manager)
		.innerJoin('looks', (join) =>
			join
				.onRef('looks.person_id', '=', 'compliance_events.person_id')
				.onRef('looks.event_id', '=', 'compliance_events.id')
		)
		.where('looks.id', '=', lookId)
		.where('looks.person_id', '=', personId)
		.executeTakeFirst();
	return found ? { personId: found.person_id, eventId: found.id } : null;
}
