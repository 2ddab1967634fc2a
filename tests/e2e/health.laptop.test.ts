import { mkdtempSync, openSync, closeSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import pg from 'pg';
import type { Health } from '#lib/server/ops/health.ts';
import { startOwnPostgres } from '#tests/postgres.ts';
import { expect, test } from './fixtures.ts';
import { startServer, type RunningServer } from './server.ts';

test.describe.configure({ timeout: 120_000 });

async function healthOf({ url }: RunningServer): Promise<{ status: number; health: Health }> {
	const answer = await fetch(`${url}/health`);
	return { status: answer.status, health: (await answer.json()) as Health };
}

test.describe('with a SQLite file', () => {
	let folder: string;
	let file: string;
	test.beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-health-'));
		file = join(folder, 'waymark.db');
	});
	test.afterEach(() => rmSync(folder, { recursive: true }));

	test('/health writes, and says which part is unwell while no write is possible; /ping answers at once', async () => {
		const server = await startServer({ databaseUrl: file });
		expect(await healthOf(server)).toMatchObject({
			status: 200,
			health: { parts: { database_read: { verdict: 'well' }, database_write: { verdict: 'well' } } }
		});
		const other = new BetterSqlite(file);
		other.exec('begin immediate');
		// Longer than an answer of before is given again.
		await expect
			.poll(() => healthOf(server), { timeout: 30_000 })
			.toMatchObject({
				status: 503,
				health: {
					status: 'unwell',
					parts: { database_read: { verdict: 'well' }, database_write: { verdict: 'unwell', detail: 'busy' } }
				}
			});
		const asked = Date.now();
		expect(await (await fetch(`${server.url}/ping`)).text()).toBe('pong');
		expect(Date.now() - asked).toBeLessThan(2_000);
		other.exec('rollback');
		other.close();
		await expect.poll(() => healthOf(server), { timeout: 30_000 }).toMatchObject({ status: 200 });
		await server.stop();
	});

	test('a damaged file is found at the start, which names the newest backup and how to put it back', async () => {
		const env = { DATA_DIR: folder };
		const first = await startServer({ databaseUrl: file, env });
		const backup = /^(\S+\.db): whole/.exec(await first.admin('backup'))?.[1] ?? '';
		await first.stop();
		damage(file);
		const start = startServer({ databaseUrl: file, env });
		await expect(start).rejects.toThrow(
			/waymark\.db is damaged and is not opened.* The newest backup is .*waymark-\d{8}T\d{6}Z\.db/
		);
		await expect(start).rejects.toThrow(`npm run admin -- restore ${backup}\n`);
		// The command that was named, as it was named.
		expect(await first.admin('restore', backup)).toContain(`is now ${backup}`);
		const again = await startServer({ databaseUrl: file, env });
		expect((await healthOf(again)).status).toBe(200);
		await again.stop();
	});

	for (const [where, offset] of [
		['in its first page', 0],
		['in its middle', 0.5]
	] as const)
		test(`damage ${where} is never served, and without a backup the words say so`, async () => {
			const first = await startServer({ databaseUrl: file, env: { DATA_DIR: folder } });
			await first.stop();
			damage(file, offset);
			await expect(startServer({ databaseUrl: file, env: { DATA_DIR: folder } })).rejects.toThrow(
				/is damaged and is not opened.* There is no backup in /
			);
		});
});

/** Writes nonsense over four pages. */
function damage(file: string, offset = 0.5): void {
	const descriptor = openSync(file, 'r+');
	const from = Math.floor((statSync(file).size * offset) / 4096) * 4096;
	writeSync(descriptor, Buffer.alloc(16_384, 0x5a), 0, 16_384, from);
	closeSync(descriptor);
}

test('a PostgreSQL that takes no writes is unwell, and one that is away too', async () => {
	const cluster = await startOwnPostgres();
	const server = await startServer({ databaseUrl: cluster.url });
	expect((await healthOf(server)).status).toBe(200);
	const client = new pg.Client({ connectionString: cluster.url });
	await client.connect();
	await client.query('alter system set default_transaction_read_only = on');
	await client.query('select pg_reload_conf()');
	await client.end();
	await expect
		.poll(() => healthOf(server), { timeout: 30_000 })
		.toMatchObject({ status: 503, health: { parts: { database_write: { detail: 'read_only' } } } });
	await cluster.halt('SIGINT');
	await expect
		.poll(() => healthOf(server), { timeout: 30_000 })
		.toMatchObject({ status: 503, health: { parts: { database_read: { detail: 'away' } } } });
	expect((await fetch(`${server.url}/ping`)).status).toBe(200);
	await server.stop();
	await cluster.stop();
});
