import {
	chmodSync,
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync
} from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import type { Database } from '#lib/server/db/database.ts';
import { COPIED_AT } from './life.ts';
import { writeMeta } from './meta.ts';

const NAME = /^waymark-\d{8}T\d{6}Z\.db$/;

export interface Backup {
	file: string;
	/** How many entries of the audit log are in it. */
	entries: number;
	people: number;
}

/** The newest in this folder, by its name; null where there is none. */
export function newestBackup(folder: string): string | null {
	return backupsIn(folder).at(-1) ?? null;
}

function backupsIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => NAME.test(name))
		.sort()
		.map((name) => join(folder, name));
}

/**
 * Copies a SQLite database beside its server, checks the copy, and only then says that what was received before is safe.
 * @param keep how many backups stay in the folder
 */
export async function backUp(
	database: Database,
	path: string,
	{ folder, keep, now }: { folder: string; keep: number; now: number }
): Promise<Backup> {
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `waymark-${stamp(now)}.db`);
	const unfinished = `${file}.part`;
	rmSync(unfinished, { force: true });
	copyWhole(path, unfinished);
	const counts = checkCopy(unfinished, now);
	flush(unfinished);
	renameSync(unfinished, file);
	flush(folder);
	await noteBackup(database, now);
	for (const old of backupsIn(folder).slice(0, -keep)) rmSync(old);
	return { file, ...counts };
}

/** Phones may let go of what is older than 35 days and was received before this moment. */
export async function noteBackup({ kysely }: Database, at: number): Promise<void> {
	await writeMeta(kysely, 'lastBackupAt', String(at));
}

/** One moment of the database, while others write to it. */
function copyWhole(path: string, target: string): void {
	const source = new BetterSqlite(path, { readonly: true, timeout: 5_000 });
	try {
		source.prepare('vacuum into ?').run(target);
	} finally {
		source.close();
	}
	chmodSync(target, 0o600);
}

/** @throws Error where the copy is not whole: then the database itself is not */
function checkCopy(file: string, now: number): Omit<Backup, 'file'> {
	const copy = new BetterSqlite(file);
	try {
		const verdict = copy.pragma('integrity_check(1)', { simple: true });
		if (verdict !== 'ok') throw Object.assign(new Error(String(verdict)), { code: 'SQLITE_CORRUPT' });
		copy.prepare('insert or replace into meta (key, value) values (?, ?)').run(COPIED_AT, String(now));
		const count = (query: string) => Number(copy.prepare(query).pluck().get());
		return {
			entries: count('select sequence from audit_head'),
			people: count('select count(*) from people')
		};
	} finally {
		copy.close();
	}
}

export function stamp(now: number): string {
	return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** A name or a content that only the machine's memory knows is gone with its power. */
export function flush(path: string): void {
	const descriptor = openSync(path, 'r');
	fsyncSync(descriptor);
	closeSync(descriptor);
}
