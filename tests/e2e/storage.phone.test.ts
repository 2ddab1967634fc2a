import type { BrowserContext, Page } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const main = (page: Page) => page.getByRole('main');
const notSaved = (page: Page) => page.getByRole('alert').filter({ hasText: 'This is not saved' });
const words = 'The 9:10 is cancelled.\nThe next is 11.';

interface Form {
	address: string;
	fill: (page: Page) => Promise<void>;
	button: string;
}

const write = (page: Page) => page.getByRole('textbox').first().fill(words);
const forms: Record<string, Form> = {
	report: {
		address: '/me/report',
		fill: async (page) => {
			await page.getByRole('checkbox', { name: 'Bus or train' }).check();
			await page.getByRole('button', { name: /^Next/ }).click();
			await page.getByRole('textbox').first().fill(words);
		},
		button: 'Send now'
	},
	'went well': { address: '/me/went-well', fill: write, button: 'Save and share with my officer' },
	reflect: { address: '/me/reflect', fill: write, button: 'Save and share with my officer' },
	relapse: {
		address: '/me/relapse',
		fill: (page) => page.getByRole('radio', { name: 'I am not sure' }).check(),
		button: 'Save and ask for support'
	},
	idea: { address: '/me/plan/idea', fill: write, button: 'Save and send to my officer' },
	disagree: { address: '/me/plan/disagree', fill: write, button: 'Save and send to my officer' },
	settings: {
		address: '/me/settings',
		fill: (page) => page.getByRole('radio', { name: 'Largest' }).check(),
		button: 'Save'
	}
};

/** From the return on this phone has no room, as long as the session that said so lasts. @returns how to give it back */
async function takeRoom(context: BrowserContext, page: Page): Promise<() => Promise<void>> {
	const session = await context.newCDPSession(page);
	const { origin } = new URL(page.url());
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	// Chromium remembers for some seconds how much room there was.
	await expect.poll(() => page.evaluate(writeSomething), { timeout: 40_000 }).toBe('QuotaExceededError');
	return async () => {
		await session.send('Storage.overrideQuotaForOrigin', { origin });
		await session.detach();
	};
}

/** Runs in the page, beside the app's own database. @returns why it could not */
function writeSomething(): Promise<string> {
	return new Promise((done) => {
		const opening = indexedDB.open('something', 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore('things');
		opening.onerror = () => done(opening.error?.name ?? '');
		opening.onsuccess = () => {
			const writing = opening.result.transaction('things', 'readwrite');
			writing.objectStore('things').put('x'.repeat(1000), Math.random());
			writing.oncomplete = () => done('written');
			writing.onabort = () => done(writing.error?.name ?? '');
		};
	});
}

async function clear(context: BrowserContext, page: Page, storageTypes: string): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes });
	await session.detach();
}

async function saveWentWell(page: Page, text: string): Promise<void> {
	await page.goto('/me/went-well');
	await page.getByRole('textbox').first().fill(text);
	await page.getByRole('button', { name: 'Save and share with my officer' }).click();
	await expect(main(page)).toContainText('It is saved on this phone.');
}

test('with no room and no signal nothing is called saved, and every form keeps its words on the screen', async ({
	page,
	context,
	signInToGoOffline
}) => {
	test.setTimeout(240_000);
	await signInToGoOffline('Daniel Okafor');
	const giveBack = await takeRoom(context, page);
	await context.setOffline(true);
	for (const [name, { address, fill, button }] of Object.entries(forms)) {
		await page.goto(address);
		await expect(
			main(page)
				.getByRole('button', { name: /^(Save|Send)/ })
				.first()
		).toBeVisible();
		await fill(page);
		await main(page).getByRole('button', { name: button, exact: true }).click();
		await expect(notSaved(page), name).toBeVisible();
		await expect(notSaved(page), name).toContainText('This phone has no room left');
		expect(new URL(page.url()).pathname).toBe(address);
		const kept = page.getByText(/Saved on this phone|This phone keeps it/);
		await expect(kept.filter({ visible: true }), name).toHaveCount(0);
		if (fill === write) await expect(page.getByRole('textbox').first()).toHaveValue(words);
	}
	await page.goto('/me/went-well');
	await write(page);
	const save = main(page).getByRole('button', { name: 'Save and share with my officer' });
	await save.click();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await notSaved(page).getByRole('button', { name: 'Copy my words' }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words);
	await checkAccessibility(page);
	await giveBack();
	await save.click();
	await expect(main(page)).toContainText('It is saved on this phone.');
});

