import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Connection } from '#lib/server/db/database.ts';
import type { Schema } from '#lib/server/db/schema.ts';

/*
 * Work that recurs, and is done by one process however many serve the database (docs/decisions/077). Who does it holds a lease
 * that it renews; one that ends with its process runs out, and the next process takes the work over.
 */

export type JobName = 'backup' | 'sweep' | 'ageing' | 'notices';

/** How often a job is due, and how long after a failure it is tried again. */
export interface Schedule {
	everyMs: number;
	retryMs: number;
	leaseMs: number;
}

/** What an operator may know of a job. Moments in milliseconds. */
export interface JobState {
	name: string;
	leasedUntil: number | null;
	lastStarted: number | null;
	lastSucceeded: number | null;
	lastFailed: number | null;
	failure: string | null;
}

/** A moment so far ahead was written by a clock that has been set back since: it is believed no more. */
const CLOCK_MS = 60_000;

/** What each job came to last, by name; those that no process ever began are not in it. */
export async function readJobs(connection: Connection): Promise<JobState[]> {
	const rows = await connection.selectFrom('jobs').selectAll().execute();
	const inOrder = rows.toSorted((one, other) => (one.name < other.name ? -1 : 1));
	return inOrder.map((row) => ({
		name: row.name,
		leasedUntil: row.leased_until,
		lastStarted: row.last_started,
		lastSucceeded: row.last_succeeded,
		lastFailed: row.last_failed,
		failure: row.failure
	}));
}

/**
 * Takes a job that is due and in nobody's hand, in one statement, so that of several processes one gets it.
 * @returns whether `holder` has it now
 */
export async function takeJob(
	connection: Connection,
	name: JobName,
	schedule: Schedule,
	holder: string,
	now: number
): Promise<boolean> {
	await connection
		.insertInto('jobs')
		.values({ name })
		.onConflict((conflict) => conflict.column('name').doNothing())
		.execute();
	const taken = await connection
		.updateTable('jobs')
		.set({ leased_by: holder, leased_until: now + schedule.leaseMs, last_started: now })
		.where('name', '=', name)
		.where((build) => build.and([isFree(build, schedule, now), isDue(build, schedule, now)]))
		.executeTakeFirst();
	return taken.numUpdatedRows > 0n;
}

type Build = ExpressionBuilder<Schema, 'jobs'>;

function isFree(build: Build, { leaseMs }: Schedule, now: number): Expression<SqlBool> {
	return build.or([
		build('leased_until', 'is', null),
		build('leased_until', '<=', now),
		build('leased_until', '>', now + leaseMs + CLOCK_MS)
	]);
}

function isDue(build: Build, { everyMs, retryMs }: Schedule, now: number): Expression<SqlBool> {
	const longAgo = (column: 'last_succeeded' | 'last_failed', ago: number) =>
		build.or([build(column, 'is', null), build(column, '<=', now - ago), build(column, '>', now + CLOCK_MS)]);
	return build.and([longAgo('last_succeeded', everyMs), longAgo('last_failed', retryMs)]);
}

/** Says that `holder` goes on with it. @returns whether it still has it: another process may have taken it over */
export async function renewJob(
	connection: Connection,
	name: JobName,
	{ leaseMs }: Schedule,
	holder: string,
	now: number
): Promise<boolean> {
	const renewed = await connection
		.updateTable('jobs')
		.set({ leased_until: now + leaseMs })
		.where('name', '=', name)
		.where('leased_by', '=', holder)
		.executeTakeFirst();
	return renewed.numUpdatedRows > 0n;
}

/** Gives the job back with what came of it, unless another process has taken it over. @param failure as a code; null for none */
export async function endJob(
	connection: Connection,
	name: JobName,
	holder: string,
	failure: string | null,
	now: number
): Promise<void> {
	const outcome = failure === null ? { last_succeeded: now } : { last_failed: now };
	await connection
		.updateTable('jobs')
		.set({ leased_by: null, leased_until: null, failure, ...outcome })
		.where('name', '=', name)
		.where('leased_by', '=', holder)
		.execute();
}

/** Gives it back undone: it is due for whoever looks next. */
export async function giveBackJob(connection: Connection, name: JobName, holder: string): Promise<void> {
	await connection
		.updateTable('jobs')
		.set({ leased_by: null, leased_until: null })
		.where('name', '=', name)
		.where('leased_by', '=', holder)
		.execute();
}

/** What was done by hand, beside the schedule: it is not due again for as long. */
export async function noteDoneByHand(connection: Connection, name: JobName, now: number): Promise<void> {
	await connection
		.insertInto('jobs')
		.values({ name, last_started: now, last_succeeded: now })
		.onConflict((conflict) =>
			conflict.column('name').doUpdateSet({ last_started: now, last_succeeded: now, failure: null })
		)
		.execute();
}
