import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

test('what is written of a situation without signal stands at once, arrives, and is on the page of the case', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	test.setTimeout(120_000);
	await signInToGoOffline('Daniel Okafor');
	await context.setOffline(true);
	await page.goto('/me/settings');
	await page.getByRole('link', { name: /^My situation/ }).click();
	await expect(page.getByText('the managers of their team')).toBeVisible();
	await checkAccessibility(page);
	await page.getByRole('link', { name: 'Work', exact: true }).click();
	await page.getByLabel('From what time?').fill('06:00');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('alert')).toContainText('Give both times');
	await page.getByLabel('Until what time?').fill('14:00');
	for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
		await page.getByLabel(day).check();
	await page.getByLabel('What else should we know?').fill('At the bakery');
	await checkAccessibility(page);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('It is kept on this phone.')).toBeVisible();
	await expect(page.getByText('6am to 2pm.')).toBeVisible();
	await page.getByRole('link', { name: 'My situation' }).click();
	await expect(page.getByText('At the bakery')).toBeVisible();
	await expect(page.getByText('Not sent yet.', { exact: true })).toBeVisible();
	await signalReturns(context);
	await expect(page.getByText('Not sent yet.', { exact: true })).toHaveCount(0, { timeout: 30_000 });

	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	await office.goto('/staff/people');
	await office.getByRole('link', { name: 'Daniel Okafor' }).click();
	const known = office.getByRole('region', { name: 'How to reach them' });
	await expect(known).toContainText('6am to 2pm.');
	await expect(known).toContainText('They wrote it themselves');
	await known.getByRole('link', { name: 'Change : Work' }).click();
	await expect(office.getByLabel('From what time').first()).toHaveValue('06:00');
	await checkAccessibility(office);

	// Both write at once: the person's own words come back into the form on the very page that told of it.
	await page.getByRole('link', { name: 'Change it : Work' }).click();
	await context.setOffline(true);
	await page.getByLabel('What else should we know?').fill('In the warehouse');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('It is kept on this phone.')).toBeVisible();
	const form = office.locator('form').filter({ has: office.locator('input[name=topic][value=work]') });
	await form.getByRole('textbox').last().fill('At the market');
	await form.getByRole('button').first().click();
	await expect(office.getByText(/^Priya Raman, today/).first()).toBeVisible();
	await signalReturns(context);
	await expect(page.getByText('This is yours. It is not saved with us:')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByLabel('What else should we know?')).toHaveValue('At the market');
	await page.getByRole('link', { name: 'Change it and send' }).click();
	await expect(page.getByLabel('What else should we know?')).toHaveValue('In the warehouse');
	await expect(page.getByText('At the market')).toBeVisible();
	await page.getByRole('button', { name: 'Save mine instead' }).click();
	await expect(page.getByText('Saved.')).toBeVisible();
	await expect(page.locator('main')).toContainText(/In the warehouse\s*You wrote this/);
	await page.goto('/me/reports');
	await expect(page.getByText('Not sent as they are')).toHaveCount(0);
});

test('without scripts a part of it is written, is given back where it is not right, and is ended', async ({
	server,
	openContext,
	expectConsole
}) => {
	expectConsole(/status of 422/);
	const page = await (
		await openContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
	).newPage();
	await signIn(page, server, 'Daniel Okafor');
	await page.goto('/me/situation/travel');
	await page.getByLabel('How many minutes').fill('an hour');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('alert')).toContainText('Give a whole number');
	await expect(page.getByLabel('How many minutes')).toHaveValue('an hour');
	await page.getByLabel('How many minutes').fill('40');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('40 minutes each way.')).toBeVisible();
	await page.goto('/me/situation/travel');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.getByText('This is over', { exact: true }).click();
	await page.getByRole('button', { name: 'Yes, this is over' }).click();
	await expect(page).toHaveURL(/\/me\/situation$/);
	await expect(page.getByRole('link', { name: 'How I travel' })).toBeVisible();
	await page.getByText('What is over', { exact: true }).click();
	await expect(page.getByText('You said it is over')).toBeVisible();
});
