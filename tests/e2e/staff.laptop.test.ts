import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

test('the practitioner’s pages are in order, in both languages and on a phone too', async ({
	page,
	server
}) => {
	test.setTimeout(120_000);
	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people');
	const person = await page
		.getByRole('main')
		.getByRole('link', { name: 'Daniel Okafor' })
		.getAttribute('href');
	for (const language of ['en', 'cy'])
		for (const width of [1280, 360]) {
			await page.context().addCookies([{ name: 'language', value: language, url: server.url }]);
			await page.setViewportSize({ width, height: 3000 });
			for (const path of ['/staff', '/staff/people', person ?? '', '/staff/reports']) {
				await page.goto(path);
				await expect(page.locator('html')).toHaveAttribute('lang', language);
				await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
				await expect(page).not.toHaveTitle(/Daniel|Okafor/);
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
				).toBeLessThanOrEqual(0);
				await checkAccessibility(page);
			}
		}
});
