import { expect, test as base, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { onPhoneCy } from '#lib/i18n/access/person-on-phone.cy.ts';
import { onPhoneEn } from '#lib/i18n/access/person-on-phone.en.ts';
import type { DemonstrationAccount } from '#lib/server/ops/demonstration-account.ts';
import { setClock } from './clock.ts';
import { copyPrepared } from './prepared.ts';
import { startServer, type RunningServer } from './server.ts';
import { rememberAccounts, signIn, withoutSignal, workerReady } from './sign-in.ts';
import { WatchedConsole } from './watched-console.ts';

export { expect };
export { checkAccessibility } from './accessibility.ts';

/** In the language of whoever came in. */
const isReady = new RegExp(`${onPhoneEn.notReady.isReady}|${onPhoneCy.notReady.isReady}`);

interface Fixtures {
	/** The built application on a database of this test's own: nothing that another test did is in it. */
	server: RunningServer;
	watchedConsole: WatchedConsole;
	/** Lets the pages of this test say what a test of a fault makes them say, such as `/status of 400/`. */
	expectConsole: (pattern: RegExp) => void;
	/** Another browser of the same kind, with nothing of the first one's: the officer beside the person. */
	openContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
	/** Comes in on the page of this test, which then works without signal; what Chromium says of that is expected. */
	signInToGoOffline: (name: string) => Promise<void>;
}

export const test = base.extend<Fixtures>({
	server: [
		async ({}, use) => {
			const accounts: DemonstrationAccount[] = [];
			const server = await startServer({
				prepare: async (file) => accounts.push(...(await copyPrepared(file)))
			});
			rememberAccounts(server, accounts);
			await use(server);
			// Its database goes with it, so there is nothing to end in good order.
			await server.stop('SIGKILL');
		},
		{ timeout: 120_000 }
	],

	baseURL: ({ server }, use) => use(server.url),

	watchedConsole: [
		async ({}, use) => {
			const watched = new WatchedConsole();
			await use(watched);
			base.expect(watched.faults(), 'what the console said').toEqual([]);
		},
		{ auto: true }
	],

	expectConsole: ({ watchedConsole }, use) => use((pattern) => watchedConsole.expect(pattern)),

	context: async ({ context, watchedConsole }, use) => {
		watchedConsole.watch(context);
		await setClock(context);
		await use(context);
	},

	openContext: async ({ browser, watchedConsole, server }, use) => {
		const opened: BrowserContext[] = [];
		await use(async (options) => {
			const context = await browser.newContext({ baseURL: server.url, ...options });
			watchedConsole.watch(context);
			await setClock(context);
			opened.push(context);
			return context;
		});
		await Promise.all(opened.map((context) => context.close()));
	},

	signInToGoOffline: ({ page, server, expectConsole }, use) =>
		use(async (name) => {
			expectConsole(withoutSignal);
			await signIn(page, server, name);
			await workerReady(page);
			// The app may be there before what is the person's: their first page says when both are.
			await expect(page.getByRole('status').filter({ hasText: isReady })).toBeVisible({ timeout: 30_000 });
			// The very page that says so gets what it asks for next from the phone.
			expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
		})
});
