import { sql } from 'kysely';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { Connection, Database, Transaction } from '#lib/server/db/database.ts';
import { endEveryFeed } from '#lib/server/access/calendar-feeds.ts';
import { endEveryPush } from '#lib/server/access/end-pushes.ts';
import { unsureAfterRestore } from '#lib/server/notices/restored.ts';
import { readMeta, writeMeta } from '#lib/server/db/meta.ts';

/*
 * The lives of a database (docs/decisions/033). A restore from an older copy begins a new one: it has lost what came after
 * the copy, so the audit log continues otherwise than it did, and every phone compares all it holds with it.
 */

/** How far a life had come: the last entry of its audit log. */
export interface Mark {
	epoch: string;
	sequence: number;
	hash: string;
}

/**
 * `backup`: it is a copy that `backup` made. `moved`: it was copied from a database of another kind. `older_copy`: something that was written is not in it. `other_place`: it lies
 * where it was not written, such as a dump taken back. `unknown_past`: nothing beside it says how far it had come.
 */
export type Restart = 'backup' | 'moved' | 'older_copy' | 'other_place' | 'unknown_past';

export interface NewLife {
	why: Restart;
	epoch: string;
	/** How many entries of the audit log are known to be lost; null where that is not known. */
	lost: number | null;
}

/** What `backup` writes into a copy, so that a copy is known as one wherever it is put. */
export const COPIED_AT = 'copiedAt';
const HOME = 'home';

/** Where the database is now. */
export async function readMark(connection: Connection): Promise<Mark> {
	const row = await connection
		.selectFrom('audit_head')
		.innerJoin('meta', (join) => join.on('meta.key', '=', 'epoch'))
		.select(['meta.value as epoch', 'audit_head.sequence', 'audit_head.hash'])
		.executeTakeFirstOrThrow();
	return { epoch: row.epoch, sequence: row.sequence, hash: row.hash };
}

/**
 * Begins a new life where this database is not the one, or not as far as the one, that was left. Only one process does.
 * @param left what is known from outside of how far it had come; null where nothing is
 * @returns null where everything is as it was left
 */
export async function noticeRestart(
	database: Database,
	left: Mark | null,
	now: number
): Promise<NewLife | null> {
	const home = database.dialect === 'postgres' ? await homeOf(database.kysely) : null;
	return database.kysely.transaction().execute(async (transaction) => {
		await lockEpoch(transaction);
		const why = await whyRestarted(transaction, left, home);
		if (why === null) {
			if (home !== null) await writeMeta(transaction, HOME, home);
			return null;
		}
		return beginLife(transaction, why, left, home, now);
	});
}

/** For a restore, or a move from another kind of database, that knows that it is one. */
export async function beginNewLife(
	database: Database,
	why: 'backup' | 'moved',
	left: Mark | null,
	now: number
): Promise<NewLife> {
	const home = database.dialect === 'postgres' ? await homeOf(database.kysely) : null;
	return database.kysely.transaction().execute(async (transaction) => {
		await lockEpoch(transaction);
		return beginLife(transaction, why, left, home, now);
	});
}

async function whyRestarted(
	transaction: Transaction,
	left: Mark | null,
	home: string | null
): Promise<Restart | null> {
	if ((await readMeta(transaction, COPIED_AT)) !== undefined) return 'backup';
	const current = await readMark(transaction);
	const lastHome = await readMeta(transaction, HOME);
	if (home !== null && lastHome !== undefined && home !== lastHome) return 'other_place';
	// Of a PostgreSQL, the place itself says whether it is the one that was left.
	if (left === null) return home === null && current.sequence > 0 ? 'unknown_past' : null;
	if (left.epoch !== current.epoch)
		return (await readMeta(transaction, pastKey(left.epoch))) === undefined ? 'older_copy' : null;
	return (await holds(transaction, left)) ? null : 'older_copy';
}

async function holds(connection: Connection, { sequence, hash }: Mark): Promise<boolean> {
	if (sequence === 0) return true;
	const entry = await connection
		.selectFrom('audit_log')
		.select('hash')
		.where('sequence', '=', sequence)
		.executeTakeFirst();
	return entry?.hash === hash;
}

async function beginLife(
	transaction: Transaction,
	why: Restart,
	left: Mark | null,
	home: string | null,
	now: number
): Promise<NewLife> {
	const current = await readMark(transaction);
	const epoch = newIdentifier(now);
	const reached = left?.epoch === current.epoch ? left.sequence : null;
	const past = { why, endedAt: now, sequence: current.sequence, reached };
	await writeMeta(transaction, pastKey(current.epoch), JSON.stringify(past));
	if (left && left.epoch !== current.epoch)
		await writeMeta(transaction, pastKey(left.epoch), JSON.stringify({ ...past, reached: left.sequence }));
	await writeMeta(transaction, 'epoch', epoch);
	// A server that took over from another, and lost nothing, is no older copy.
	const isWhole = why === 'other_place' && reached !== null && reached <= current.sequence;
	if (why !== 'moved' && !isWhole) {
		// First, as it goes by what each person's revision was in the copy.
		await unsureAfterRestore(transaction, now);
		await endEveryFeed(transaction, now);
		await endEveryPush(transaction, now);
	}
	if (home !== null) await writeMeta(transaction, HOME, home);
	await transaction.deleteFrom('meta').where('key', '=', COPIED_AT).execute();
	const lost = reached === null ? null : Math.max(0, reached - current.sequence);
	return { why, epoch, lost: lost || null };
}

const pastKey = (epoch: string) => `pastEpoch:${epoch}`;

/** The row of the epoch is the lock: two processes that notice the same begin one life. */
async function lockEpoch(transaction: Transaction): Promise<void> {
	await transaction
		.updateTable('meta')
		.set((build) => ({ value: build.ref('value') }))
		.where('key', '=', 'epoch')
		.execute();
}

/**
 * Which PostgreSQL this is, on which of its time lines, and which table in it: another after a dump is taken back, a
 * recovery to a point in time, or a failover. Where the server keeps its name to itself, the table alone.
 */
async function homeOf(connection: Connection): Promise<string> {
	const table = sql<string>`(select oid::text from pg_database where datname = current_database()) || '/' || to_regclass('audit_log')::oid::text`;
	const server = sql<string>`(select system_identifier::text from pg_control_system()) || '/' || (select timeline_id::text from pg_control_checkpoint())`;
	try {
		const { rows } = await sql<{ home: string }>`select ${server} || '/' || ${table} as home`.execute(
			connection
		);
		return rows[0]?.home ?? '';
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error) || error.code !== PERMISSION_DENIED) throw error;
		const { rows } = await sql<{ home: string }>`select ${table} as home`.execute(connection);
		return rows[0]?.home ?? '';
	}
}

const PERMISSION_DENIED = '42501';
