import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Flag } from '#lib/server/db/tables/columns.ts';
import { closedAccounts } from './closed-accounts.ts';

/** Somebody who may have something to be told, with what they chose to be told. */
export interface ToLookAt {
	personId: string;
	safeFrom: number | null;
	safeUntil: number | null;
	/** Whether they are told that appointments changed; that somebody wrote or answered. */
	changes: boolean;
	answers: boolean;
}

/** Of whom something changed; first those who were looked at before, as there may be something to tell. */
export async function readToLookAt(connection: Connection, most: number): Promise<ToLookAt[]> {
	const rows = await whoIsTold(connection)
		.where(({ eb, or, ref }) =>
			or([
				eb('notice_looks.revision', 'is', null),
				eb('notice_looks.revision', '!=', ref('person_sync.revision'))
			])
		)
		.orderBy(({ fn, val }) => fn.coalesce('notice_looks.at', val(Number.MAX_SAFE_INTEGER)))
		.orderBy('person_sync.person_id')
		.limit(most)
		.execute();
	return rows.map(chosen);
}

/** Of whom there is news that was not sent, and may be as long as its time has not passed. */
export async function readUntold(connection: Connection, now: Instant): Promise<ToLookAt[]> {
	const rows = await whoIsTold(connection)
		.where('notice_looks.revision', 'is not', null)
		.where('person_sync.person_id', 'in', ({ selectFrom }) =>
			selectFrom('notices')
				.select('notices.person_id')
				.where('notices.state', '=', 'not_sent')
				.where('notices.next_at', '>', now)
		)
		.orderBy('person_sync.person_id')
		.execute();
	return rows.map(chosen);
}

/** Who lives, has a way on and an account that was not closed. */
function whoIsTold(connection: Connection) {
	return connection
		.selectFrom('person_sync')
		.innerJoin('people', 'people.id', 'person_sync.person_id')
		.leftJoin('notice_looks', 'notice_looks.person_id', 'person_sync.person_id')
		.leftJoin('notice_choices', 'notice_choices.person_id', 'person_sync.person_id')
		.select([
			'person_sync.person_id as personId',
			'notice_choices.safe_from as safeFrom',
			'notice_choices.safe_until as safeUntil',
			'notice_choices.changes',
			'notice_choices.answers'
		])
		.where('people.died_on', 'is', null)
		.where('people.id', 'not in', closedAccounts)
		.where('person_sync.person_id', 'in', ({ selectFrom }) =>
			selectFrom('notice_ways').select('notice_ways.person_id').where('notice_ways.state', '=', 'on')
		);
}

function chosen<Row extends { changes: Flag | null; answers: Flag | null }>({
	changes,
	answers,
	...row
}: Row) {
	return { ...row, changes: changes !== 0, answers: answers === 1 };
}

/** Whoever has no way on is told nothing, and begins anew where one is turned on again. */
export async function forgetLooks(connection: Connection): Promise<void> {
	const rows = await connection
		.selectFrom('notice_looks')
		.select('person_id')
		.where('person_id', 'not in', ({ selectFrom }) =>
			selectFrom('notice_ways').select('notice_ways.person_id').where('notice_ways.state', '=', 'on')
		)
		.execute();
	for (const { person_id: personId } of rows)
		await connection.deleteFrom('notice_looks').where('person_id', '=', personId).execute();
}

/** How the appointments to come of one person stand. */
export function readToCome(connection: Connection, personId: string, now: Instant) {
	return connection
		.selectFrom('appointments')
		.select(['id', 'starts_at', 'appointment_kind', 'place'])
		.where('person_id', '=', personId)
		.where('starts_at', '>', now)
		.where('cancelled', '=', 0)
		.where('outcome_code', 'is', null)
		.orderBy('id')
		.execute();
}

/** What staff wrote to one person: its own id, the record in which their app has it, and when it was written by the clock of whoever did. */
export interface Answer {
	answerId: string;
	kind: string;
	id: string;
	at: Instant;
}

/** All messages of staff, and all their answers to what somebody told. Which of them are new nobody's clock can say. */
export async function readAnswers(connection: Connection, personId: string): Promise<Answer[]> {
	const messages = await connection
		.selectFrom('messages')
		.select(['id', 'received_at as at'])
		.where('person_id', '=', personId)
		.where('side', '=', 'officer')
		.orderBy('received_at')
		.orderBy('id')
		.execute();
	const answers = await connection
		.selectFrom('answers')
		.select(['id as answerId', 'report_kind as kind', 'report_id as id', 'at'])
		.where('person_id', '=', personId)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return [...messages.map(({ id, at }) => ({ answerId: id, kind: 'message', id, at })), ...answers];
}
