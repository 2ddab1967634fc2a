import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { NoticeTiming, NoticeWay, NoticeWhy } from '#lib/domain/notices/vocabulary.ts';
import {
	DEFAULT_TIMING,
	dueAt,
	dueNow,
	FARTHEST_MS,
	hoursOf,
	type Planned,
	type SafeHours
} from '#lib/domain/notices/when.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { batchesOf } from '#lib/server/db/batches.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { readForReminders } from '#lib/server/queries/notices/who-is-reminded.ts';
import { readUnreminded, type Unreminded } from '#lib/server/queries/notices/unreminded.ts';
import type { Outbox } from './outbox.ts';
import { readMayHaveGone } from './restored.ts';
import { dropSuperseded, notNoted, onceOf } from './superseded.ts';

/** So many people in one transaction: nobody's phone waits long for it. */
const AT_ONCE = 50;

/** The farthest before its start that the usual reminder, the day before, can be due. */
const DAY_BEFORE_MS = 40 * 3_600_000;

/**
 * Makes a row of the outbox for each reminder that has fallen due and has none yet, and one that says why where there is nothing to
 * send. What is looked at is the appointments as they now are: one that was moved or cancelled needs no word from whoever did it.
 * @returns how many are to be sent, and how many are not
 */
export async function putDueOut({
	database,
	now,
	signal
}: Outbox): Promise<{ due: number; notSent: number }> {
	const at = now();
	const horizon = { soon: at + DAY_BEFORE_MS, far: at + FARTHEST_MS };
	const found = await readUnreminded(database.kysely, at, horizon);
	const due = found.flatMap((appointment) => {
		const planned = dueNow(appointment.startsAt, timingOf(appointment), chosenHours(appointment), at);
		return planned === null ? [] : [{ ...appointment, planned }];
	});
	const done = { due: 0, notSent: 0 };
	for (let from = 0; from < due.length && !signal.aborted; from += AT_ONCE) {
		const some = due.slice(from, from + AT_ONCE);
		const rows = await notNoted(database.kysely, await rowsOf(database.kysely, some, at));
		if (rows.length === 0) continue;
		const made = await database.kysely.transaction().execute((transaction) => insertOnce(transaction, rows));
		await database.committed?.();
		done.due += made.filter(({ state }) => state === 'due').length;
		done.notSent += made.filter(({ state }) => state !== 'due').length;
	}
	return done;
}

type Due = Unreminded & { planned: Planned };

function timingOf({ timing }: Unreminded): NoticeTiming {
	return timing ?? DEFAULT_TIMING;
}

function chosenHours({ safeFrom: from, safeUntil: until }: Unreminded): SafeHours {
	return hoursOf({ from, until });
}

async function rowsOf(connection: Connection, due: readonly Due[], now: Instant): Promise<Row<'notices'>[]> {
	const people = await readForReminders(connection, due);
	const mayHaveGone = await readMayHaveGone(connection, due.map(withDueAt));
	return due.flatMap((each) => {
		const { ways, stops } = people(each);
		const plannedWhy = each.planned.send ? null : each.planned.why;
		const why = stops ?? (mayHaveGone(each) ? 'restored' : null);
		if (ways.length === 0) return [rowOf(each, null, why ?? 'no_way', now)];
		return ways.map((way) => rowOf(each, way, why ?? plannedWhy, now));
	});
}

function withDueAt(due: Due): Due & { dueAt: Instant } {
	return { ...due, dueAt: dueAt(due.startsAt, due.planned.lead, chosenHours(due)) };
}

function rowOf(due: Due, way: NoticeWay | null, why: NoticeWhy | null, now: Instant): Row<'notices'> {
	const { id, personId, startsAt, planned } = due;
	const { lead } = planned;
	const state = why === null ? 'due' : why === 'restored' ? 'unsure' : 'not_sent';
	return {
		id: newIdentifier(),
		person_id: personId,
		kind: 'appointment_reminder',
		once: onceOf(['appointment_reminder', personId, id, startsAt, lead].join(' '), way),
		subject_id: id,
		lead,
		way,
		state,
		why,
		starts_at: startsAt,
		due_at: dueAt(startsAt, lead, chosenHours(due)),
		until: planned.send ? planned.until : now,
		next_at: why === null && planned.send ? planned.at : null,
		at: now,
		attempts: 0,
		leased_by: null,
		leased_until: null,
		handed_at: null,
		provider_id: null,
		about: toJson([])
	};
}

/** What another process has made in the meantime stays as it is. @returns those that are new */
async function insertOnce(
	transaction: Transaction,
	rows: readonly Row<'notices'>[]
): Promise<Row<'notices'>[]> {
	const people = [...new Set(rows.map((row) => row.person_id))].sort();
	// In one order, so that two processes never wait for each other.
	for (const personId of people) await lockPerson(transaction, personId);
	const gone = await dropSuperseded(transaction, rows);
	const made = new Set<string>();
	for (const batch of batchesOf(rows)) {
		const inserted = await transaction
			.insertInto('notices')
			.values(batch)
			.onConflict((conflict) => conflict.columns(['person_id', 'once']).doNothing())
			.returning('id')
			.execute();
		for (const { id } of inserted) made.add(id);
	}
	const fresh = rows.filter(({ id }) => made.has(id));
	for (const personId of people) {
		const shown = [...fresh.filter(({ state }) => state !== 'due'), ...gone];
		const ids = shown.filter((row) => row.person_id === personId).map(({ id }) => id);
		if (ids.length > 0)
			await projectRecords(
				transaction,
				personId,
				ids.map((id) => ({ kind: 'reminder' as const, id }))
			);
	}
	return fresh;
}
