import { execFile, type ExecFileException } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { startServer } from './server.ts';

interface Ending {
	code: number;
	stdout: string;
	stderr: string;
}

/** Starts the program with settings that it must refuse. */
function refusedStart(env: Record<string, string>): Promise<Ending> {
	const variables = { PATH: process.env['PATH'] ?? '', ...env };
	return new Promise((done) => {
		const finish = (error: ExecFileException | null, stdout: string, stderr: string) =>
			done({ code: Number(error?.code ?? 0), stdout, stderr });
		execFile(process.execPath, ['src/cli/start.js'], { env: variables }, finish);
	});
}

test.describe('what every answer carries', () => {
	test('pages, files and refusals cannot be framed, sniffed or followed', async ({ request }) => {
		for (const path of ['/', '/ping', '/manifest.webmanifest', '/api/v1/snapshot', '/nowhere']) {
			const headers = (await request.get(path, { maxRedirects: 0 })).headers();
			expect(headers, path).toMatchObject({
				'x-content-type-options': 'nosniff',
				'x-frame-options': 'DENY',
				'referrer-policy': 'same-origin',
				'cross-origin-opener-policy': 'same-origin'
			});
			expect(headers['permissions-policy'], path).toContain('geolocation=()');
			expect(headers, path).not.toHaveProperty('strict-transport-security');
		}
	});

	test('what can change is asked for again, what cannot is kept', async ({ request }) => {
		for (const path of [
			'/service-worker.js',
			'/shell',
			'/offline',
			'/manifest.webmanifest',
			'/_app/version.json'
		]) {
			const answer = await request.get(path);
			expect(answer.status(), path).toBe(200);
			expect(answer.headers()['cache-control'], path).toBe('no-cache');
		}
		const [script] = /\/_app\/immutable\/[^"']+\.js/.exec(await (await request.get('/shell')).text()) ?? [];
		const headers = (await request.get(script ?? '')).headers();
		expect(headers['cache-control']).toContain('immutable');
		// A page has a hundred of these: each carries what a browser reads of a script, and no more.
		expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-waymark': '1' });
		for (const name of ['x-frame-options', 'permissions-policy', 'referrer-policy'])
			expect(headers).not.toHaveProperty(name);
	});

	test('pages come compressed', async ({ request }) => {
		const page = await request.get('/', { headers: { 'accept-encoding': 'br' } });
		expect(page.headers()['content-encoding']).toBe('br');
		expect(await page.text()).toContain('</html>');
	});

	test('over https, browsers are told to stay there', async () => {
		const server = await startServer({ env: { ORIGIN: 'https://waymark.example' } });
		const port = /port (\d+)/.exec(server.output())?.[1];
		const answer = await fetch(`http://localhost:${port}/ping`);
		expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
		await server.stop();
	});
});

test.describe('the end', () => {
	for (const signal of ['SIGTERM', 'SIGINT'] as const)
		test(`${signal} ends it in good order`, async () => {
			const server = await startServer();
			expect((await fetch(`${server.url}/ping`)).status).toBe(200);
			expect(await server.stop(signal)).toBe(0);
		});
});

test.describe('a start that cannot be', () => {
	let folder: string;
	test.beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-refused-'));
	});
	test.afterAll(() => rmSync(folder, { recursive: true }));

	test('lists every mistake in the settings at once', async () => {
		const { code, stderr } = await refusedStart({ PORT: 'http', ORIGIN: 'waymark', LOG_LEVEL: 'loud' });
		expect(code).toBe(1);
		for (const name of ['PORT', 'ORIGIN', 'LOG_LEVEL']) expect(stderr).toContain(`- ${name} must be`);
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	test('says that the port is taken', async () => {
		const other = createServer();
		await new Promise<void>((listening) => other.listen(0, 'localhost', listening));
		const { port } = other.address() as AddressInfo;
		const { code, stderr } = await refusedStart({ PORT: String(port), HOST: 'localhost', DATA_DIR: folder });
		expect(code).toBe(1);
		expect(stderr).toBe(
			`Port ${port} is in use by another program: stop that one, or set PORT to another number.\n`
		);
		other.close();
	});

	test('says that the data folder cannot be written to', async () => {
		const file = join(folder, 'a-file');
		writeFileSync(file, '');
		const { code, stderr } = await refusedStart({ PORT: '0', DATA_DIR: file });
		expect(code).toBe(1);
		expect(stderr).toMatch(/^Waymark cannot write to .*a-file \(EEXIST\)\. .*DATA_DIR.*\n$/);
	});

	test('says that the database does not answer', async () => {
		const { code, stderr } = await refusedStart({
			PORT: '0',
			DATA_DIR: folder,
			DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/waymark'
		});
		expect(code).toBe(1);
		expect(stderr).toMatch(/^The database does not answer \(ECONNREFUSED\)\..*\n$/);
	});
});
