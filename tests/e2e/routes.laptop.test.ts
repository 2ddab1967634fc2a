import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

const routes = resolve(import.meta.dirname, '../../src/routes');

/** Every address that answers, as a pattern, from the files themselves: a new route is in the list before anybody thinks of it. */
function everyRoute(folder = routes, address = ''): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (entry.isDirectory()) {
			const part = entry.name.startsWith('(') ? '' : `/${entry.name}`;
			return everyRoute(join(folder, entry.name), address + part);
		}
		return /^\+(page\.svelte|server\.ts)$/.test(entry.name) ? [address || '/'] : [];
	});
}

/** Whoever may open these needs no session: nothing there is about anybody. */
const forEveryone = [
	'/',
	'/accessibility',
	'/calendar',
	'/health',
	'/offline',
	'/ping',
	'/privacy',
	'/shell',
	'/sign-in',
	'/sign-in/pin',
	'/sign-out',
	'/staff/sign-in'
];
const postOnly = ['/language', '/api/v1/commands'];

const somebodysId = '01a20527-f609-7b80-8d89-b2f364e250ec';
const addresses = [...new Set(everyRoute())].map((route) => route.replaceAll(/\[[^\]]+\]/g, somebodysId));
const closed = addresses.filter((address) => ![...forEveryone, ...postOnly].includes(address));

async function statusOf(request: APIRequestContext, address: string): Promise<number> {
	return (await request.get(address, { maxRedirects: 0 })).status();
}

test('every route is in the list that this test goes by', () => {
	expect(addresses).toEqual(expect.arrayContaining([...forEveryone, ...postOnly]));
	expect(closed.length).toBeGreaterThan(15);
	for (const address of closed) expect(address).toMatch(/^\/(me|staff|api\/v1)(\/|$)/);
});

test('nobody gets in without a session, and forms and commands are refused too', async ({
	request,
	server
}) => {
	for (const address of closed) {
		const status = await statusOf(request, address);
		expect(status, address).toBe(address.startsWith('/api/') ? 401 : 303);
		const headers = { origin: server.url, accept: 'text/html' };
		const posted = await request.post(address, { form: { words: 'x' }, headers, maxRedirects: 0 });
		expect([303, 401, 405], `POST ${address}`).toContain(posted.status());
	}
	const command = await request.post('/api/v1/commands', { data: {}, headers: { origin: server.url } });
	expect(command.status()).toBe(401);
	for (const address of forEveryone) expect([200, 303], address).toContain(await statusOf(request, address));
});

test('a person finds nothing on the practitioner’s side', async ({ page, server }) => {
	await signIn(page, server, 'Aisha Begum');
	for (const address of closed.filter((one) => one.startsWith('/staff')))
		expect(await statusOf(page.request, address), address).toBe(404);
});

test('a practitioner finds no person’s app, and nobody else’s cases', async ({
	page,
	server,
	openContext
}) => {
	await signIn(page, server, 'Priya Raman');
	for (const address of closed.filter((one) => one.startsWith('/me')))
		expect(await statusOf(page.request, address), address).toBe(404);
	for (const address of closed.filter((one) => one.startsWith('/api')))
		expect([403, 404], address).toContain(await statusOf(page.request, address));
	await page.goto('/staff/people');
	const cases = await page.getByRole('main').locator('a[href^="/staff/people/"]').all();
	const hrefs = await Promise.all(cases.map((link) => link.getAttribute('href')));
	const stranger = await (await openContext()).newPage();
	await signIn(stranger, server, 'Elin Lloyd');
	for (const href of new Set(hrefs)) {
		const id = (href ?? '').split('/')[3] ?? '';
		for (const address of closed.filter((one) => one.startsWith('/staff/people/')))
			expect(await statusOf(stranger.request, address.replace(somebodysId, id)), address).toBe(404);
	}
	expect(hrefs.length).toBeGreaterThan(1);
});

test('a change from another site is refused, whatever its content type', async ({ page, server }) => {
	await signIn(page, server, 'Aisha Begum');
	for (const headers of [
		{ origin: 'https://evil.example' },
		{ origin: server.url, 'sec-fetch-site': 'cross-site' }
	])
		for (const path of ['/api/v1/commands', '/me/report?/report', '/sign-out', '/language']) {
			const answer = await page.request.post(path, { data: '{}', headers, maxRedirects: 0 });
			expect(answer.status(), path).toBe(403);
		}
});

test('the API says in problem details what was wrong', async ({ page, server }) => {
	await signIn(page, server, 'Aisha Begum');
	const post = (data: string, type = 'application/json') =>
		page.request.post('/api/v1/commands', {
			data: Buffer.from(data),
			headers: { origin: server.url, 'content-type': type }
		});
	for (const [answer, status, code] of [
		[await post('not json'), 400, 'not_json'],
		[await post('{}', 'text/plain'), 400, 'not_json'],
		[await post('{}'), 400, 'malformed'],
		[await post(JSON.stringify({ text: 'x'.repeat(70_000) })), 413, 'too_large'],
		[await post(JSON.stringify({ personId: somebodysId, commands: [{}] })), 403, 'wrong_person']
	] as const) {
		expect(answer.status()).toBe(status);
		expect(answer.headers()['content-type']).toBe('application/problem+json');
		expect(answer.headers()['x-waymark']).toBe('1');
		expect(await answer.json()).toMatchObject({ status, code, type: `urn:waymark:problem:${code}` });
	}
});
