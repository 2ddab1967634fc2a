import { checkAccessibility, expect, test } from './fixtures.ts';

for (const path of ['/', '/sign-in', '/offline'])
	test(`${path} opens without complaint and everyone can use it`, async ({ page }) => {
		const answer = await page.goto(path);
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
