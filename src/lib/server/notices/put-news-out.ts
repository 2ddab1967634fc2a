import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import {
	forgetLooks,
	readAnswers,
	readToLookAt,
	readUntold,
	type ToLookAt
} from '#lib/server/queries/notices/to-look-at.ts';
import { lookOf, readCurrent, revisionOf } from './look.ts';
import { newsRows } from './news-rows.ts';
import type { Outbox } from './outbox.ts';
import { readUntoldNews } from './untold.ts';

/** As many people in one run: a file that changes everybody's appointments is told over some runs, and reminders wait for none of it. */
const MOST = 1_000;

/**
 * Looks at everybody of whom something changed since they were last looked at, and puts out what they have to be told: that appointments
 * changed, that somebody wrote or answered. What was there when a way was first turned on is known.
 * @returns how many are to be sent, and how many are not
 */
export async function putNewsOut(outbox: Outbox): Promise<{ due: number; notSent: number }> {
	const { database, now, signal } = outbox;
	await forgetLooks(database.kysely);
	const changed = await readToLookAt(database.kysely, MOST);
	const done = { due: 0, notSent: 0 };
	for (const person of [...changed, ...(await whoIsToldAfterAll(outbox))]) {
		if (signal.aborted) break;
		const made = await database.kysely
			.transaction()
			.execute((transaction) => lookAtOne(transaction, person, now()));
		await database.committed?.();
		done.due += made.filter(({ state }) => state === 'due').length;
		done.notSent += made.filter(({ state }) => state !== 'due').length;
	}
	return done;
}

/** Nothing of theirs need have changed on their phone for it: a stay in prison stands on none. Read first, so that nobody waits for it. */
async function whoIsToldAfterAll({ database: { kysely }, now, signal }: Outbox): Promise<ToLookAt[]> {
	const told: ToLookAt[] = [];
	for (const person of await readUntold(kysely, now())) {
		if (signal.aborted) break;
		const look = await lookOf(kysely, person.personId);
		if (look === undefined) continue;
		const current = await readCurrent(kysely, person.personId, now());
		const looked = { person, look, current, revision: look.revision, now: now() };
		const { rows } = await readUntoldNews(kysely, looked);
		if (rows.length > 0) told.push(person);
	}
	return told;
}

/** In the person's place in line, so that of two processes the second finds that it was done. */
async function lookAtOne(
	transaction: Transaction,
	person: ToLookAt,
	now: Instant
): Promise<Row<'notices'>[]> {
	const { personId } = person;
	await lockPerson(transaction, personId);
	const revision = await revisionOf(transaction, personId);
	const look = await lookOf(transaction, personId);
	const current = await readCurrent(transaction, personId, now);
	const written = await readAnswers(transaction, personId);
	const rows =
		look === undefined ? [] : await newsRows(transaction, { person, look, current, revision, now }, written);
	if (rows.length > 0)
		await transaction
			.insertInto('notices')
			.values(rows)
			.onConflict((conflict) => conflict.columns(['person_id', 'once']).doNothing())
			.execute();
	const shown = rows.filter(({ state, kind }) => state !== 'due' && kind === 'appointment_change');
	await projectRecords(
		transaction,
		personId,
		shown.map(({ id }) => ({ kind: 'reminder', id }))
	);
	const known = toJson({ toCome: [...current], answers: written.map(({ answerId }) => answerId) });
	const looked = { revision: await revisionOf(transaction, personId), at: now, known };
	await transaction
		.insertInto('notice_looks')
		.values({ id: personId, person_id: personId, seen: 0, ...looked })
		.onConflict((conflict) => conflict.columns(['person_id', 'id']).doUpdateSet(looked))
		.execute();
	return rows;
}
