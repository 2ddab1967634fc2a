import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { freePort } from '#tests/postgres.ts';
import { expect, test } from './fixtures.ts';
import { startServer, type RunningServer } from './server.ts';
import { signIn } from './sign-in.ts';

test.describe.configure({ timeout: 180_000 });

let folder: string;
let start: () => Promise<RunningServer>;
let server: RunningServer;

test.beforeEach(async ({ expectConsole }) => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-restore-'));
	const env = { DATA_DIR: folder, PORT: String(await freePort()) };
	start = () => startServer({ databaseUrl: join(folder, 'waymark.db'), env });
	server = await start();
	// Between the old server and the restored one there is none, whatever was on its way then.
	expectConsole(
		/ERR_(CONNECTION_(REFUSED|RESET|CLOSED|ABORTED)|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE)|status of 503/
	);
});
test.afterEach(async () => {
	await server.stop();
	rmSync(folder, { recursive: true });
});

/** Writes good news and waits until the server has acknowledged it. */
async function write(page: Page, words: string): Promise<void> {
	const opened = page.waitForResponse((answer) => answer.url().includes('/api/v1/sync'));
	await page.goto(`${server.url}/me/went-well`);
	await opened;
	await page.getByRole('textbox').first().fill(words);
	const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/commands'));
	await page.locator('main form').getByRole('button').first().click();
	await page.waitForURL(/\/me\/reports\//);
	expect((await answered).status()).toBe(200);
}

async function held(): Promise<string[]> {
	const database = await openDatabase(join(folder, 'waymark.db'));
	const rows = await database.kysely
		.selectFrom('positive_changes')
		.select('words')
		.where('words', 'like', 'Entry %')
		.execute();
	await database.close();
	return rows.map(({ words }) => words).sort();
}

const before = ['Entry 1', 'Entry 2'];
const after = ['Entry 3', 'Entry 4', 'Entry 5'];

for (const [how, putBack] of [
	[
		'by the command',
		async () => {
			const backup = /^(\S+\.db): whole/.exec(await server.admin('backup'))?.[1] ?? '';
			return async () => expect(await server.admin('restore', backup)).toMatch(/\d+ changes are missing/);
		}
	],
	[
		'as a plain copy of the file, after a kill',
		async () => {
			await server.admin('backup');
			const copy = join(folder, 'plain.db');
			await server.stop();
			cpSync(join(folder, 'waymark.db'), copy);
			server = await start();
			return async () => {
				for (const part of ['-wal', '-shm']) rmSync(join(folder, `waymark.db${part}`), { force: true });
				cpSync(copy, join(folder, 'waymark.db'));
			};
		}
	]
] as const)
	test(`an older copy put back ${how}: the phone sends again what the server lost, each once`, async ({
		page
	}) => {
		await signIn(page, server, 'Aisha Begum');
		for (const words of before) await write(page, words);
		const restore = await putBack();
		for (const words of after) await write(page, words);
		expect(await held()).toEqual([...before, ...after]);
		await server.stop('SIGKILL');
		await restore();
		expect(await held()).toEqual(before);
		server = await start();
		if (how !== 'by the command') expect(server.output()).toMatch(/It begins a new life/);
		await page.goto(`${server.url}/me/reports`);
		await expect.poll(held, { timeout: 30_000 }).toEqual([...before, ...after]);
		for (const words of [...before, ...after])
			await expect(page.getByText(words, { exact: true })).toHaveCount(1);
		await page.goto(`${server.url}/me`);
		await expect(page.getByText('Up to date').first()).toBeVisible();
		expect(await server.admin('verify-audit')).toContain('whole');
	});
