import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { parseAst } from 'vite';
import { fileOf, packed } from '#tests/bench/built-weight.ts';
import { expect, test } from './fixtures.ts';
import { signIn, withoutSignal, workerReady } from './sign-in.ts';

/** Where the header and the bar stand, and the words in them that can be seen. */
async function frame(page: Page) {
	const bar = page.locator('.wm-bar').first();
	return {
		header: await page.locator('.wm-top').first().boundingBox(),
		bar: await bar.boundingBox(),
		places: (await bar.innerText()).split('\n').map((word) => word.trim())
	};
}

/** Runs in the page. */
function saveData(): void {
	Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	// An empty page has no workers.
	if (!isSecureContext) return;
	const { serviceWorker } = navigator;
	const register = serviceWorker.register.bind(serviceWorker);
	serviceWorker.register = (...given) => {
		(window as unknown as { noteRegistration: () => void }).noteRegistration();
		return register(...given);
	};
}

/** Runs in the page: notes when the database is opened before there is anything to read. */
function noteEarlyOpenings(): void {
	const noting = Object.assign(window, { earlyOpenings: 0 });
	const open = indexedDB.open.bind(indexedDB);
	indexedDB.open = (...given) => {
		if (!document.querySelector('h1')) noting.earlyOpenings += 1;
		return open(...given);
	};
}

function earlyOpenings(page: Page): Promise<number> {
	return page.evaluate(() => (window as unknown as { earlyOpenings: number }).earlyOpenings);
}

/** As a captive portal or a gateway does. What it has left out is fetched file by file. */
async function answerInPlaceOfThePack(context: BrowserContext): Promise<string[]> {
	const asked: string[] = [];
	await context.route(/\/pack\.[^/]+$/, (route) => {
		asked.push(route.request().url());
		return route.fulfill({
			contentType: 'text/html',
			body: '<!doctype html>\n<p>Log in to this network</p>\n'
		});
	});
	return asked;
}

test('with the worker in control, header and bar are there before any script, in the person’s language and size', async ({
	page,
	context,
	signInToGoOffline
}) => {
	test.setTimeout(120_000);
	// A phone that saves data: nothing is fetched before they are in, so their first page alone makes it ready.
	const registeredOn: string[] = [];
	await context.exposeBinding('noteRegistration', ({ frame: from }) => void registeredOn.push(from.url()));
	await context.addInitScript(saveData);
	const instead = await answerInPlaceOfThePack(context);
	await signInToGoOffline('Aisha Begum');
	expect(instead).toHaveLength(1);
	expect(await page.evaluate(inTheCache)).toMatchObject({ fromPack: 0, foreign: 0 });
	expect(registeredOn.map((address) => new URL(address).pathname)).toEqual(['/me']);
	await page.getByRole('link', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: 'Cymraeg' }).check();
	await page.getByRole('radio', { name: 'Large', exact: true }).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('link', { name: 'Hafan' })).toBeVisible();
	// A pointer left where the button was would lie on a link of the next page, and have it read ahead; a finger lies nowhere.
	await page.mouse.move(0, 0);
	await page.addInitScript(noteEarlyOpenings);
	await page.goto('/me/plan');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await earlyOpenings(page)).toBe(1);
	await expect(page.locator('#first-picture')).toHaveCount(0);
	await expect(page.locator('.wm-bar')).toHaveCount(1);
	// What it says of itself takes room beside the rest, and comes once the app knows.
	await expect(page.locator('.wm-top').getByRole('status')).toHaveText('Yn gyfoes');
	const real = await frame(page);

	const still = await context.newPage();
	const session = await context.newCDPSession(still);
	await session.send('Emulation.setScriptExecutionDisabled', { value: true });
	await context.setOffline(true);
	await still.goto('/me/plan');
	await expect(still.locator('#first-picture')).toBeVisible();
	const picture = await frame(still);
	expect(picture.places).toEqual(real.places);
	expect(picture.bar).toEqual(real.bar);
	expect(picture.header?.height).toBe(real.header?.height);
	await expect(still.getByRole('link', { name: 'Cuddio' })).toBeVisible();
	await expect(still.locator('html')).toHaveAttribute('lang', 'cy');
});

/** Runs in the page. What the worker took out of its pack has no more headers than the worker gave it. */
async function inTheCache() {
	let [files, fromPack, foreign] = [0, 0, 0];
	for (const name of await caches.keys())
		for (const answer of await (await caches.open(name)).matchAll()) {
			files += 1;
			if (answer.headers.has('x-waymark')) continue;
			if (answer.headers.get('content-type')?.startsWith('text/html')) foreign += 1;
			else fromPack += 1;
		}
	return { files, fromPack, foreign };
}

/** Runs in the page. As an earlier worker kept what a captive portal said in our place. */
async function keepForeign(paths: string[]): Promise<void> {
	const cache = await caches.open(`workbox-precache-v2-${location.origin}/`);
	for (const path of paths)
		await cache.put(path, new Response('Log in', { headers: { 'content-type': 'text/html' } }));
}

