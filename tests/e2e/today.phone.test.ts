import { checkAccessibility, expect } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { rowsOnScreen, test } from './today-fixtures.ts';

test('the first screen of a phone shows five rows of the day, and five of what waits one tap on', async ({
	page,
	server
}) => {
	await signIn(page, server, 'Elin Lloyd');
	const top = await rowsOnScreen(page);
	expect(top.diary + top.waits).toBeGreaterThanOrEqual(5);
	await page.getByRole('link', { name: /^What waits/ }).click();
	await expect.poll(async () => (await rowsOnScreen(page)).waits).toBeGreaterThanOrEqual(5);
	await checkAccessibility(page);

	await page.getByRole('button', { name: 'Cymraeg' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
	await page.goto('/staff');
	await expect(page.getByText('7 apwyntiad. Mae 4 heb ganlyniad.')).toBeVisible();
	await checkAccessibility(page, { colours: false });
	for (const width of [320, 360]) {
		await page.setViewportSize({ width, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
});
