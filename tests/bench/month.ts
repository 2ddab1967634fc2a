import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { shellEn } from '#lib/i18n/shared/person-shell.en.ts';
import type { DemonstrationAccount } from '#lib/server/ops/demonstration-account.ts';
import { startServer, type RunningServer } from '#tests/e2e/server.ts';
import { keptInOneStream } from './built-weight.ts';
import { kilobytes, type Figure } from './figure.ts';
import { buildNextRelease } from './next-release.ts';
import { seenAt, watchPage } from './page-watch.ts';
import { openPhone, PHONE } from './phone.ts';
import { reportObstacle } from './save.ts';
import { signIn } from './sign-in.ts';
import { preparedDatabase, type Stage } from './stage.ts';
import { times } from './statistics.ts';
import { openWire, type Wire } from './wire.ts';

const OPENINGS = 30;
const ENTRIES = 10;
/** What is asked for after the page stands still: the worker, the sync. */
const SETTLING_MS = 1_500;

/**
 * What a month costs a person in data: the first visit until everything is kept, thirty openings, ten entries among them, and one
 * release of the app. Counted in Chromium on the wire, between the browser and the server: both ways, headers included, packed as
 * they are served. The release is built from the same sources with one text changed.
 */
export async function month(stage: Stage): Promise<Figure[]> {
	const wire = await openWire();
	const release = buildNextRelease();
	// One server at a time serves a database.
	const folder = mkdtempSync(join(tmpdir(), 'waymark-month-'));
	const file = join(folder, 'waymark.db');
	await (await preparedDatabase(file)).close();
	try {
		const before = await serve(file, wire);
		const storageState = await signIn(stage.browser, before, await aPerson(before));
		const context = await stage.browser.newContext({ ...PHONE, storageState });
		const firstVisit = await cost(wire, () => visitFirst(context, wire));
		const entries = await cost(wire, () => times(ENTRIES, () => give(context, wire)));
		const openings = await cost(wire, () => times(OPENINGS - ENTRIES, () => open(context, wire)));
		await before.stop();
		const after = await serve(file, wire, release.root);
		const update = await cost(wire, () => takeUpdate(context, wire));
		await after.stop();
		await context.close();
		return figures({ firstVisit, entries, openings, update });
	} finally {
		wire.close();
		release.remove();
		rmSync(folder, { recursive: true, force: true });
	}
}

interface Costs {
	firstVisit: number;
	entries: number;
	openings: number;
	update: number;
}

function figures({ firstVisit, entries, openings, update }: Costs): Figure[] {
	const all = firstVisit + entries + openings + update;
	return [
		{
			name: 'First visit, with everything kept, on the wire',
			value: kilobytes(firstVisit),
			unit: 'kB',
			aim: { most: 250 },
			floor: { name: 'its files in one stream', value: kilobytes(keptInOneStream()) }
		},
		{ name: 'One opening, on the wire', value: kilobytes(openings / (OPENINGS - ENTRIES)), unit: 'kB' },
		{ name: 'One opening with an entry, on the wire', value: kilobytes(entries / ENTRIES), unit: 'kB' },
		{ name: 'One release of the app, on the wire', value: kilobytes(update), unit: 'kB' },
		{
			name: 'A person’s month, on the wire',
			value: kilobytes(all),
			unit: 'kB',
			aim: { most: 1000 },
			note: 'first visit, thirty openings, ten entries, one release'
		}
	];
}

async function aPerson(server: RunningServer): Promise<DemonstrationAccount> {
	const accounts = JSON.parse(await server.admin('demo-accounts', '--json')) as DemonstrationAccount[];
	const person = accounts.find(({ role }) => role === 'service_user');
	if (!person) throw new Error('The demonstration has no person.');
	return person;
}

async function serve(file: string, wire: Wire, root?: string): Promise<RunningServer> {
	const port = await freePort();
	const env = { PORT: String(port), ORIGIN: wire.url };
	const server = await startServer({ databaseUrl: file, env, ...(root !== undefined && { root }) });
	wire.lead(port);
	return server;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function cost(wire: Wire, work: () => Promise<unknown>): Promise<number> {
	const before = wire.bytes();
	await work();
	return wire.bytes() - before;
}

async function opened(context: BrowserContext, { url }: Wire): Promise<Page> {
	const { page } = await openPhone(context);
	await watchPage(page);
	await page.goto(`${url}/me`);
	await seenAt(page);
	await page.waitForLoadState('networkidle');
	return page;
}

async function visitFirst(context: BrowserContext, wire: Wire): Promise<void> {
	const page = await opened(context, wire);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await settled(page);
}

async function open(context: BrowserContext, wire: Wire): Promise<void> {
	await settled(await opened(context, wire));
}

async function give(context: BrowserContext, wire: Wire): Promise<void> {
	const page = await opened(context, wire);
	await reportObstacle(page);
	await settled(page);
}

async function settled(page: Page): Promise<void> {
	await page.waitForTimeout(SETTLING_MS);
	await page.waitForLoadState('networkidle');
	await page.close();
}

/** The phone finds the release as it is opened, keeps it beside the old one, and changes over when the person says so. */
async function takeUpdate(context: BrowserContext, wire: Wire): Promise<void> {
	const page = await opened(context, wire);
	const isWaiting = async () => (await navigator.serviceWorker.getRegistration())?.waiting != null;
	await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
	await page.waitForFunction(isWaiting);
	await page.getByRole('button', { name: shellEn.updateNow }).click();
	await page.waitForEvent('load');
	await seenAt(page);
	await settled(page);
}
