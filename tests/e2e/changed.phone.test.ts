import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const words = 'I live with my sister now. The bus takes an hour.';

test('something that changed is told once without signal, and answered by a look at the plan', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	test.setTimeout(180_000);
	await signInToGoOffline('Aisha Begum');
	await context.setOffline(true);
	await page.goto('/me/help');
	await page.getByRole('link', { name: 'Tell us what changed' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something changed');
	await checkAccessibility(page);

	// Nothing, and a wrong year: words for each, and nothing typed is lost.
	await page.getByRole('button', { name: 'Save and tell my officer' }).click();
	await expect(page.getByRole('alert')).toContainText('Tap a picture or write a few words.');
	await page.getByRole('checkbox', { name: 'Where I live' }).check();
	await page.getByRole('textbox', { name: 'What does it make harder or easier?' }).fill(words);
	await page.getByLabel('Which day?').fill('2062-01-01');
	await page.getByRole('button', { name: 'Save and tell my officer' }).click();
	await expect(page.getByRole('alert')).toContainText('This day is very far away.');
	await expect(page.getByRole('radio', { name: 'Another day' })).toBeChecked();
	await page.getByRole('radio', { name: /^Today, / }).check();
	await page.getByRole('checkbox', { name: 'My appointment times' }).check();

	// What was half written is still there.
	await page.getByRole('link', { name: 'Back' }).click();
	await page.goto('/me/changed');
	await expect(page.getByRole('textbox', { name: 'What does it make harder or easier?' })).toHaveValue(words);
	await expect(page.getByRole('checkbox', { name: 'Where I live' })).toBeChecked();
	await page.getByRole('button', { name: 'Save and tell my officer' }).click();
	await expect(page.getByText('It is saved on this phone.')).toBeVisible();
	await page.goto('/me/changed');
	await expect(page.getByRole('link', { name: /^Where I live: / })).toBeVisible();
	await signalReturns(context);
	await page.goto('/me/reports');
	const told = page.getByRole('main').getByRole('link').filter({ hasText: words });
	await expect(told.getByText('Sent', { exact: true })).toBeVisible({ timeout: 30_000 });
	await expect(told).toHaveCount(1);

	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	const row = office.getByRole('listitem').filter({ hasText: words });
	await expect(row).toBeVisible();
	await row.getByRole('link', { name: 'Answer' }).click();
	await checkAccessibility(office);
	await office.getByRole('checkbox', { name: 'Look at the appointment times' }).check();
	await office.getByRole('textbox', { name: 'Your own words' }).fill('Thank you. I move your times.');
	await office.getByRole('button', { name: 'Send answer' }).click();
	await expect(office.getByRole('alert')).toContainText('Say what becomes of the plan');
	await office.getByRole('radio', { name: 'I have looked at the plan again with this in mind' }).check();
	await office.getByRole('button', { name: 'Send answer' }).click();
	await expect(office.getByRole('status')).toContainText('what becomes of the plan');
	await expect(office.getByText(/^Looked at again because of this on /)).toBeVisible();

	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(told.getByText('Answered', { exact: true })).toBeVisible({ timeout: 30_000 });
	await told.click();
	await expect(page.getByText('Thank you. I move your times.')).toBeVisible();
	await expect(page.getByText(/^Your plan was looked at again because of this on /)).toBeVisible();
	await checkAccessibility(page);
	await page.getByRole('link', { name: 'See my plan' }).click();
	await expect(page.getByText(/^We looked at it again because something changed for you: /)).toBeVisible();
});
