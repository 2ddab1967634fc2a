import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { addPerson, sessionOf } from '#tests/bench/population.ts';
import { startOwnPostgres, type OwnCluster } from '#tests/postgres.ts';
import { expect, test } from './fixtures.ts';
import { heldOf, startPhones, type Phones, type Sender } from './phones-that-send.ts';
import { startServer, type RunningServer } from './server.ts';

const PHONES = 6;
const HEALED_MS = 15_000;

test.describe.configure({ timeout: 120_000 });

let cluster: OwnCluster;
let server: RunningServer;
let database: Database;
let senders: Sender[];

test.beforeAll(async () => {
	cluster = await startOwnPostgres();
	server = await startServer({ databaseUrl: cluster.url });
	database = await openDatabase(cluster.url);
	senders = [];
	for (let index = 0; index < PHONES; index += 1) {
		const personId = await addPerson(database);
		senders.push({ personId, cookie: await sessionOf(database, personId) });
	}
});

test.afterAll(async () => {
	await server.stop();
	await database.close();
	await cluster.stop();
});

/** All that was acknowledged is there, each once, and the process is the one that was started. */
async function expectNothingLost({ acknowledged }: Phones): Promise<void> {
	expect(await heldOf(database, acknowledged)).toEqual([...acknowledged].sort());
	process.kill(server.pid, 0);
	expect((await fetch(`${server.url}/ping`)).status).toBe(200);
}

for (const [signal, ending] of [
	['SIGINT', 'stopped'],
	['SIGQUIT', 'crashed']
] as const)
	test(`PostgreSQL ${ending} under load: 503 and when to come again, then on as before, nothing lost`, async () => {
		const phones = startPhones(server.url, senders);
		await phones.more(50, HEALED_MS);
		await cluster.halt(signal);
		await wait(2_000);
		expect((await fetch(`${server.url}/ping`)).status).toBe(200);
		const page = await fetch(`${server.url}/me`, { headers: { cookie: senders[0]?.cookie ?? '' } });
		expect(page.status).toBe(503);
		expect(page.headers.get('retry-after')).toMatch(/^\d+$/);
		expect(await page.text()).toContain('Try again in a minute.');
		await cluster.resume();
		await phones.more(50, HEALED_MS);
		await phones.finish();
		expect(phones.refusals.length).toBeGreaterThan(0);
		for (const refusal of phones.refusals)
			expect(refusal).toEqual({
				status: 503,
				ours: true,
				retryAfter: expect.stringMatching(/^\d+$/),
				code: 'unavailable'
			});
		await expectNothingLost(phones);
	});

test('connections whose server stopped taking writes are thrown away, as after a failover', async () => {
	const phones = startPhones(server.url, senders);
	await phones.more(50, HEALED_MS);
	await administer(
		// Every connection of now refuses writes from now on …
		'alter system set default_transaction_read_only = on',
		'select pg_reload_conf()'
	);
	await wait(2_000);
	// … and only new ones take them, as if the name of the server led elsewhere.
	await administer('alter role waymark set default_transaction_read_only = off');
	await phones.more(50, HEALED_MS);
	await phones.finish();
	expect(new Set(phones.refusals.map(({ status }) => status))).toEqual(new Set([503]));
	await expectNothingLost(phones);
});

test('every connection cut at once costs nothing', async () => {
	const phones = startPhones(server.url, senders);
	for (let round = 0; round < 5; round += 1) {
		await phones.more(20, HEALED_MS);
		await administer(
			'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = $$client backend$$'
		);
	}
	await phones.finish();
	await expectNothingLost(phones);
});

async function administer(...statements: string[]): Promise<void> {
	const client = new pg.Client({ connectionString: cluster.url });
	await client.connect();
	await client.query('set default_transaction_read_only = off');
	for (const statement of statements) await client.query(statement);
	await client.end();
}
