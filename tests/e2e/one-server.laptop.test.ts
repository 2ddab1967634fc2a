import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { expect, test } from './fixtures.ts';
import { startServer } from './server.ts';

test.describe('two programs on one SQLite file', () => {
	let folder: string;
	let file: string;
	test.beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-two-'));
		file = join(folder, 'waymark.db');
	});
	test.afterEach(() => rmSync(folder, { recursive: true }));

	test('a second server is refused in one sentence; after a kill the next one starts', async () => {
		const first = await startServer({ databaseUrl: file });
		await expect(startServer({ databaseUrl: file })).rejects.toThrow(
			/^The server ended before it was ready:\nAnother Waymark serves .*waymark\.db already: stop that one first, .*\n$/
		);
		expect((await fetch(`${first.url}/health`)).status).toBe(200);
		await first.stop('SIGKILL');
		const next = await startServer({ databaseUrl: file });
		await next.stop();
	});

	test('commands beside a server work, and never change its tables under it', async () => {
		const server = await startServer({ databaseUrl: file });
		expect(await server.admin('verify-audit')).toContain('The audit log is whole');
		const database = await openDatabase(file);
		const last = sql`(select max(name) from migrations)`;
		await sql`delete from migrations where name = ${last}`.execute(database.kysely);
		await expect(server.admin('verify-audit')).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringMatching(
				/^This Waymark is newer than the database .* stop that one and start this one first\.\n$/m
			)
		});
		await database.close();
		await server.stop();
	});
});
