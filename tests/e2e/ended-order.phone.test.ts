import { checkAccessibility, expect, test } from './fixtures.ts';
import { importReports } from './import-reports.ts';
import { signIn } from './sign-in.ts';

test('an order that has ended is told in the past, has no ladder, and asks nothing', async ({
	page,
	server
}) => {
	await importReports(server, 'no-active-order');
	await signIn(page, server, 'Ended Order');
	const main = page.getByRole('main');
	await expect(main).toContainText(/Your order has ended. It ended on \w+ \d+ \w+ \d{4}\./);
	await page.goto('/me/rules');
	await expect(page.getByRole('heading', { name: 'My rules' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'If I miss an appointment' })).toHaveCount(0);
	await expect(main).not.toContainText(/You are here|What could come next|It ends on|What it means/);
	await checkAccessibility(page);
	for (const path of ['/me/rules/order', '/me/rules/requirements']) {
		await page.goto(path);
		await expect(main).toContainText(/ended on \w+ \d+ \w+ \d{4}\./);
		await expect(main, path).not.toContainText(/You must|You come|can end early/);
	}
	for (const path of ['/me/rules/what-if', '/me/rules/what-can-follow']) {
		await page.goto(path);
		await expect(main).toContainText('Your order has ended, so nothing new can follow from it.');
	}
	await page.goto('/me/rules');
	await page.getByRole('button', { name: 'Cymraeg' }).click();
	await expect(main).toContainText(/Mae eich gorchymyn wedi dod i ben. Daeth i ben ar ddydd/);
});
