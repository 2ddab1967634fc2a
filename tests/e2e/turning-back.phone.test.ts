import { fileOf } from '#tests/bench/built-weight.ts';
import { expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

test('a page that somebody turned back from is not shown once what it waited for comes', async ({
	openContext,
	server,
	expectConsole
}) => {
	expectConsole(/Service Worker registration blocked/);
	const context = await openContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await signIn(page, server, 'Daniel Okafor');
	const hello = page.getByRole('heading', { level: 1, name: 'Hello Dan' });
	await expect(hello).toBeVisible();
	await page.waitForLoadState('networkidle');
	let letThrough = () => {};
	const held = new Promise<void>((resolve) => (letThrough = resolve));
	const texts = `**/${fileOf('catalogues/person-report-pages.en.ts')}`;
	await page.route(texts, async (route) => {
		await held;
		await route.continue();
	});
	const asked = page.waitForRequest(texts);
	await page.getByRole('link', { name: 'Something is in the way' }).click();
	await page.waitForURL(/\/me\/report/);
	await asked;
	await page.goBack();
	await page.waitForURL(/\/me$/);
	const came = page.waitForResponse(texts);
	letThrough();
	await came;
	// As long as a page takes that is shown: it would come with the next pictures.
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500))));
	await expect(hello).toBeVisible();
	await expect(page).toHaveURL(/\/me$/);
});
