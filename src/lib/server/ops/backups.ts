import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	statfsSync,
	statSync
} from 'node:fs';
import { basename, join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { sqlitePath, DatabaseRefused, type Database } from '#lib/server/db/database.ts';
import { databaseFault } from '#lib/server/db/faults.ts';
import { copyGently } from './backup-copy.ts';
import { BackupFailed } from './backup-failed.ts';
import { copyFromServer, sizeOfServer } from './backup-from-server.ts';
import { backupsToRemove, type Retention } from './backup-retention.ts';
import { noteDoneByHand } from './jobs.ts';
import { COPIED_AT } from './life.ts';
import { writeMeta } from '#lib/server/db/meta.ts';
import { verifyBackup } from './verify-backup.ts';

export interface Backup {
	file: string;
	/** How many entries of the audit log are in it. */
	entries: number;
	people: number;
	/** Names of those that went, because there are newer ones. */
	removed: string[];
}

export interface BackupPlan extends Retention {
	folder: string;
	now: number;
}

/** What stays free on the disk of the backups beside a copy. */
const SPARE_BYTES = 64 * 1_048_576;

/**
 * Copies the database at `url` while it is served, looks at every page of the copy, and only then says that what was received before
 * is safe, and lets old copies go.
 * @throws BackupFailed; then nothing is left of this copy, and all others are there
 */
export async function backUp(database: Database, url: string, plan: BackupPlan): Promise<Backup> {
	const { folder, now } = plan;
	mkdirSync(folder, { recursive: true });
	const lock = lockFolder(folder);
	const file = join(folder, `waymark-${stamp(now)}.db`);
	const unfinished = `${file}.part`;
	try {
		removeUnfinished(folder);
		const path = sqlitePath(url);
		refuseFullDisk(folder, path === null ? await sizeOfServer(database) : sizeOfFile(path));
		if (path === null) await copyFromServer(database, unfinished);
		else await copyGently(path, unfinished);
		markAsCopy(unfinished, now);
		const { people, entries } = await verifyBackup(unfinished);
		flush(unfinished);
		renameSync(unfinished, file);
		flush(folder);
		await noteBackup(database, now);
		await noteDoneByHand(database.kysely, 'backup', now);
		const removed = backupsToRemove(readdirSync(folder), basename(file), plan);
		for (const name of removed) rmSync(join(folder, name));
		return { file, people, entries, removed };
	} catch (error) {
		removeUnfinished(folder);
		throw asFailure(error, folder);
	} finally {
		lock.close();
	}
}

/** Phones may let go of what is older than 35 days and was received before this moment. */
export async function noteBackup({ kysely }: Database, at: number): Promise<void> {
	await writeMeta(kysely, 'lastBackupAt', String(at));
}

/** A lock that ends with its process, however that ends. @throws BackupFailed where another backup is being made */
function lockFolder(folder: string): BetterSqlite.Database {
	const lock = new BetterSqlite(join(folder, '.backup.lock'), { timeout: 0 });
	try {
		lock.exec('begin exclusive');
		return lock;
	} catch (error) {
		lock.close();
		if (databaseFault(error) !== 'busy') throw error;
		throw new BackupFailed(
			'busy',
			`Another backup into ${folder} is being made just now: wait for it.`,
			error
		);
	}
}

/** What a process left that did not come to its end; with the lock, nobody else is at one. */
function removeUnfinished(folder: string): void {
	for (const name of readdirSync(folder))
		if (/\.db\.part(-wal|-shm|-journal)?$/.test(name)) rmSync(join(folder, name), { force: true });
}

function refuseFullDisk(folder: string, bytes: number): void {
	const space = statfsSync(folder);
	const free = space.bavail * space.bsize;
	if (free >= bytes + SPARE_BYTES) return;
	const megabytes = (size: number) => `${Math.ceil(size / 1_048_576)} MB`;
	throw new BackupFailed(
		'disk_full',
		`There is no room for a backup in ${folder}: it takes ${megabytes(bytes + SPARE_BYTES)}, and ${megabytes(free)} are free. The backups of before are all there. Make room, or name another place with BACKUP_DIR.`
	);
}

function sizeOfFile(path: string): number {
	return [path, `${path}-wal`].reduce((sum, part) => sum + (existsSync(part) ? statSync(part).size : 0), 0);
}

/** A copy says of itself that it is one, wherever it is put; and it is one file. */
function markAsCopy(file: string, now: number): void {
	const copy = new BetterSqlite(file);
	try {
		copy.pragma('journal_mode = delete');
		copy.prepare('insert or replace into meta (key, value) values (?, ?)').run(COPIED_AT, String(now));
	} finally {
		copy.close();
	}
}

function asFailure(error: unknown, folder: string): unknown {
	if (error instanceof BackupFailed) return error;
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const fault = databaseFault(error);
	if (fault === 'full')
		return new BackupFailed(
			'disk_full',
			`The disk of ${folder} became full while a backup was written. Nothing is left of it, and the backups of before are all there. Make room, or name another place with BACKUP_DIR.`,
			error
		);
	if (fault === 'damaged' || error instanceof DatabaseRefused)
		return new BackupFailed(
			'damaged',
			'The copy is not whole, so the database may be damaged. The backups of before are all there. Stop the server and start it again: it looks at every page, and says what to do.',
			error
		);
	if (/^(SQLITE_(IOERR|CANTOPEN|READONLY)|EIO|EFBIG|EACCES|EPERM|EROFS)/.test(code))
		return new BackupFailed(
			'not_written',
			`A backup could not be written to ${folder} (${code}). Nothing is left of it, and the backups of before are all there. Check that disk, and that this user may write there.`,
			error
		);
	return error;
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
