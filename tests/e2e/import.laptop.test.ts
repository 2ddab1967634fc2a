import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { startServer, type RunningServer } from './server.ts';

test.describe.configure({ timeout: 180_000 });

/** In production nothing is there but what somebody made, and the address is known beforehand. */
async function startEmpty(): Promise<RunningServer> {
	const free = createServer().listen(0, 'localhost');
	await once(free, 'listening');
	const { port } = free.address() as AddressInfo;
	free.close();
	const env = { NODE_ENV: 'production', PORT: String(port), ORIGIN: `http://localhost:${port}` };
	return startServer({ env });
}

const passwordIn = (printed: string) => /Password:\s+(\S+)/.exec(printed)?.[1] ?? '';

async function comeIn(page: Page, server: RunningServer, username: string, password: string): Promise<void> {
	const answer = await page.request.post(`${server.url}/staff/sign-in`, {
		form: { username, password },
		headers: { origin: server.url, accept: 'text/html' },
		maxRedirects: 0
	});
	expect(answer.status()).toBe(303);
}

const fileOf = (name: string, content: unknown) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
});

for (const javaScriptEnabled of [true, false])
	test(`files are taken over on a page of an empty service, and their officer is joined to an account, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
		browser
	}) => {
		const server = await startEmpty();
		const password = passwordIn(await server.admin('create-administrator', '--username', 'root.admin'));
		await server.admin(
			...['create-practitioner', '--username', 'p.raman', '--forename', 'Priya', '--surname', 'Raman'],
			...['--team', 'Another team']
		);
		const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
		const page = await context.newPage();
		await comeIn(page, server, 'root.admin', password);

		await page.goto('/staff/admin/import');
		await page.getByRole('button', { name: 'Take over' }).click();
		await expect(page.getByRole('alert')).toContainText('No file was chosen');

		const { daniel } = demonstrationCases;
		// Beyond what any other page would take.
		const large = JSON.stringify(daniel) + ' '.repeat(2_000_000);
		await page
			.getByLabel('Files', { exact: true })
			.setInputFiles([fileOf('cases.json', large), fileOf('broken.json', '{"format": ')]);
		await page.getByRole('button', { name: 'Take over' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report of an import');
		const main = page.getByRole('main');
		await expect(main).toContainText('1 case new here');
		await expect(main).toContainText('X700001');
		await expect(main).toContainText('It is not JSON.');
		await expect(main).toContainText('Priya Raman: no account yet. Cases that nobody can open: 1.');
		await expect(main).not.toContainText(/Daniel|Okafor/);
		if (javaScriptEnabled) await checkAccessibility(page);

		await page.getByRole('link', { name: 'Give these officers their account' }).click();
		await expect(main).toContainText('The same name, in another team or in none.');
		if (javaScriptEnabled) await checkAccessibility(page);
		const invite = page.getByRole('link', { name: 'Invite this officer' });
		const member = (await invite.getAttribute('href')) ?? '';
		await page.goto(member);
		await expect(main).toContainText('Raman');
		await page.goBack();
		await page.getByRole('button', { name: 'It is the same person' }).click();
		await expect(page.getByRole('status').first()).toContainText('Joined.');
		await expect(main).toContainText('Every officer who holds a case has an account');

		await page.goto('/staff/admin/import');
		await expect(main).toContainText('By root.admin');
		await expect(main).not.toContainText(/Daniel|Okafor/);
		if (javaScriptEnabled) await checkAccessibility(page);

		await page.goto('/staff/admin/health');
		await expect(main).toContainText('SQLite, one file');
		if (javaScriptEnabled) await checkAccessibility(page);
		await context.close();
		await server.stop();
	});
