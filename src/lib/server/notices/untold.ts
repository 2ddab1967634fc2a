import { changeDue, isStillNews, newsTogether, type AppointmentNews } from '#lib/domain/notices/news.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { batchesOf } from '#lib/server/db/batches.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { projectRecords } from '#lib/server/projection/project.ts';
import { readAnswers, type Answer } from '#lib/server/queries/notices/to-look-at.ts';
import { readNewsStops, readStops } from '#lib/server/queries/notices/who-is-reminded.ts';
import { chosenHours, ofAppointment, type Looked } from './look.ts';
import { readUnseen } from './unseen.ts';

/*
 * News that was not sent, because of a stay in prison, an end of the last order or the safe hours, for which that is no longer so: a
 * record that was put right, other hours. It is news again.
 */

export interface Untold {
	/** What was noted of it, and is not so any more. */
	rows: Row<'notices'>[];
	news: AppointmentNews[];
	answers: Answer[];
}

export async function readUntoldNews(connection: Connection, looked: Looked): Promise<Untold> {
	const { person, now } = looked;
	const notSent = await connection
		.selectFrom('notices')
		.selectAll()
		.where('person_id', '=', person.personId)
		.where('state', '=', 'not_sent')
		.where('next_at', '>', now)
		.orderBy('at')
		.orderBy('id')
		.execute();
	const found: Untold = { rows: [], news: [], answers: [] };
	for (const row of notSent) {
		const { news, answers } = await newsIn(connection, looked, row);
		if (news.length + answers.length > 0) found.rows.push(row);
		found.news = newsTogether(found.news, news);
		found.answers.push(...answers);
	}
	return found;
}

async function newsIn(
	connection: Connection,
	looked: Looked,
	row: Row<'notices'>
): Promise<Omit<Untold, 'rows'>> {
	const { changes, answers } = looked.person;
	if (row.kind === 'appointment_change' && changes)
		return { news: await changesIn(connection, looked, row), answers: [] };
	if (row.kind === 'something_new' && answers)
		return { news: [], answers: await answersIn(connection, looked, row) };
	return { news: [], answers: [] };
}

async function changesIn(
	connection: Connection,
	{ person, look, current, now }: Looked,
	row: Row<'notices'>
): Promise<AppointmentNews[]> {
	const news = fromJson(row.about).filter((each) => isStillNews(each, current, now));
	const { wanted } = await readNewsStops(connection, person.personId, news);
	if (wanted.length === 0) return [];
	const due = changeDue(wanted, chosenHours(person), now);
	if (due.at > due.until) return [];
	return readUnseen(connection, person.personId, wanted.map(ofAppointment), look.seen);
}

async function answersIn(
	connection: Connection,
	{ person: { personId }, look, now }: Looked,
	row: Row<'notices'>
): Promise<Answer[]> {
	const today = { personId, startsAt: now };
	if ((await readStops(connection, [today]))(today) === 'in_custody') return [];
	const ids = new Set(fromJson(row.about).map(({ id }) => id));
	const answers = (await readAnswers(connection, personId)).filter(({ answerId }) => ids.has(answerId));
	return readUnseen(connection, personId, answers, look.seen);
}

/** What is told after all was not left untold. */
export async function dropUntold(
	transaction: Transaction,
	personId: string,
	{ rows }: Untold
): Promise<void> {
	for (const batch of batchesOf(rows))
		await transaction
			.deleteFrom('notices')
			.where('person_id', '=', personId)
			.where('state', '=', 'not_sent')
			.where(
				'id',
				'in',
				batch.map(({ id }) => id)
			)
			.execute();
	await projectRecords(
		transaction,
		personId,
		rows.map(({ id }) => ({ kind: 'reminder', id }))
	);
}
