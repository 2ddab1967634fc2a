import type { Page } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn, workerReady } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const main = (page: Page) => page.getByRole('main');

test('where the app cannot be put on this phone every page says so, until it can', async ({
	page,
	server,
	expectConsole
}) => {
	expectConsole(/bad HTTP response code \(404\)/);
	// The browser asks for a worker that is not there, as after a download that broke off.
	await page.addInitScript(() => {
		const { register } = ServiceWorkerContainer.prototype;
		ServiceWorkerContainer.prototype.register = function (address, options) {
			const isHere = window.name === 'it is there now';
			return register.call(this, isHere ? address : '/no-such-worker.js', options);
		};
	});
	await signIn(page, server, 'Daniel Okafor');
	const banner = page.getByRole('status').filter({ hasText: 'This phone is not ready for no signal yet.' });
	await expect(banner).toBeVisible();
	await expect(page.getByText('Not ready yet')).toBeVisible({ timeout: 30_000 });
	await page.goto('/me/settings');
	await expect(main(page)).toContainText('This phone is not ready for no signal yet.');
	await expect(main(page)).not.toContainText('so you can read them with no signal');
	await expect(page.getByText('Up to date', { exact: true })).toHaveCount(0);
	await checkAccessibility(page);

	await page.evaluate(() => (window.name = 'it is there now'));
	await banner.getByRole('button', { name: 'Try again' }).click();
	await workerReady(page);
	await expect(banner).toHaveCount(0);
	await expect(page.getByText('Up to date', { exact: true })).toBeVisible({ timeout: 30_000 });
	await expect(main(page)).toContainText('so you can read them with no signal');
});

/** Runs in the page: one row that is none, one that says what no page can show. */
async function damage(): Promise<void> {
	const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('waymark-'));
	const database = await new Promise<IDBDatabase>((done) => {
		const opening = indexedDB.open(found?.name ?? '');
		opening.onsuccess = () => done(opening.result);
	});
	const held = database.transaction('held', 'readwrite').objectStore('held');
	const reading = held.getAll();
	await new Promise<void>((done) => {
		reading.onsuccess = () => {
			const rows = reading.result as { kind: string; body: object }[];
			const [goal] = rows.filter(({ kind }) => kind === 'goal');
			const [step] = rows.filter(({ kind }) => kind === 'step');
			held.put({ ...goal, body: null });
			held.put({ ...step, body: { ...step?.body, description: null, stage: 'none', prerequisites: 7 } });
			held.transaction.oncomplete = () => done();
		};
	});
	database.close();
}

test('damaged rows of the copy on a phone cost themselves, are said to be missing, and come again', async ({
	page,
	context,
	signInToGoOffline,
	expectConsole
}) => {
	expectConsole(/TypeError|Cannot read|is not a function|is not iterable/);
	await signInToGoOffline('Daniel Okafor');
	await page.goto('/me/plan');
	const steps = main(page).locator('a[href^="/me/plan/"]');
	await expect(steps.first()).toBeVisible();
	await expect(page.getByText('Up to date', { exact: true })).toBeVisible({ timeout: 30_000 });
	const before = await steps.count();
	await context.setOffline(true);
	await page.evaluate(damage);
	await page.goto('/me');
	await page.goto('/me/plan');
	const said = page.getByText('Something could not be shown here');
	await expect(said).toBeVisible();
	await expect(steps.first()).toBeVisible();
	await checkAccessibility(page);
	await signalReturns(context);
	await expect(said).toHaveCount(0, { timeout: 30_000 });
	await page.goto('/me/plan');
	await expect(steps).toHaveCount(before);
});