test('a phone fetches the app while somebody types their way in, and opens everything without signal from the first page on', async ({
	page,
	context,
	server,
	expectConsole
}) => {
	expectConsole(withoutSignal);
	await page.goto('/sign-in');
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	const [script = ''] = packed().flatMap(([file]) => (file.endsWith('.js') ? [file] : []));
	await page.evaluate(keepForeign, [script, `/${fileOf('client/entry.js')}`]);
	await page.getByRole('textbox').first().pressSequentially('A');
	// As long as a person takes to type the rest.
	await workerReady(page);
	const { files, fromPack, foreign } = await page.evaluate(inTheCache);
	expect(foreign).toBe(0);
	expect(fromPack).toBeGreaterThan(files / 2);
	await signIn(page, server, 'Daniel Okafor');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello Dan');
	await expect(page.getByRole('main')).toContainText(
		'This phone is ready. You can open all this with no signal.'
	);
	await context.setOffline(true);
	for (const address of ['/me/plan', '/me/appointments', '/me/rules']) {
		await page.goto(address);
		await expect(page.locator('#first-picture')).toHaveCount(0);
		await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
		const { nodes, named } = await page.evaluate(namedInDocument);
		expect(nodes.length).toBeGreaterThan(3);
		expect(named).toEqual(expect.arrayContaining(nodes));
		expect(named).toContain(`/${fileOf('catalogues/person-frame.en.ts')}`);
		expect(named).not.toContain(`/${fileOf('catalogues/person-frame.cy.ts')}`);
	}
});

/** Runs in the page: which of Kit's nodes it fetched, and what its document asked for before any script could. */
function namedInDocument() {
	const pathOf = (url: string) => new URL(url).pathname;
	const links = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
	return {
		nodes: performance
			.getEntriesByType('resource')
			.map(({ name }) => pathOf(name))
			.filter((path) => path.includes('/nodes/')),
		named: links.map(({ href }) => pathOf(href))
	};
}

/** Runs in the page. */
async function isRegistered(): Promise<boolean> {
	return (await navigator.serviceWorker.getRegistration()) !== undefined;
}

test('of a pack that was cut all stays that came, and no page of a captive portal’s for a file', async ({
	page,
	context,
	expectConsole
}) => {
	// The page hears of a worker that could not be put in place.
	expectConsole(/service-?worker/i);
	const files = packed();
	const [last] = files.pop() ?? [''];
	const lines = files.map((file) => `${JSON.stringify(file)}\n`);
	let isPortal = true;
	const asked: string[] = [];
	await context.route(/\/_app\/immutable\//, async (route) => {
		const { pathname } = new URL(route.request().url());
		if (!route.request().serviceWorker()) return route.continue();
		asked.push(pathname);
		if (isPortal && pathname.includes('/pack.'))
			return route.fulfill({ headers: { 'x-waymark': '1' }, body: `${lines.join('')}["${last}","cu` });
		if (isPortal && pathname === last)
			return route.fulfill({ contentType: 'text/html', body: '<!doctype html>Log in' });
		return route.continue();
	});
	await page.goto('/sign-in');
	await page.getByRole('textbox').first().pressSequentially('A');
	await expect.poll(() => asked).toContain(last);
	await expect.poll(() => page.evaluate(isRegistered)).toBe(false);
	isPortal = false;
	await page.reload();
	await page.getByRole('textbox').first().pressSequentially('B');
	await workerReady(page);
	expect(await page.evaluate(inTheCache)).toMatchObject({ fromPack: files.length, foreign: 0 });
	expect(asked.filter((path) => path === last)).toHaveLength(2);
	expect(asked.filter((path) => path.includes('/pack.'))).toHaveLength(1);
	expect(files.filter(([file]) => asked.includes(file))).toEqual([]);
});

/** What a script is written in that came after the syntax with which every page of ours begins. */
function newSyntaxIn(script: string): Set<string> {
	const found = new Set<string>();
	JSON.parse(JSON.stringify(parseAst(script)), (_key, part: unknown) => {
		const kind = newSyntaxOf(part as SyntaxPart | null);
		if (kind) found.add(kind);
		return part;
	});
	return found;
}

interface SyntaxPart {
	type?: string;
	operator?: string;
	key?: { type: string };
	left?: { type: string };
	regex?: { pattern: string; flags: string };
}

function newSyntaxOf(part: SyntaxPart | null): string | null {
	const ofClass = part?.key?.type === 'PrivateIdentifier' ? `private ${part.type}` : part?.type;
	if (part?.type === 'PropertyDefinition') return ofClass ?? null;
	if (part?.type === 'MethodDefinition')
		return part.key?.type === 'PrivateIdentifier' ? (ofClass ?? null) : null;
	if (part?.type === 'StaticBlock') return part.type;
	if (part?.type === 'AssignmentExpression')
		return /^(&&|\|\||\?\?)=$/.test(part.operator ?? '') ? 'logical =' : null;
	if (part?.type === 'BinaryExpression') return part.left?.type === 'PrivateIdentifier' ? 'private in' : null;
	if (part?.regex)
		return /[dv]/.test(part.regex.flags) || part.regex.pattern.includes('(?<') ? 'newer RegExp' : null;
	return null;
}

test('a browser that cannot read the app cannot read what would put its worker in place either', () => {
	const built = 'build/client';
	const worker = readFileSync(`${built}/service-worker.js`, 'utf8');
	const ofTheApp = [...new Set(worker.match(/_app\/immutable\/[\w/.-]+?\.js\b/g))];
	const needed = new Set(
		ofTheApp.flatMap((file) => [...newSyntaxIn(readFileSync(`${built}/${file}`, 'utf8'))])
	);
	expect(ofTheApp.length).toBeGreaterThan(100);
	expect(needed).toContain('private MethodDefinition');
	expect([...newSyntaxIn(readFileSync(`${built}/keep-app.js`, 'utf8'))]).toEqual(
		expect.arrayContaining([...needed])
	);
});
