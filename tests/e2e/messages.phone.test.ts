import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

test('a message written without signal arrives once, is answered from Today, and its answer is on the phone', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	test.setTimeout(120_000);
	await signInToGoOffline('Daniel Okafor');
	await context.setOffline(true);
	await page.goto('/me/help');
	await page.getByRole('link', { name: 'Message to your officer' }).click();
	await expect(page.getByText('Priya Raman reads this.')).toBeVisible();
	const words = page.getByRole('textbox', { name: 'Your message' });
	await words.fill('I want to kill myself');
	await expect(page.getByRole('link', { name: /999/ }).first()).toBeVisible();
	await words.fill('Can you ring me after five?');
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page.getByText('Your message is saved on this phone.')).toBeVisible();
	await expect(page.getByText('Not sent yet', { exact: true })).toBeVisible();
	await expect(words).toHaveValue('');
	await page.reload();
	await expect(page.getByText('Can you ring me after five?')).toHaveCount(1);
	await expect(words).toHaveValue('');
	await checkAccessibility(page);

	await signalReturns(context);
	await expect(page.getByText('Not sent yet', { exact: true })).toHaveCount(0, { timeout: 30_000 });

	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	const row = office.getByRole('listitem').filter({ hasText: 'Can you ring me after five?' });
	await expect(row).toHaveCount(1);
	// In its row, by keyboard alone: the message whole, and the answer to it.
	const field = row.getByRole('textbox');
	// The keys work once the scripts of the page are there.
	await expect(async () => {
		await row.locator('[data-answer]').focus();
		await office.keyboard.press('a');
		await expect(field).toBeFocused({ timeout: 500 });
	}).toPass();
	await checkAccessibility(office);
	await office.keyboard.type('I ring you at six.');
	await row.getByRole('button', { name: 'Send the answer' }).click();
	await expect(office.getByText('Sent. It is on their phone')).toBeVisible();
	await expect(office.getByText('Can you ring me after five?')).toHaveCount(0);

	await page.goto('/me');
	await page.getByRole('link', { name: 'Priya Raman wrote to you' }).click();
	await expect(page.getByText('I ring you at six.')).toBeVisible();
	await expect(page.getByText('Priya Raman answered.').first()).toBeVisible();
	await page.goto('/me');
	await expect(page.getByRole('link', { name: 'Priya Raman wrote to you' })).toHaveCount(0);
});
