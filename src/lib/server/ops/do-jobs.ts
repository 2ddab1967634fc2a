import type { Logger } from 'pino';
import type { Database } from '#lib/server/db/database.ts';
import { databaseFault } from '#lib/server/db/faults.ts';
import { endJob, giveBackJob, renewJob, takeJob, type JobName, type Schedule } from './jobs.ts';

/** The process ends, or another one has it in hand by now: neither is a failure of the work. */
const INTERRUPTED = 'interrupted';

export interface Job extends Schedule {
	name: JobName;
	/**
	 * @param signal ends where the work is no longer this process's
	 * @throws JobFailed with a code
	 */
	run(signal: AbortSignal): Promise<void>;
}

/** A job that could not be done, for a reason that has a code. */
export class JobFailed extends Error {
	override name = 'JobFailed';
	readonly code: string;
	/** @param words for the log: what an operator can act on, and nothing of anybody */
	constructor(code: string, words: string) {
		super(words);
		this.code = code;
	}
}

/** Whose name stands in the table: of one process, and of no other. */
export interface Worker {
	database: Pick<Database, 'kysely'>;
	log: Logger;
	holder: string;
	now?: () => number;
}

/** Does each job that is due and that no other process has in hand, one after the other. @returns those that it did */
export async function doDueJobs(
	worker: Worker,
	jobs: readonly Job[],
	ending: AbortSignal
): Promise<JobName[]> {
	const done: JobName[] = [];
	for (const job of jobs) {
		if (ending.aborted) break;
		if (await doIfDue(worker, job, ending)) done.push(job.name);
	}
	return done;
}

async function doIfDue(worker: Worker, job: Job, ending: AbortSignal): Promise<boolean> {
	const { database, holder, now = Date.now } = worker;
	if (!(await takeJob(database.kysely, job.name, job, holder, now()))) return false;
	const lost = new AbortController();
	const stop = keepLease(worker, job, lost);
	let failure: string | null;
	try {
		failure = await attempt(worker, job, AbortSignal.any([lost.signal, ending]));
	} finally {
		stop();
	}
	if (failure === INTERRUPTED) await giveBackJob(database.kysely, job.name, holder);
	else await endJob(database.kysely, job.name, holder, failure, now());
	return true;
}

async function attempt({ log }: Worker, job: Job, signal: AbortSignal): Promise<string | null> {
	try {
		await job.run(signal);
		return signal.aborted ? INTERRUPTED : null;
	} catch (error) {
		if (signal.aborted) return INTERRUPTED;
		const code = codeOf(error);
		const words = error instanceof JobFailed ? error.message : error instanceof Error ? error.name : '';
		log.error({ job: job.name, code, words }, 'a job failed');
		return code;
	}
}

function codeOf(error: unknown): string {
	if (error instanceof JobFailed) return error.code;
	return databaseFault(error) ?? 'failed';
}

/** Three times in each lease, so that one answer that is late costs nothing. */
function keepLease({ database, holder, now = Date.now, log }: Worker, job: Job, lost: AbortController) {
	const renew = async () => {
		try {
			if (!(await renewJob(database.kysely, job.name, job, holder, now()))) lost.abort();
		} catch (error) {
			// While the database is away nobody can take the job over either.
			if (databaseFault(error) === null) lost.abort(error);
			else log.warn({ job: job.name }, 'a job could not say that it goes on');
		}
	};
	const timer = setInterval(() => void renew(), job.leaseMs / 3);
	timer.unref();
	return () => clearInterval(timer);
}
