import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOwnPostgres } from '#tests/postgres.ts';
import { expect, test } from './fixtures.ts';
import { copyPrepared } from './prepared.ts';
import { startServer, type RunningServer } from './server.ts';

test.describe.configure({ timeout: 120_000 });

const ORIGIN = 'https://waymark.example';
const NEXT =
	/No administrator yet\. Make the first one: npm run admin -- create-administrator --username NAME/;

let folder: string;
let running: RunningServer[];
test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-production-'));
	running = [];
});
test.afterEach(async () => {
	for (const server of running) await server.stop();
	rmSync(folder, { recursive: true });
});

async function start(env: Record<string, string> = {}, databaseUrl = join(folder, 'waymark.db')) {
	const settings = {
		NODE_ENV: 'production',
		ORIGIN,
		DATA_DIR: folder,
		BACKUP_EVERY: '1',
		LOG_LEVEL: 'info',
		...env
	};
	const server = await startServer({ databaseUrl, env: settings });
	running.push(server);
	return server;
}

async function stop(server: RunningServer): Promise<void> {
	running.splice(running.indexOf(server), 1);
	await server.stop();
}

/** Every file below, with who but the owner may do something with it. */
function openFiles(): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((file) => (statSync(file).mode & 0o077) !== 0);
}

function backups(): string[] {
	const place = join(folder, 'backups');
	if (!existsSync(place)) return [];
	return readdirSync(place).filter((name) => /^waymark-.*\.db$/.test(name));
}

test('says the next step from empty, backs itself up, and leaves nothing that others may read', async () => {
	const first = await start();
	await expect.poll(() => first.output()).toMatch(NEXT);
	await expect.poll(() => backups().length, { timeout: 30_000 }).toBe(1);
	const made = await first.admin('create-administrator', '--username', 'first.admin');
	const password = /Password:\s+(\S+)/.exec(made)?.[1] ?? '';
	expect(password).not.toBe('');
	expect(readdirSync(folder)).toEqual(
		expect.arrayContaining(['backups', 'keys', 'waymark.db', 'waymark.db-wal', 'waymark.db.mark'])
	);
	expect(openFiles()).toEqual([]);
	expect((statSync(join(folder, 'keys')).mode & 0o777).toString(8)).toBe('700');
	await stop(first);

	// What a copy by hand or an earlier release left readable is put right.
	for (const name of ['waymark.db', 'waymark.db.mark', `backups/${backups()[0] ?? ''}`, 'keys/imports.key'])
		chmodSync(join(folder, name), 0o644);
	const again = await start();
	expect(openFiles()).toEqual([]);
	await expect
		.poll(() => again.output())
		.toMatch(/Staff sign in at https:\/\/waymark\.example\/staff\/sign-in/);
	expect(again.output()).not.toMatch(NEXT);
	for (const server of [first, again])
		for (const secret of [password, '204816', 'To sign in:']) expect(server.output()).not.toContain(secret);
});

test('refuses a demonstration in words, and shows none', async () => {
	const file = join(folder, 'waymark.db');
	await copyPrepared(file);
	const before = statSync(file).size;
	await expect(start()).rejects.toThrow(
		/This database is a demonstration with invented people, and this is production/
	);
	expect(statSync(file).size).toBe(before);
	const elsewhere = await startServer({ databaseUrl: file, env: { DATA_DIR: folder } });
	running.push(elsewhere);
	await expect.poll(() => elsewhere.output(), { timeout: 30_000 }).toContain('To sign in:');
});

test('a database of production stays empty of invented people outside it', async () => {
	const server = await start();
	await server.admin('create-administrator', '--username', 'first.admin');
	await stop(server);
	const elsewhere = await startServer({ databaseUrl: join(folder, 'waymark.db'), env: { DATA_DIR: folder } });
	running.push(elsewhere);
	expect(elsewhere.output()).not.toContain('demonstration');
	await expect(elsewhere.admin('demo-accounts')).rejects.toMatchObject({ code: 1 });
});

test('listens on the machine alone unless told otherwise', async () => {
	const server = await start({ HOST: '' });
	const port = Number(/Listening on 127\.0\.0\.1, port (\d+)/.exec(server.output())?.[1]);
	expect((await fetch(`http://127.0.0.1:${port}/ping`)).status).toBe(200);
	const outside = Object.values(networkInterfaces())
		.flat()
		.filter((found) => found !== undefined && !found.internal && found.family === 'IPv4');
	for (const { address } of outside as { address: string }[])
		expect(await answersAt(address, port), address).toBe(false);
});

function answersAt(host: string, port: number): Promise<boolean> {
	return new Promise((done) => {
		const socket = connect({ host, port, timeout: 2_000 });
		const end = (answer: boolean) => () => {
			socket.destroy();
			done(answer);
		};
		socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
	});
}

test('a secret from a file never shows, and a missing key is named before anything is served', async () => {
	const cluster = await startOwnPostgres();
	const secret = join(folder, 'database_url');
	const withPassword = new URL(cluster.url);
	withPassword.password = 'hunter2hunter2';
	writeFileSync(secret, `${withPassword.href}\n`, { mode: 0o600 });
	const env = { DATABASE_URL_FILE: secret, KEY_DIR: join(folder, 'keys') };
	const server = await start(env, '');
	expect(await server.admin('verify-audit')).toContain('whole');
	await expect.poll(() => backups().length, { timeout: 30_000 }).toBe(1);
	expect(await server.admin('verify-backup', join(folder, 'backups', backups()[0] ?? ''))).toContain('whole');
	expect(server.output()).not.toContain('hunter2');
	await server.admin('keys', 'backup', join(folder, 'apart.json'));
	await stop(server);
	rmSync(join(folder, 'keys'), { recursive: true });
	await expect(start(env, '')).rejects.toThrow(
		/imports, which .* is not there\. Without it: [^]*known_browsers, which .* is not there/
	);
	await server.admin('keys', 'restore', join(folder, 'apart.json'));
	const again = await start(env, '');
	expect(again.output()).not.toContain('hunter2');
	await stop(again);
	await cluster.stop();
});
