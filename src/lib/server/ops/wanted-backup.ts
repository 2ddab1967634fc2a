import type { Actor } from '#lib/domain/access/actor.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { readMeta, writeMeta } from '#lib/server/db/meta.ts';
import type { Job } from './do-jobs.ts';
import { readJobs } from './jobs.ts';

const WANTED = 'backupWantedAt';

/**
 * Notes that a backup is wanted now, in the log too. One of the processes that serve begins it within a minute, also where none is
 * made by a schedule: whoever asks waits for nothing.
 */
export async function askForBackup({ kysely }: Database, actor: Actor, now: number): Promise<void> {
	await kysely.transaction().execute(async (transaction) => {
		await writeMeta(transaction, WANTED, String(now));
		const entry = { action: 'backup.ask', personId: null, subject: null, commandId: null };
		await appendAudit(transaction, actor, entry, now);
	});
}

/** When somebody asked for a backup that no process has begun yet; null where nobody did. */
export async function backupWantedAt(connection: Connection): Promise<number | null> {
	const wanted = await readMeta(connection, WANTED);
	if (wanted === undefined) return null;
	const job = (await readJobs(connection)).find(({ name }) => name === 'backup');
	return (job?.lastStarted ?? 0) < Number(wanted) ? Number(wanted) : null;
}

/** @returns the jobs, with the backup due at once where one is wanted */
export async function withWantedBackup(
	connection: Connection,
	jobs: readonly Job[],
	backup: Job
): Promise<Job[]> {
	if ((await backupWantedAt(connection)) === null) return [...jobs];
	return [...jobs.filter(({ name }) => name !== 'backup'), { ...backup, everyMs: 0, retryMs: 0 }];
}
