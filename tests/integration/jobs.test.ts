import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { doDueJobs, JobFailed, type Job } from '#lib/server/ops/do-jobs.ts';
import { endJob, noteDoneByHand, readJobs, renewJob, takeJob } from '#lib/server/ops/jobs.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { askForBackup, backupWantedAt, withWantedBackup } from '#lib/server/ops/wanted-backup.ts';
import { createMigrated, dialects, type TestDatabase } from './databases.ts';

const SCHEDULE = { everyMs: 60_000, retryMs: 10_000, leaseMs: 3_000 };
const NOW = 1_800_000_000_000;
const log = pino({ level: 'silent' });
const never = new AbortController().signal;

describe.each([...dialects])('jobs on %s', (dialect) => {
	let made: TestDatabase;
	let database: Database;
	beforeEach(async () => {
		made = await createMigrated(dialect);
		database = await openDatabase(made.url, () => undefined);
	});
	afterEach(async () => {
		await database.close();
		await made.drop();
	});
	const take = (holder: string, now: number) => takeJob(database.kysely, 'sweep', SCHEDULE, holder, now);

	it('are done by one of many who look at the same time', async () => {
		const holders = Array.from({ length: 12 }, (_, index) => `process ${index}`);
		const taken = await Promise.all(holders.map((holder) => take(holder, NOW)));
		expect(taken.filter(Boolean)).toHaveLength(1);
	});

	it('are due again after their time, sooner after a failure, and not before', async () => {
		expect(await take('a', NOW)).toBe(true);
		await endJob(database.kysely, 'sweep', 'a', null, NOW + 5);
		expect(await take('b', NOW + 60_004)).toBe(false);
		expect(await take('b', NOW + 60_005)).toBe(true);
		await endJob(database.kysely, 'sweep', 'b', 'disk_full', NOW + 60_010);
		expect(await readJobs(database.kysely)).toEqual([
			{
				name: 'sweep',
				leasedUntil: null,
				lastStarted: NOW + 60_005,
				lastSucceeded: NOW + 5,
				lastFailed: NOW + 60_010,
				failure: 'disk_full'
			}
		]);
		expect(await take('a', NOW + 70_009)).toBe(false);
		expect(await take('a', NOW + 70_010)).toBe(true);
	});

	it('that were done by hand are not done again at once', async () => {
		await noteDoneByHand(database.kysely, 'sweep', NOW);
		expect(await take('a', NOW + 1)).toBe(false);
		expect(await take('a', NOW + 60_000)).toBe(true);
	});

	it('go on after a clock that was ahead is put right', async () => {
		const ahead = NOW + 30 * 86_400_000;
		expect(await take('a', ahead)).toBe(true);
		expect(await take('b', NOW)).toBe(true);
		await endJob(database.kysely, 'sweep', 'b', null, ahead);
		expect(await take('b', NOW)).toBe(true);
	});

	it('are never in two hands, whatever happens in whatever order', async () => {
		const step = fc.record({
			what: fc.constantFrom('take', 'take', 'renew', 'end', 'fail'),
			holder: fc.constantFrom('a', 'b', 'c'),
			wait: fc.integer({ min: 0, max: 4_000 })
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
				await database.kysely.deleteFrom('jobs').execute();
				let now = NOW;
				/** Who believes to have it, until when. */
				const believed = new Map<string, number>();
				for (const { what, holder, wait: passed } of steps) {
					now += passed;
					const others = [...believed].filter(([name, until]) => name !== holder && until > now);
					if (what === 'take' && (await take(holder, now))) {
						expect(others).toEqual([]);
						believed.set(holder, now + SCHEDULE.leaseMs);
					}
					if (what === 'renew' && (await renewJob(database.kysely, 'sweep', SCHEDULE, holder, now))) {
						expect(others).toEqual([]);
						believed.set(holder, now + SCHEDULE.leaseMs);
					}
					if (what === 'end' || what === 'fail') {
						await endJob(database.kysely, 'sweep', holder, what === 'fail' ? 'failed' : null, now);
						believed.delete(holder);
					}
				}
			}),
			{ numRuns: 20 }
		);
	}, 60_000);

	it('that fail keep a code and never stop those after them', async () => {
		const done: string[] = [];
		const jobs: Job[] = [
			{
				...SCHEDULE,
				name: 'backup',
				run: () => Promise.reject(new JobFailed('disk_full', 'The disk is full.'))
			},
			{ ...SCHEDULE, name: 'sweep', run: () => Promise.reject(new Error('a fault of ours')) },
			{ ...SCHEDULE, name: 'ageing', run: async () => void done.push('ageing') }
		];
		const worker = { database, log, holder: 'a', now: () => NOW };
		expect(await doDueJobs(worker, jobs, never)).toEqual(['backup', 'sweep', 'ageing']);
		expect(done).toEqual(['ageing']);
		const states = await readJobs(database.kysely);
		expect(Object.fromEntries(states.map(({ name, failure }) => [name, failure]))).toEqual({
			ageing: null,
			backup: 'disk_full',
			sweep: 'failed'
		});
		expect(await doDueJobs(worker, jobs, never)).toEqual([]);
	});

	it('make a backup that somebody asked for, once and at once, with a schedule, after a failure, or without any', async () => {
		const { kysely } = database;
		const actor = { role: 'administrator', accountId: newIdentifier(), name: 'root' } as const;
		let made = 0;
		const backup: Job = { ...SCHEDULE, name: 'backup', run: async () => void (made += 1) };
		const look = async (jobs: Job[], now: number) =>
			doDueJobs(
				{ database, log, holder: 'a', now: () => now },
				await withWantedBackup(kysely, jobs, backup),
				never
			);
		expect(await look([], NOW)).toEqual([]);
		await askForBackup(database, actor, NOW + 1);
		expect(await backupWantedAt(kysely)).toBe(NOW + 1);
		expect(await look([], NOW + 2)).toEqual(['backup']);
		expect(await backupWantedAt(kysely)).toBeNull();
		expect(await look([backup], NOW + 3)).toEqual([]);
		await askForBackup(database, actor, NOW + 4);
		await Promise.all([look([backup], NOW + 5), look([backup], NOW + 5)]);
		expect(made).toBe(2);
		await askForBackup(database, actor, NOW + 6);
		const broken: Job = { ...backup, run: () => Promise.reject(new JobFailed('disk_full', 'Full.')) };
		const failing = await withWantedBackup(kysely, [], broken);
		await doDueJobs({ database, log, holder: 'a', now: () => NOW + 7 }, failing, never);
		expect((await readJobs(kysely))[0]?.failure).toBe('disk_full');
		await askForBackup(database, actor, NOW + 8);
		expect(await look([backup], NOW + 9)).toEqual(['backup']);
		const asked = kysely.selectFrom('audit_log').select('action').where('action', '=', 'backup.ask');
		expect(await asked.execute()).toHaveLength(4);
	});

	it('that the end of their process breaks off are given back, and are no failure', async () => {
		const ending = new AbortController();
		const run = (signal: AbortSignal) => wait(60_000, undefined, { signal });
		const working = doDueJobs(
			{ database, log, holder: 'a' },
			[{ ...SCHEDULE, name: 'sweep', run }],
			ending.signal
		);
		await expect.poll(async () => (await readJobs(database.kysely))[0]?.leasedUntil).toBeGreaterThan(0);
		ending.abort();
		await working;
		expect(await readJobs(database.kysely)).toMatchObject([
			{ leasedUntil: null, lastSucceeded: null, lastFailed: null, failure: null }
		]);
		expect(await take('b', Date.now())).toBe(true);
	});

	it('that take longer than a lease stay in the hand that has them', async () => {
		const short = { ...SCHEDULE, leaseMs: 150, everyMs: 60_000, retryMs: 60_000 };
		const { promise: isDone, resolve: finish } = Promise.withResolvers<undefined>();
		const run = () => isDone;
		const working = doDueJobs({ database, log, holder: 'a' }, [{ ...short, name: 'sweep', run }], never);
		const until = async () =>
			(await database.kysely.selectFrom('jobs').select('leased_until').executeTakeFirst())?.leased_until ?? 0;
		await expect.poll(until).toBeGreaterThan(0);
		const first = await until();
		// However slow this machine is: it is said again, and the lease that counts ends later than the first.
		await expect.poll(until, { timeout: 20_000 }).toBeGreaterThan(first);
		expect(await takeJob(database.kysely, 'sweep', short, 'b', first)).toBe(false);
		finish(undefined);
		expect(await working).toEqual(['sweep']);
	});
});

