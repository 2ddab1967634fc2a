import type { ActorOf } from '#lib/domain/access/actor.ts';
import {
	silentSince,
	standingOf,
	totalsOf,
	type ImportReport,
	type ImportStanding,
	type ImportTotals
} from '#lib/domain/imports/import-report.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';

export interface KeptImport {
	id: string;
	at: Instant;
	byName: string;
	/** Whether it was run on the server itself, by nobody who signs in. */
	isOperator: boolean;
	standing: ImportStanding;
	/** It only said what it would do. */
	isLook: boolean;
	/** Of a look: the import that took over the same files; null until one did. */
	carriedOutAs: string | null;
	files: number;
	/** Settled so far. */
	peopleDone: number;
	totals: ImportTotals;
}

export type OpenedImport = KeptImport & { report: ImportReport; isOwn: boolean };

const MOST_LISTED = 50;

/** The latest imports. */
export async function readImports(connection: Connection, now: Instant): Promise<KeptImport[]> {
	const rows = await connection
		.selectFrom('imports')
		.selectAll()
		.orderBy('at', 'desc')
		.orderBy('id')
		.limit(MOST_LISTED)
		.execute();
	return rows.map((row) => keptImport(row, now));
}

/** One import, whoever began it. A name of a file can hold a person's: only whoever gave the file reads it again. */
export async function readImport(
	connection: Connection,
	{ accountId }: ActorOf<'administrator'>,
	id: string,
	now: Instant
): Promise<OpenedImport | null> {
	const row = await connection.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst();
	if (!row) return null;
	const isOwn = row.by_account === accountId;
	const report = fromJson(row.report).map((file) => (isOwn ? file : { ...file, name: '' }));
	return { ...keptImport(row, now), report, isOwn };
}

function keptImport(row: Row<'imports'>, now: Instant): KeptImport {
	const times = { wentOnAt: row.went_on_at, endedAt: row.ended_at, failed: row.failed === 1 };
	return {
		id: row.id,
		at: row.at,
		byName: row.by_name,
		isOperator: row.by_account === 'system',
		standing: standingOf(times, now),
		isLook: row.is_look === 1,
		carriedOutAs: row.carried_out_as,
		files: row.files,
		peopleDone: row.people_done,
		totals: totalsOf(fromJson(row.report))
	};
}

/** How many imports a fault or a restart ended since the last one that came to its end: their files should come again. */
export async function countStoppedImports(connection: Connection, now: Instant): Promise<number> {
	const whole = await connection
		.selectFrom('imports')
		.select('at')
		.where('is_look', '=', 0)
		.where('ended_at', 'is not', null)
		.where('failed', '=', 0)
		.orderBy('at', 'desc')
		.limit(1)
		.executeTakeFirst();
	const { count } = await connection
		.selectFrom('imports')
		.select(({ fn }) => fn.countAll<number | string>().as('count'))
		.where(({ and, eb, or }) =>
			or([eb('failed', '=', 1), and([eb('ended_at', 'is', null), eb('went_on_at', '<', silentSince(now))])])
		)
		.where('is_look', '=', 0)
		.where('at', '>', whole?.at ?? 0)
		.executeTakeFirstOrThrow();
	return Number(count);
}
