import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { closedAccounts } from './closed-accounts.ts';

/** Somebody of whom something is another than when they were last looked at, with what they chose to be told. */
export interface ToLookAt {
	personId: string;
	safeFrom: number | null;
	safeUntil: number | null;
	/** Whether they are told that appointments changed; that somebody wrote or answered. */
	changes: boolean;
	answers: boolean;
}

/** Who lives, has a way on and an account that was not closed, of whom something changed; first those who were looked at before, as there may be something to tell. */
export async function readToLookAt(connection: Connection, most: number): Promise<ToLookAt[]> {
	const rows = await connection
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
		)
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
	return rows.map(({ changes, answers, ...row }) => ({
		...row,
		changes: changes !== 0,
		answers: answers === 1
	}));
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

/** What staff wrote to one person since a moment: messages, and answers to what they told. By what they are as records. */
export async function readAnswersSince(
	connection: Connection,
	personId: string,
	since: Instant
): Promise<{ kind: string; id: string }[]> {
	const messages = await connection
		.selectFrom('messages')
		.select('id')
		.where('person_id', '=', personId)
		.where('side', '=', 'officer')
		.where('received_at', '>', since)
		.orderBy('id')
		.execute();
	const answers = await connection
		.selectFrom('answers')
		.select(['report_kind', 'report_id'])
		.where('person_id', '=', personId)
		.where('at', '>', since)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return [
		...messages.map(({ id }) => ({ kind: 'message', id })),
		...answers.map(({ report_kind: kind, report_id: id }) => ({ kind, id }))
	];
}
