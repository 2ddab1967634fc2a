import {
	AccountGiven,
	RestartMade,
	WarningRecord,
	type ComplianceEventRecord as EventRecord,
	type DecisionGiven,
	type ReviewAsked
} from '#lib/domain/compliance/record.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { madeFrom } from '#lib/domain/records/unreadable.ts';
import { leaveOut } from '#lib/server/db/readable/readable-rows.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { recordOf } from '#lib/server/projection/rows/record-of.ts';
import { sent } from '#lib/server/projection/rows/sent.ts';

/** An event with all that belongs to it; null where there is none. What is written for staff only stays here. */
export async function loadComplianceEvent(
	connection: Connection,
	personId: string,
	id: string
): Promise<EventRecord | null> {
	const [event] = await loadComplianceEvents(connection, [{ personId, id }]);
	return event?.event ?? null;
}

/** The same for several of one person's, to be made later. */
export function complianceEventsToMake(
	connection: Connection,
	personId: string,
	ids: readonly string[]
): Promise<{ id: string; make: () => EventRecord }[]> {
	return eventsToMake(
		connection,
		ids.map((id) => ({ personId, id }))
	);
}

export interface OwnedEvent {
	personId: string;
	event: EventRecord;
}

/**
 * Several at once, of whatever people, in the order of their ids. One that cannot be read is left out whole: without a
 * decision or an account that was damaged it would stand where it does not.
 */
export async function loadComplianceEvents(
	connection: Connection,
	wanted: readonly { personId: string; id: string }[]
): Promise<OwnedEvent[]> {
	const found = await eventsToMake(connection, wanted);
	return found.flatMap(({ personId, id, make }) => {
		const event = madeFrom(make);
		if (event !== 'unreadable') return [{ personId, event }];
		leaveOut(connection, { table: 'compliance_events', id, personId, column: null });
		return [];
	});
}

/** One query a table, one after the other. */
async function eventsToMake(
	given: Connection,
	wanted: readonly { personId: string; id: string }[]
): Promise<{ personId: string; id: string; make: () => EventRecord }[]> {
	if (wanted.length === 0) return [];
	const connection = given.withoutPlugins();
	const personIds = [...new Set(wanted.map(({ personId }) => personId))];
	const ids = [...new Set(wanted.map(({ id }) => id))];
	const rows = await connection
		.selectFrom('compliance_events')
		.selectAll()
		.where('person_id', 'in', personIds)
		.where('id', 'in', ids)
		.orderBy('id')
		.execute();
	const parts: Parts = [
		await partsOf(connection, 'accounts_given', personIds, ids),
		await partsOf(connection, 'contact_attempts', personIds, ids),
		await partsOf(connection, 'decisions', personIds, ids),
		await partsOf(connection, 'looks', personIds, ids),
		await partsOf(connection, 'enforcement_results', personIds, ids),
		await partsOf(connection, 'restarts', personIds, ids)
	];
	const isWanted = (row: Row<'compliance_events'>) =>
		wanted.some(({ personId, id }) => personId === row.person_id && id === row.id);
	return rows
		.filter(isWanted)
		.map((row) => ({ personId: row.person_id, id: row.id, make: () => eventRecord(row, parts) }));
}

type Parts = [
	Row<'accounts_given'>[],
	Row<'contact_attempts'>[],
	Row<'decisions'>[],
	Row<'looks'>[],
	Row<'enforcement_results'>[],
	Row<'restarts'>[]
];

