import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import { DatabaseRefused, type Database } from '#lib/server/db/database.ts';
import { isDemonstration } from '#lib/server/db/demonstration-mark.ts';
import { databaseFault } from '#lib/server/db/faults.ts';
import { migrations } from '#lib/server/db/migrate.ts';

/** What a whole backup says of itself. */
export interface BackupContent {
	people: number;
	/** How many entries of the audit log are in it. */
	entries: number;
	/** The last change of the tables that it knows. */
	schema: string;
	/** Whether this program would bring its tables up to date. */
	isOlder: boolean;
	/** Where the audit log does not follow from itself; null where it does. */
	auditBrokenAt: number | null;
	/** Whether it is of invented people, who have no place in production. */
	isDemonstration: boolean;
}

const HEADER = 'SQLite format 3\0';

/**
 * Looks at every page of a backup, and whether it is one of ours that this program can read. Nothing in it is changed.
 * @throws DatabaseRefused that says what is wrong with it
 */
export async function verifyBackup(file: string): Promise<BackupContent> {
	refuseOtherFiles(file);
	const besides = [`${file}-wal`, `${file}-shm`].filter((beside) => !existsSync(beside));
	let copy: Database | undefined;
	try {
		const { openToRead } = await import('#lib/server/db/sqlite.ts');
		copy = openToRead(file);
		return await examine(copy, file);
	} catch (error) {
		if (error instanceof DatabaseRefused) throw error;
		const fault = databaseFault(error);
		if (fault !== 'damaged' && !isForeign(error)) throw error;
		throw new DatabaseRefused(
			fault === 'damaged'
				? `The backup ${file} is damaged: take an older one.`
				: `${file} is a database, and not one of Waymark.`,
			{ cause: error }
		);
	} finally {
		await copy?.close();
		// A plain copy of a file in use asks for these to be read.
		for (const beside of besides) rmSync(beside, { force: true });
	}
}

function refuseOtherFiles(file: string): void {
	if (!existsSync(file)) throw new DatabaseRefused(`There is no file ${file}.`);
	const beginning = Buffer.alloc(HEADER.length);
	const descriptor = openSync(file, 'r');
	try {
		readSync(descriptor, beginning, 0, HEADER.length, 0);
	} finally {
		closeSync(descriptor);
	}
	if (beginning.toString('latin1') === HEADER) return;
	const isDump = beginning.toString('latin1').startsWith('PGDMP');
	throw new DatabaseRefused(
		isDump
			? `${file} is a dump by pg_dump: "pg_restore --list ${file}" looks at it, and the runbook says how to take it back.`
			: `${file} is not a backup of Waymark, or its beginning is damaged.`
	);
}

const isForeign = (error: unknown) => error instanceof Error && /no such (table|column)/.test(error.message);

async function examine({ kysely }: Database, file: string): Promise<BackupContent> {
	const pages = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(kysely);
	const verdict = pages.rows[0]?.integrity_check;
	if (verdict !== 'ok') throw new DatabaseRefused(`The backup ${file} is damaged: ${String(verdict)}`);
	const applied = await sql<{ name: string }>`select name from migrations`.execute(kysely);
	const has = new Set(applied.rows.map(({ name }) => name));
	const known = migrations.map(([name]) => name);
	const unknown = [...has].filter((name) => !known.includes(name));
	if (unknown.length > 0)
		throw new DatabaseRefused(
			`The backup ${file} was made by a newer Waymark (${unknown.join(', ')}): restore it with that version.`
		);
	const count = await sql<{ people: number }>`select count(*) as people from people`.execute(kysely);
	const { entries, brokenAt } = await verifyAudit(kysely);
	return {
		people: count.rows[0]?.people ?? 0,
		entries,
		schema: known.findLast((name) => has.has(name)) ?? 'none',
		isOlder: known.some((name) => !has.has(name)),
		auditBrokenAt: brokenAt,
		isDemonstration: await isDemonstration(kysely)
	};
}
