import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import type { DemonstrationAccount } from '#lib/server/ops/demonstration-account.ts';
import type { Database } from '#lib/server/db/database.ts';
import { startServer, type RunningServer } from '#tests/e2e/server.ts';
import type { Figure } from './figure.ts';
import { ALIVE, seenAt, watchPage } from './page-watch.ts';
import { openPhone, PHONE } from './phone.ts';
import { addHistory } from './population.ts';
import { signIn, type SignedIn } from './sign-in.ts';
import { launchOptions, preparedDatabase, type Stage } from './stage.ts';
import { median } from './statistics.ts';

export const STARTS = 5;
const FORENAME = 'Daniel';
const RECORDS = 500;
const CPU = 6;

/** The installed application with about 500 records, its server gone, from a browser that was not running. */
export async function coldStart({ browser }: Stage): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-cold-start-'));
	const profile = join(folder, 'profile');
	// One server at a time serves a database.
	const server = await startServer({ databaseUrl: join(folder, 'waymark.db'), prepare: withHistory });
	const cookies = await signIn(browser, server, await accountOf(server));
	await install(profile, server.url, cookies);
	await server.stop();
	const plans: number[] = [];
	const shells: number[] = [];
	for (let start = 0; start < STARTS; start += 1) {
		shells.push(await startFrom(profile, `${server.url}/shell`, ALIVE));
		plans.push(await startFrom(profile, `${server.url}/me/plan`, '#now-heading'));
	}
	rmSync(folder, { recursive: true });
	const floor = { name: 'the bare shell', value: median(shells) };
	const value = median(plans);
	return [
		{ name: 'Cold start offline, 500 records, 6× CPU', value, unit: 'ms', aim: { most: 2000 }, floor },
		{ name: 'Cold start against the bare shell', value: value / floor.value, unit: '×', aim: { most: 1.5 } }
	];
}

/** The demonstration, in which one of its people has been on probation for long. */
async function withHistory(file: string): Promise<void> {
	const database = await preparedDatabase(file);
	const person = await whoStarts(database);
	const held = await database.kysely
		.selectFrom('person_sync')
		.select('count')
		.where('person_id', '=', person.id)
		.executeTakeFirst();
	await addHistory(database, person.id, RECORDS - (held?.count ?? 0));
	await database.close();
}

/** Whose phone it is. */
export function whoStarts({ kysely }: Database): Promise<{ id: string }> {
	return kysely.selectFrom('people').select('id').where('forename', '=', FORENAME).executeTakeFirstOrThrow();
}

export async function accountOf(server: RunningServer): Promise<DemonstrationAccount> {
	const accounts = JSON.parse(await server.admin('demo-accounts', '--json')) as DemonstrationAccount[];
	const account = accounts.find(({ name }) => name.startsWith(FORENAME));
	if (!account) throw new Error(`The demonstration has no ${FORENAME}.`);
	return account;
}

function openProfile(profile: string): Promise<BrowserContext> {
	return chromium.launchPersistentContext(profile, { ...launchOptions, ...PHONE });
}

/** Visits once and waits until the worker has the application and the store has the records. */
export async function install(profile: string, url: string, { cookies }: SignedIn): Promise<void> {
	const context = await openProfile(profile);
	await context.addCookies(cookies);
	const { page } = await openPhone(context);
	await page.goto(`${url}/me`);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(1_000);
	await context.close();
}

/** @returns milliseconds from the start of the navigation until `selector` was there */
export async function startFrom(profile: string, url: string, selector: string): Promise<number> {
	const context = await openProfile(profile);
	const { page } = await openPhone(context, { cpu: CPU });
	await watchPage(page, selector);
	await page.goto(url, { waitUntil: 'commit' });
	const at = await seenAt(page);
	await context.close();
	return at;
}
