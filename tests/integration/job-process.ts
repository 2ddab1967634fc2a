import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { doDueJobs, type Job } from '#lib/server/ops/do-jobs.ts';

/*
 * A process of its own that looks for work, as a server does: `node job-process.ts URL HOLDER EVERY LEASE TAKES`, each in
 * milliseconds. It says `began` and `done` for each time that it did the work.
 */

const [url = '', holder = '', everyMs, leaseMs, takes] = process.argv.slice(2);
const database = await openDatabase(url, () => undefined);
const job: Job = {
	name: 'sweep',
	everyMs: Number(everyMs),
	retryMs: Number(everyMs),
	leaseMs: Number(leaseMs),
	run: async (signal) => {
		console.log('began');
		await wait(Number(takes), undefined, { signal });
		console.log('done');
	}
};
const never = new AbortController().signal;
process.once('SIGTERM', () => process.exit(0));
console.log('ready');
for (;;) {
	await doDueJobs({ database, holder, log: pino({ level: 'silent' }) }, [job], never);
	await wait(20);
}