test('with no room and with signal an entry goes straight to us and is shown as sent, and so does what waited', async ({
	page,
	context,
	signInToGoOffline
}) => {
	// The browser takes half a minute to notice that there is no room, and what waits has another.
	test.setTimeout(120_000);
	await signInToGoOffline('Daniel Okafor');
	await context.setOffline(true);
	await saveWentWell(page, 'It waited.');
	await page.goto('/me/went-well');
	await expect(page.getByRole('textbox').first()).toBeVisible();
	const giveBack = await takeRoom(context, page);
	await signalReturns(context);
	// What waits needs no room to be sent.
	const atServer = async () => (await page.request.get('/api/v1/snapshot')).text();
	await expect.poll(atServer, { timeout: 30_000 }).toContain('It waited.');
	await page.getByRole('textbox').first().fill('No room here.');
	await main(page).getByRole('button', { name: 'Save and share with my officer' }).click();
	await expect(main(page)).toContainText('It is saved and sent.');
	await expect(main(page)).toContainText('Your receipt is');
	await expect(page.getByText('This phone cannot keep what you write now.')).toBeVisible();
	await page.reload();
	await expect(main(page)).toContainText('No room here.', { timeout: 20_000 });
	await giveBack();
});

test('a browser that gives no storage at all still sends, and says what it cannot', async ({
	page,
	context,
	signInToGoOffline
}) => {
	await signInToGoOffline('Daniel Okafor');
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
	});
	await page.goto('/me/went-well');
	await page.getByRole('textbox').first().fill('Nothing is kept here.');
	await main(page).getByRole('button', { name: 'Save and share with my officer' }).click();
	await expect(main(page)).toContainText('It is saved and sent.');
	await page.goto('/me/reflect');
	await page.getByRole('textbox').first().fill(words);
	await expect(page.getByText('Not sent yet. This phone cannot keep it.')).toBeVisible();
	await context.setOffline(true);
	await main(page).getByRole('button', { name: 'Save and share with my officer' }).click();
	await expect(notSaved(page)).toContainText('This phone does not keep what you write');
	await expect(page.getByRole('textbox').first()).toHaveValue(words);
});

test.describe('storage that was cleared', () => {
	for (const [what, storageTypes] of [
		['the database alone', 'indexeddb'],
		['everything but cookies', 'indexeddb,local_storage,cache_storage,service_workers']
	] as const)
		test(`${what}: the person and their officer are told that unsent entries vanished`, async ({
			page,
			context,
			server,
			openContext,
			signInToGoOffline,
			expectConsole
		}) => {
			test.setTimeout(180_000);
			expectConsole(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
			await signInToGoOffline('Daniel Okafor');
			await context.setOffline(true);
			for (const text of ['one', 'two', 'three']) await saveWentWell(page, text);
			await page.goto('/calendar');
			await clear(context, page, storageTypes);
			if (storageTypes === 'indexeddb') {
				await page.goto('/me');
				await expect(page.getByText('3 things you wrote may not have reached us').first()).toBeVisible();
				await expect(page.getByText('is still here')).toHaveCount(0);
			}
			await signalReturns(context);
			await page.goto('/me');
			const notice = main(page).getByRole('region', { name: '3 things you wrote may not have reached us' });
			await expect(notice).toBeVisible();
			await expect(page.getByText('Up to date')).toHaveCount(0);
			await checkAccessibility(page);
			await page.reload();
			await expect(notice).toBeVisible();

			const office = await (await openContext()).newPage();
			await signIn(office, server, 'Priya Raman');
			const told = office.getByRole('region', { name: 'Not arrived as it should' });
			const what =
				/The phone of Daniel Okafor lost entries before they were sent\. 3 entries may not have reached us/;
			await expect(told).toContainText(what);
			await office.getByRole('link', { name: 'Daniel Okafor', exact: true }).first().click();
			await expect(told).toContainText(what);

			await notice.getByRole('button', { name: 'I have read this' }).click();
			await expect(notice).toHaveCount(0);
			await expect(page.getByText('Up to date')).toBeVisible({ timeout: 30_000 });
		});
});
