import { checkAccessibility, expect, test } from './fixtures.ts';

/** What has the phone fetch the app while somebody types their way in, and what reads a code that no server is sent. */
const ownScripts: Record<string, string> = { '/sign-in': '/keep-app.js', '/agency-reply': '/staff-join.js' };

for (const path of [
	'/',
	'/sign-in',
	'/staff/sign-in',
	'/sign-out',
	'/privacy',
	'/accessibility',
	'/agency-reply'
])
	test(`${path} is there in both languages, without the scripts of the app, and axe finds nothing`, async ({
		page
	}) => {
		const answer = await page.goto(path);
		expect(answer?.status()).toBe(200);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		const own = ownScripts[path];
		await expect(page.locator('script')).toHaveCount(own ? 1 : 0);
		if (own) await expect(page.locator(`script[src="${own}"]`)).toHaveCount(1);
		await checkAccessibility(page);
		await page.getByRole('button', { name: 'Cymraeg' }).click();
		await expect(page).toHaveURL(path);
		await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
		await checkAccessibility(page, { colours: false });
	});

test('what an agency typed for a link that has ended is shown back to it', async ({ page, server }) => {
	const form = {
		code: '22222-33333-44444-55555-66666-77777',
		answer: 'accepted',
		words: 'She starts on Monday'
	};
	const headers = { origin: server.url, accept: 'text/html' };
	const answer = await page.request.post('/agency-reply?/answer', { form, headers });
	expect(answer.ok()).toBe(false);
	expect(await answer.text()).toContain('She starts on Monday');
});

test('/offline opens without complaint and everyone can use it', async ({ page }) => {
	const answer = await page.goto('/offline');
	expect(answer?.status()).toBe(200);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await checkAccessibility(page);
});

test('a message on the console that nobody expects is noticed', async ({
	page,
	expectConsole,
	watchedConsole
}) => {
	await page.goto('/');
	await page.evaluate(() => console.error('nobody expects this'));
	await expect.poll(() => watchedConsole.faults()).toEqual([expect.stringContaining('nobody expects this')]);
	expectConsole(/nobody expects this/);
	expect(watchedConsole.faults()).toEqual([]);
});
