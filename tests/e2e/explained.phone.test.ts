import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn, workerReady } from './sign-in.ts';
import { signalReturns } from './signal.ts';

test('a person reads what was explained and asks for it again without signal; the officer explains it and notes that', async ({
	page,
	context,
	server,
	openContext,
	expectConsole,
	signInToGoOffline
}) => {
	test.setTimeout(120_000);
	expectConsole(/status of 422/);
	await signInToGoOffline('Daniel Okafor');
	await workerReady(page);
	await context.setOffline(true);
	await page.goto('/me/rules/explained');
	await expect(page.getByText(/Explained to you on .* Noted by Priya Raman/)).toBeVisible();
	await page.getByRole('textbox', { name: 'What is not clear?' }).fill('What is a warning?');
	await page.getByRole('button', { name: 'Ask to have it explained' }).click();
	await expect(page.getByText('You asked to have it explained')).toBeVisible();
	await signalReturns(context);

	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	await expect(async () => {
		await office.goto('/staff');
		await expect(office.getByText('Asks to have the consequences explained again.')).toBeVisible({
			timeout: 1000
		});
	}).toPass({ timeout: 30_000 });
	await office.locator('a[data-answer][href$="/explained"]').click();
	await expect(office.getByText('What is a warning?')).toBeVisible();
	await office.getByRole('radio', { name: 'Face to face' }).check();
	await office.getByRole('textbox', { name: 'What they said they understood' }).fill('A warning is a letter');
	await office.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(office.getByRole('alert').getByText('Say in which language it was explained.')).toBeVisible();
	await office.getByRole('radio', { name: 'English' }).check();
	await office.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(office.getByText('Saved. They can read it in their app.')).toBeVisible();
	await checkAccessibility(office);

	await page.goto('/me/rules/explained');
	await expect(page.getByText('A warning is a letter')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByText('You asked to have it explained')).toHaveCount(0);
});
