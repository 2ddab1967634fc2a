import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { readJobs } from '#lib/server/ops/jobs.ts';
import { startOwnPostgres, type OwnCluster } from '#tests/postgres.ts';
import { expect, test } from './fixtures.ts';
import { startRoundRobin, type Proxy } from './round-robin.ts';
import { startServer, type RunningServer } from './server.ts';
import { accountOf, signIn } from './sign-in.ts';

test.describe.configure({ timeout: 180_000 });

let cluster: OwnCluster;
let proxy: Proxy;
let folder: string;
let servers: RunningServer[];

test.beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-two-servers-'));
	cluster = await startOwnPostgres();
	proxy = await startRoundRobin();
	servers = [];
	for (let index = 0; index < 2; index += 1) servers.push(await start());
	proxy.leadTo(servers.map(portOf));
});
test.afterEach(async () => {
	await proxy.close();
	for (const server of servers) await server.stop();
	await cluster.stop();
	rmSync(folder, { recursive: true });
});

/** One folder of keys for both, as an operator mounts it. */
function start(): Promise<RunningServer> {
	return startServer({
		databaseUrl: cluster.url,
		env: {
			DATA_DIR: folder,
			KEY_DIR: join(folder, 'keys'),
			ORIGIN: proxy.url,
			ADDRESS_HEADER: 'x-forwarded-for',
			BACKUP_EVERY: '1'
		}
	});
}

function portOf(server: RunningServer): number {
	return Number(/, port (\d+), for/.exec(server.output())?.[1]);
}

test('two servers on one PostgreSQL behind a proxy: signed in, saved and synced across both', async ({
	page
}) => {
	const [first] = servers as [RunningServer];
	await signIn(page, first, 'Aisha Begum');
	for (const words of ['First of two', 'Second of two', 'Third of two']) {
		const opened = page.waitForResponse((answer) => answer.url().includes('/api/v1/sync'));
		await page.goto(`${proxy.url}/me/went-well`);
		await opened;
		await page.getByRole('textbox').first().fill(words);
		const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/commands'));
		await page.locator('main form').getByRole('button').first().click();
		await page.waitForURL(/\/me\/reports\//);
		expect((await answered).status()).toBe(200);
		await page.goto(`${proxy.url}/me/reports`);
		await expect(page.getByText(words, { exact: true })).toHaveCount(1);
	}
	for (const server of servers) expect(proxy.given.get(portOf(server))).toBeGreaterThan(10);
	expect(await first.admin('verify-audit')).toContain('whole');
	// One of them goes, as in an upgrade: nobody is signed out and nothing is lost.
	await servers.pop()?.stop();
	proxy.leadTo(servers.map(portOf));
	await page.goto(`${proxy.url}/me/reports`);
	await expect(page.getByText('Third of two', { exact: true })).toHaveCount(1);
	await page.close();
});

test('tries to sign in are counted together', async ({ request }) => {
	const [first] = servers as [RunningServer];
	const { fields } = await accountOf(first, 'Priya Raman');
	const post = (password: string) =>
		request.post(`${proxy.url}/staff/sign-in`, {
			form: { ...fields, password },
			headers: { origin: proxy.url, accept: 'text/html' },
			maxRedirects: 0
		});
	const statuses: number[] = [];
	for (let number = 0; number < 6; number += 1) statuses.push((await post('wrong')).status());
	expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
	expect([...proxy.given.values()]).toEqual([3, 3]);
	expect((await post(fields['password'] ?? '')).status()).toBe(429);
});

test('what recurs is done by one of them', async () => {
	const database = await openDatabase(cluster.url);
	const backups = () =>
		readdirSync(join(folder, 'backups')).filter((name) => /^waymark-.*\.db$/.test(name)).length;
	const lastBackup = async () =>
		(await readJobs(database.kysely)).find(({ name }) => name === 'backup')?.lastSucceeded ?? null;
	await expect.poll(lastBackup, { timeout: 60_000 }).not.toBeNull();
	const jobs = await readJobs(database.kysely);
	expect(jobs.map(({ name, failure }) => [name, failure])).toEqual([
		['ageing', null],
		['backup', null],
		['notices', null],
		['sweep', null]
	]);
	expect(backups()).toBe(1);
	const written = servers.filter((server) => /waymark-\d+T\d+Z\.db: whole/.test(server.output()));
	expect(written.length).toBeLessThanOrEqual(1);
	await database.close();
});