describe('two processes on one PostgreSQL', () => {
	let made: TestDatabase;
	const running: ChildProcess[] = [];
	beforeEach(async () => {
		made = await createMigrated('postgres');
	});
	afterEach(async () => {
		await Promise.all(running.splice(0).map(end));
		await made.drop();
	});

	/** @param times every, lease and how long the work takes, in milliseconds */
	async function start(holder: string, ...times: [number, number, number]) {
		const script = resolve(import.meta.dirname, 'job-process.ts');
		const child = spawn(process.execPath, [script, made.url, holder, ...times.map(String)]);
		running.push(child);
		const said: string[] = [];
		let errors = '';
		child.stdout.on('data', (chunk: Buffer) => said.push(...chunk.toString().trim().split('\n')));
		child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
		await expect.poll(() => (errors === '' ? said : errors), { timeout: 20_000 }).toContain('ready');
		return { child, count: (word: string) => said.filter((line) => line === word).length };
	}

	it('do each piece of work once', async () => {
		const both = await Promise.all([start('a', 60_000, 2_000, 50), start('b', 60_000, 2_000, 50)]);
		const began = () => both.reduce((sum, { count }) => sum + count('began'), 0);
		await expect.poll(began, { timeout: 20_000 }).toBe(1);
		await wait(500);
		expect(began()).toBe(1);
	});

	it('take over what was in the hand of one that was killed in the middle of it', async () => {
		const first = await start('a', 60_000, 1_000, 60_000);
		await expect.poll(() => first.count('began'), { timeout: 20_000 }).toBe(1);
		const second = await start('b', 60_000, 1_000, 10);
		await wait(1_500);
		// As long as the first renews, the other leaves it alone.
		expect(second.count('began')).toBe(0);
		first.child.kill('SIGKILL');
		await expect.poll(() => second.count('done'), { timeout: 20_000 }).toBe(1);
		await wait(300);
		expect(second.count('began')).toBe(1);
	});
});

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill('SIGKILL');
	await ended;
}
