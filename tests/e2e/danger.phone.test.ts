import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const words = 'I want to kill myself';

test('danger to life under “went well”, written without signal, comes first on the officer’s list', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	await signInToGoOffline('Daniel Okafor');
	await context.setOffline(true);
	await page.goto('/me/went-well');
	const notice = page.getByText('Nobody watches this app day and night.');
	await expect(notice).toBeHidden();
	await page.getByRole('textbox').first().fill(words);
	await expect(notice).toBeVisible();
	await expect(page.getByText('If you send this, it goes to the top of your officer’s list')).toBeVisible();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('link', { name: '116 123' }).first()).toBeVisible();
	await expect(page.getByText('When this is sent, it goes to the top of your officer’s list')).toBeVisible();
	// The officer has the case open before anything was sent.
	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	await office.goto('/staff/people');
	await office.getByRole('link', { name: 'Daniel Okafor' }).click();
	const told = office.getByText('They may be in danger: call today.');
	await expect(office.getByRole('heading', { level: 1 })).toContainText('Daniel Okafor');
	await expect(told).toHaveCount(0);
	await signalReturns(context);
	await expect(page.getByText('This went to the top of your officer’s list')).toBeVisible({
		timeout: 30_000
	});
	await checkAccessibility(page);

	await office.getByRole('link', { name: 'Appointments', exact: true }).click();
	await expect(office).toHaveURL(/\/appointments$/);
	await expect(told).toBeVisible();
	await office.goto('/staff');
	const row = office.getByRole('region', { name: 'May be in danger' }).getByRole('listitem').first();
	await expect(row).toContainText('Call today');
	await expect(row).toContainText(words);
	await expect(row).toContainText('They wrote this under “Went well”.');
	await expect(office.getByText(words)).toHaveCount(1);
	const manager = await (await openContext()).newPage();
	await signIn(manager, server, 'Helen Achebe');
	const first = manager.getByRole('main').getByRole('listitem').first();
	await expect(first).toContainText('Daniel Okafor');
	await expect(first).toContainText('Officer: Priya Raman');
	await checkAccessibility(manager);
	await first.getByRole('link', { name: 'Open for Daniel Okafor' }).click();
	await expect(manager.getByText(words)).toBeVisible();
	await checkAccessibility(manager);
	await row.getByRole('link', { name: 'Daniel Okafor', exact: true }).click();
	await office.getByRole('link', { name: 'See what they wrote, and say what was done' }).click();
	await checkAccessibility(office);
	await office.getByRole('button', { name: 'Take it off the top' }).click();
	await expect(office.getByRole('alert')).toBeVisible();
	await office.getByRole('radio', { name: 'I spoke with them' }).check();
	await office.getByRole('button', { name: 'Take it off the top' }).click();
	await expect(office.getByText('It is off the top of Today.')).toBeVisible();
	await office.goto('/staff');
	await expect(office.getByRole('region', { name: 'Something is in the way' })).toContainText(words);
	await expect(office.getByText('They wrote this under')).toHaveCount(0);
});
