import type { Database } from '#lib/server/db/database.ts';
import { databaseFault } from '#lib/server/db/faults.ts';
import { countedText, gauge } from '#lib/server/http/metrics.ts';
import { readJobs } from './jobs.ts';

/** A database that does not answer is not asked by every reader of figures anew. */
const FRESH_MS = 5_000;
let last: { at: number; text: Promise<string> } | null = null;

/** All figures of this process and of what it serves, in the text that Prometheus reads; no content and nobody's name or id. */
export async function figures(database: Database, now: number): Promise<string> {
	if (last === null || now - last.at >= FRESH_MS || now < last.at)
		last = { at: now, text: ofDatabase(database) };
	return `${[countedText(), await last.text, ofProcess(database)].join('\n')}\n`;
}

async function ofDatabase(database: Database): Promise<string> {
	try {
		return [upGauge(1), await ofQuarantine(database), await ofJobs(database)].join('\n');
	} catch (error) {
		if (databaseFault(error) === null) throw error;
		return upGauge(0);
	}
}

const upGauge = (value: number) =>
	gauge('waymark_database_up', 'Whether the database answered just now.', [[{}, value]]);

async function ofQuarantine({ kysely }: Database): Promise<string> {
	const refused = await kysely
		.selectFrom('quarantine')
		.select((build) => ['reason', build.fn.countAll().as('count')])
		.groupBy('reason')
		.execute();
	const losses = await kysely
		.selectFrom('phone_losses')
		.select((build) => build.fn.countAll().as('count'))
		.executeTakeFirstOrThrow();
	return [
		gauge(
			'waymark_quarantine',
			'Commands that could not be taken and are kept, by reason.',
			refused.map(({ reason, count }) => [{ reason }, Number(count)])
		),
		gauge('waymark_phone_losses', 'Times that a phone lost what was not sent yet.', [
			[{}, Number(losses.count)]
		])
	].join('\n');
}

async function ofJobs({ kysely }: Database): Promise<string> {
	const jobs = await readJobs(kysely);
	const moments = (pick: (job: (typeof jobs)[number]) => number | null) =>
		jobs.flatMap((job) => {
			const at = pick(job);
			return at === null ? [] : [[{ job: job.name }, at / 1_000] as const];
		});
	return [
		gauge(
			'waymark_job_last_success_timestamp_seconds',
			'When each job last succeeded, in any process.',
			moments(({ lastSucceeded }) => lastSucceeded)
		),
		gauge(
			'waymark_job_last_failure_timestamp_seconds',
			'When each job last failed, in any process.',
			moments(({ lastFailed }) => lastFailed)
		),
		gauge(
			'waymark_job_failing',
			'Whether each job failed the last time.',
			jobs.map(({ name, failure }) => [{ job: name }, failure === null ? 0 : 1])
		)
	].join('\n');
}

function ofProcess({ pool }: Database): string {
	const { rss, heapUsed } = process.memoryUsage();
	const { user, system } = process.cpuUsage();
	const connections = pool?.();
	return [
		gauge('process_resident_memory_bytes', 'Memory of this process.', [[{}, rss]]),
		gauge('nodejs_heap_size_used_bytes', 'What the program keeps in memory.', [[{}, heapUsed]]),
		gauge('process_cpu_seconds_total', 'Time that this process has used.', [
			[{}, (user + system) / 1_000_000]
		]),
		gauge('process_uptime_seconds', 'How long this process has run.', [[{}, process.uptime()]]),
		...(connections
			? [
					gauge('waymark_database_connections', 'Connections to PostgreSQL of this process.', [
						[{ state: 'all' }, connections.all],
						[{ state: 'idle' }, connections.idle],
						[{ state: 'waited_for' }, connections.waitedFor]
					])
				]
			: [])
	].join('\n');
}
