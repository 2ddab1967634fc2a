import type { Page } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const main = (page: Page) => page.getByRole('main');

async function save(page: Page, text: string): Promise<void> {
	await page.goto('/me/went-well');
	await page.getByRole('textbox').first().fill(text);
	await page.getByRole('button', { name: 'Save and share with my officer' }).click();
	await expect(main(page)).toContainText('It is saved on this phone.');
}

/** Runs in the page: what waits there is now longer than the server takes. */
async function makeTooLong(letters: number): Promise<void> {
	const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('waymark-'));
	const database = await new Promise<IDBDatabase>((done) => {
		const opening = indexedDB.open(found?.name ?? '');
		opening.onsuccess = () => done(opening.result);
	});
	const outbox = database.transaction('outbox', 'readwrite').objectStore('outbox');
	const reading = outbox.getAll();
	await new Promise<void>((done) => {
		reading.onsuccess = () => {
			for (const row of reading.result as { body: { command: string } }[]) {
				const command = JSON.parse(row.body.command) as { payload: { words: string } };
				command.payload.words = command.payload.words.padEnd(letters, '.');
				outbox.put({ ...row, body: { command: JSON.stringify(command) } });
			}
			outbox.transaction.oncomplete = () => done();
		};
	});
	database.close();
}

test('what we cannot take can be mended, copied, sent again and removed, and staff see which and why', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	test.setTimeout(180_000);
	await signInToGoOffline('Daniel Okafor');
	await context.setOffline(true);
	for (const text of ['To mend', 'To copy', 'To send again', 'To remove']) await save(page, text);
	await page.evaluate(makeTooLong, 5_001);
	await signalReturns(context);
	await page.goto('/me/reports');
	const card = (text: string) => main(page).locator('.wm-card').filter({ hasText: text });
	for (const text of ['To mend', 'To copy', 'To send again', 'To remove'])
		await expect(card(text)).toContainText('This is too long. You can use 5,000 letters.', {
			timeout: 30_000
		});
	await expect(page.getByText('Look at this').first()).toBeVisible();
	await checkAccessibility(page);

	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await card('To copy').getByRole('button', { name: 'Copy my words' }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^To copy\.+$/);

	const posted = page.waitForResponse('**/api/v1/commands');
	await card('To send again').getByRole('button', { name: 'Send it again' }).click();
	expect((await posted).request().postData()).toContain('To send again');
	await expect(card('To send again')).toContainText('This is too long.');

	await card('To remove').getByText('Remove it', { exact: true }).click();
	await card('To remove').getByRole('button', { name: 'Yes, remove it' }).click();
	await expect(card('To remove')).toHaveCount(0);

	await card('To mend').getByRole('link', { name: 'Change it and send' }).click();
	const words = page.getByRole('textbox').first();
	await expect(words).toHaveValue(/^To mend\.+$/);
	await words.fill('Mended');
	await page.getByRole('button', { name: 'Save and share with my officer' }).click();
	await expect(main(page)).toContainText('It is saved and sent.', { timeout: 30_000 });
	await page.goto('/me/reports');
	await expect(card('To mend')).toHaveCount(0);
	for (const text of ['To copy', 'To send again']) await expect(card(text)).toBeVisible();

	const office = await (await openContext({ viewport: { width: 360, height: 800 } })).newPage();
	await signIn(office, server, 'Priya Raman');
	const notice = office.getByRole('region', { name: 'Not arrived as it should' });
	await expect(notice).toContainText('4 entries could not be taken as they were.');
	await notice.getByRole('link', { name: 'See what could not be taken' }).click();
	const listed = main(office).getByRole('listitem').filter({ hasText: 'Daniel Okafor' });
	await expect(listed).toHaveCount(4);
	await expect(listed.first()).toContainText('They were told: “This is too long.');
	await expect(main(office)).not.toContainText(/To (mend|copy|send again|remove)/);
	await checkAccessibility(office);
});