function eventRecord(event: Row<'compliance_events'>, parts: Parts): EventRecord {
	const own = <Part extends { event_id: string; person_id: string }>(rows: Part[]) =>
		rows.filter(({ event_id, person_id }) => event_id === event.id && person_id === event.person_id);
	const [accounts, attempts, decisions, reviews, results, restarts] = parts;
	return {
		kind: 'compliance_event',
		id: event.id,
		appointmentId: event.appointment_id,
		orderId: event.order_id,
		orderKind: event.order_kind,
		eventKind: event.event_kind,
		facts: event.facts,
		occurredOn: event.occurred_on,
		openedBy: event.by_name,
		openedAt: event.at,
		accountDueOn: event.account_due_on,
		accounts: own(accounts).map(accountGiven),
		attempts: own(attempts).map(attempt),
		decisions: own(decisions).filter(isToRead).map(decisionGiven),
		looks: own(reviews).map(reviewAsked),
		results: own(results).map(result),
		restart: own(restarts).map(restart).at(-1) ?? null
	};
}

/** What a manager sent back, or what was dropped before one had agreed, never took effect. */
type DecisionToRead = Row<'decisions'> & { state: DecisionGiven['state'] };

function isToRead(row: Row<'decisions'>): row is DecisionToRead {
	return row.state !== 'returned' && (row.state !== 'superseded' || row.letter !== null);
}

/** An id is made where its command is made, which can be long before the command is given: the order is that of giving. */
const inOrder = {
	accounts_given: 'received_at',
	contact_attempts: 'at',
	decisions: 'number',
	looks: 'received_at',
	enforcement_results: 'at',
	restarts: 'at'
} as const;

async function partsOf<Table extends keyof typeof inOrder>(
	connection: Connection,
	table: Table,
	personIds: readonly string[],
	eventIds: readonly string[]
) {
	const rows: unknown = await connection
		.selectFrom(table as 'restarts')
		.selectAll()
		.where('person_id', 'in', personIds)
		.where('event_id', 'in', eventIds)
		.orderBy(inOrder[table] as 'at')
		.orderBy('id')
		.execute();
	return rows as Row<Table>[];
}

export function accountGiven(row: Row<'accounts_given'>): AccountGiven {
	return recordOf(AccountGiven, row, {
		...sent(row),
		categories: fromJson(row.categories),
		wishes: fromJson(row.wishes)
	});
}

function attempt(row: Row<'contact_attempts'>): EventRecord['attempts'][number] {
	return {
		id: row.id,
		channel: row.channel,
		on: row.on_date,
		reached: row.reached === 1,
		by: row.by_name
	};
}

/** Until a manager has agreed, that one is asked is all there is to say: nothing has been decided. */
function decisionGiven(row: DecisionToRead): DecisionGiven {
	const isOpen = row.state === 'awaiting_countersign';
	return {
		id: row.id,
		state: row.state,
		outcome: row.outcome,
		acceptedReason: row.accepted_reason,
		action: isOpen ? null : row.action,
		closedBecause: row.closed_because,
		moreTimeUntil: row.more_time_until,
		by: row.by_name,
		at: row.at,
		countersignedBy: row.countersigned_by,
		letter: row.letter === null ? null : fromJson(row.letter),
		readAt: row.read_at,
		pulseGiven: row.pulse_at !== null
	};
}

function reviewAsked(row: Row<'looks'>): ReviewAsked {
	return {
		id: row.id,
		decisionId: row.decision_id,
		askedOf: row.asked_of,
		words: row.words,
		proof: row.proof,
		byItself: row.account_id !== null,
		accountId: row.account_id,
		...sent(row),
		answer:
			row.result === null || row.answered_at === null
				? null
				: {
						result: row.result,
						words: row.answer ?? '',
						by: row.answered_by ?? '',
						at: row.answered_at,
						readAt: row.read_at
					}
	};
}

function result(row: Row<'enforcement_results'>): EventRecord['results'][number] {
	return {
		id: row.id,
		result: row.result,
		on: row.on_date,
		words: row.words,
		by: row.by_name
	};
}

function restart(row: Row<'restarts'>): RestartMade {
	return recordOf(RestartMade, row, { by: row.by_name });
}

export function warningRecord(row: Row<'warnings'>): WarningRecord {
	return recordOf(WarningRecord, row, { kind: 'warning', by: row.by_name });
}
