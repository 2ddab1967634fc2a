import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { allOf } from './all-of.ts';
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
	'/agency-reply',
	'/calendar',
	'/health',
	'/info',
	'/metrics',
	'/offline',
	'/ping',
	'/privacy',
	'/shell',
	'/sign-in',
	'/sign-in/pin',
	'/sign-out',
	'/staff/join',
	'/staff/sign-in'
];
const postOnly = ['/language', '/api/v1/commands'];

/** Open to whoever has its secret, and not there for anybody else. */
const bySecret = (address: string) => address.startsWith('/calendar/');

const somebodysId = '01a20527-f609-7b80-8d89-b2f364e250ec';
/** Of the practitioner and of the manager of their team alike. */
const ofBoth = (address: string) =>
	address === '/staff/whole-day' ||
	/^\/staff\/people(\/new|\/[\da-f-]{36}(\/((details|phones|story)(\/.*)?|appointments|plan\/preview))?)?$/.test(
		address
	);
const ofAllStaff = '/staff/account';
/** The pages of each role of the staff; the rest of `/staff` is the practitioner's. */
const ofManager = (address: string) => /^\/staff\/team(\/|$)/.test(address);
const ofAdministrator = (address: string) => /^\/staff\/admin(\/|$)/.test(address);

const addresses = [...new Set(everyRoute())].map((route) => route.replaceAll(/\[[^\]]+\]/g, somebodysId));
const closed = addresses.filter(
	(address) => ![...forEveryone, ...postOnly].includes(address) && !bySecret(address)
);

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
	expect(addresses.filter(bySecret)).toHaveLength(1);
	for (const address of addresses.filter(bySecret)) expect(await statusOf(request, address)).toBe(404);
});

test('a person finds nothing on the practitioner’s side', async ({ page, server }) => {
	await signIn(page, server, 'Aisha Begum');
	for (const address of closed.filter((one) => one.startsWith('/staff')))
		expect(await statusOf(page.request, address), address).toBe(404);
});

test('nobody but who holds a case finds it', async ({ page, server, openContext }) => {
	test.setTimeout(120_000);
	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people');
	const cases = await allOf(page.getByRole('main').locator('a[href^="/staff/people/"]'));
	const hrefs = await Promise.all(cases.map((link) => link.getAttribute('href')));
	const ids = new Set(hrefs.flatMap((href) => /[\da-f-]{36}/.exec(href ?? '')?.[0] ?? []));
	expect(ids.size).toBeGreaterThan(1);
	// Another practitioner, both managers, and the administrator: none of them has this practitioner's cases. The manager of the team
	// reads the first page about each, their story, plan and appointments, and keeps their details and phones; what is named beside them there is somebody else's.
	const isThere = (address: string) => ofBoth(address) && !address.includes(somebodysId);
	for (const name of ['Elin Lloyd', 'Helen Achebe', 'Gareth Pugh', 'sunita.rao']) {
		const stranger = await (await openContext()).newPage();
		await signIn(stranger, server, name);
		for (const id of ids)
			for (const address of closed.filter((one) => one.startsWith(`/staff/people/${somebodysId}`))) {
				const ofTheirs = address.replace(somebodysId, id);
				expect(await statusOf(stranger.request, ofTheirs), address).toBe(
					name === 'Helen Achebe' && isThere(ofTheirs) ? 200 : 404
				);
			}
	}
});

for (const [name, role, home, isTheirs] of [
	['Priya Raman', 'practitioner', '/staff', (one: string) => !ofManager(one) && !ofAdministrator(one)],
	['Helen Achebe', 'manager', '/staff/team', (one: string) => ofManager(one) || ofBoth(one)],
	['sunita.rao', 'administrator', '/staff/admin', ofAdministrator]
] as const)
	test(`signed in as ${role}: the pages of that role and no others`, async ({ page, server }) => {
		await signIn(page, server, name);
		const headers = { origin: server.url, accept: 'text/html' };
		for (const address of closed.filter((one) => one.startsWith('/staff') && one !== '/staff')) {
			// What is about one person or thing is not there under somebody else's id.
			const isOpen = isTheirs(address) || address === ofAllStaff;
			const expected = isOpen && !address.includes(somebodysId) ? 200 : 404;
			expect(await statusOf(page.request, address), address).toBe(expected);
			if (isOpen) continue;
			const posted = await page.request.post(address, { form: { words: 'x' }, headers, maxRedirects: 0 });
			expect([404, 405], `POST ${address}`).toContain(posted.status());
		}
		for (const address of closed.filter((one) => one.startsWith('/me')))
			expect(await statusOf(page.request, address), address).toBe(404);
		for (const address of closed.filter((one) => one.startsWith('/api')))
			expect([403, 404], address).toContain(await statusOf(page.request, address));
		for (const address of ['/', '/staff', '/staff/sign-in']) {
			await page.goto(address);
			await expect(page).toHaveURL(home);
		}
	});

test('a manager reads of their own team, and of nobody else’s', async ({ page, server, openContext }) => {
	await signIn(page, server, 'Helen Achebe');
	await expect(page.getByRole('main')).toContainText('Millbridge North');
	await page.goto('/staff/people');
	await expect(page.getByRole('main')).toContainText('Daniel Okafor');
	await expect(page.getByRole('main')).not.toContainText('Rhys Morgan');
	const other = await (await openContext()).newPage();
	await signIn(other, server, 'Gareth Pugh');
	await other.goto('/staff/people');
	await expect(other.getByRole('main')).toContainText('Rhys Morgan');
	await expect(other.getByRole('main')).not.toContainText('Daniel Okafor');
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
