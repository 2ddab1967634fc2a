import { spawn } from 'node:child_process';
import { hostname, setPriority } from 'node:os';
import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { pino } from 'pino';
import { localDate } from '#lib/domain/time/local-date.ts';
import { forgetOldTries } from '#lib/server/access/rate-limit.ts';
import { forgetExpiredSessions } from '#lib/server/access/sessions.ts';
import type { Database } from '#lib/server/db/database.ts';
import { databaseFault } from '#lib/server/db/faults.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import type { Environment } from '#lib/server/env.ts';
import { forgetLooked } from '#lib/server/imports/looked-pieces.ts';
import { exitCodes } from '#lib/server/ops/backup-failed.ts';
import { doDueJobs, JobFailed, type Job } from '#lib/server/ops/do-jobs.ts';
import { withWantedBackup } from '#lib/server/ops/wanted-backup.ts';
import { ageingNotice } from '#cli/ageing-notice.ts';
import { noticeJob } from './notice-job.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const LOOK_MS = MINUTE_MS;
/** Behind everybody who is served. */
const LOW_PRIORITY = 10;
const admin = resolve(import.meta.dirname, '../admin.js');

/** Looks once a minute for work that is due and that no other process has in hand. @returns how to stop, work in hand included */
export async function beginJobs(environment: Environment): Promise<() => Promise<void>> {
	const log = pino({ level: environment.LOG_LEVEL, base: null });
	const database = await openDatabase(environment.DATABASE_URL, () => undefined);
	const worker = { database, log, holder: `${hostname()}/${process.pid}/${Date.now()}` };
	const notices = await noticeJob(environment, database, log, worker.holder);
	const backup = backupJob(environment, log);
	const jobs = [notices, ...(environment.BACKUP_EVERY > 0 ? [backup] : []), ...dailyJobs(database, log)];
	const ending = new AbortController();
	let working: Promise<unknown> | null = null;
	const look = () => {
		working ??= withWantedBackup(database.kysely, jobs, backup)
			.then((due) => doDueJobs(worker, due, ending.signal))
			.catch((error: unknown) => {
				// While it is away there is nothing to take; it is looked for again in a minute.
				if (databaseFault(error) === null)
					log.error({ error: error instanceof Error ? error.name : '' }, 'jobs could not be looked for');
			})
			.finally(() => (working = null));
	};
	const timer = setInterval(look, LOOK_MS);
	timer.unref();
	look();
	return async () => {
		clearInterval(timer);
		ending.abort();
		await working;
		await database.close();
	};
}

function backupJob({ BACKUP_EVERY }: Environment, log: Logger): Job {
	return {
		name: 'backup',
		everyMs: BACKUP_EVERY * HOUR_MS,
		retryMs: 15 * MINUTE_MS,
		leaseMs: 2 * MINUTE_MS,
		run: (signal) => backUpBeside(log, signal)
	};
}

function dailyJobs({ kysely }: Database, log: Logger): Job[] {
	const daily = { everyMs: 24 * HOUR_MS, retryMs: HOUR_MS, leaseMs: 2 * MINUTE_MS };
	return [
		{
			...daily,
			name: 'sweep',
			run: async () => {
				await forgetExpiredSessions(kysely, Date.now());
				await forgetOldTries(kysely, Date.now());
				await forgetLooked(kysely, Date.now());
			}
		},
		{
			...daily,
			name: 'ageing',
			run: async () => {
				for (const notice of ageingNotice(localDate(Date.now()))) log.warn(notice);
			}
		}
	];
}

/** In a process of its own and behind all others, so that nobody who is served waits for it. */
async function backUpBeside(log: Logger, signal: AbortSignal): Promise<void> {
	const child = spawn(process.execPath, [admin, 'backup'], { stdio: ['ignore', 'pipe', 'pipe'], signal });
	if (child.pid !== undefined) setPriority(child.pid, LOW_PRIORITY);
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
	const status = await new Promise<number | null>((ended, failed) => {
		child.once('error', failed);
		child.once('close', ended);
	});
	if (status === 0) return log.info(said.trim());
	const code = Object.entries(exitCodes).find(([, exit]) => exit === status)?.[0] ?? 'failed';
	throw new JobFailed(code, said.trim().split('\n').at(-1) ?? '');
}
