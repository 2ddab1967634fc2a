import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const words = 'It was my birthday and I drank.';

test('a relapse told without signal arrives, and support comes back', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	test.setTimeout(180_000);
	await signInToGoOffline('Aisha Begum');
	await context.setOffline(true);
	await page.goto('/me');
	await page.getByRole('link', { name: 'Something is in the way' }).click();
	await page.getByRole('checkbox', { name: 'Drink or drugs' }).check();
	await page
		.getByRole('link', { name: 'Did you drink or use again? You can ask for support instead.' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drink or drugs again?');

	await expect(page.getByText('Do you need help now?')).toBeHidden();
	await page.getByRole('radio', { name: 'No', exact: true }).check();
	await expect(page.getByRole('link', { name: '116 123' })).toBeVisible();
	await checkAccessibility(page);
	await page.getByRole('radio', { name: 'Yes' }).check();
	await expect(page.getByText('Do you need help now?')).toBeHidden();
	await page.getByRole('checkbox', { name: 'A treatment appointment' }).check();
	await page.getByText('Say more, if you like').click();
	await page.getByRole('radio', { name: 'Drink', exact: true }).check();
	await page.getByRole('textbox').fill(words);
	await page.getByRole('link', { name: 'Back' }).click();

	// What was half written is still there, whichever way one comes.
	await page.getByRole('link', { name: 'Help', exact: true }).click();
	await page.getByRole('link', { name: 'Drink or drugs again? Ask for support' }).click();
	await expect(page.getByRole('textbox')).toHaveValue(words);
	await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
	await page.getByRole('button', { name: 'Save and ask for support' }).click();
	await expect(page.getByText('It is saved on this phone.')).toBeVisible();
	await signalReturns(context);
	await expect(page.getByText('Sent', { exact: true }).first()).toBeVisible({ timeout: 30_000 });
	await page.goto('/me/reports');

	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	await expect(office.getByRole('heading', { name: 'Drink or drugs again: support first' })).toBeVisible();
	await office.getByRole('listitem').filter({ hasText: words }).getByRole('link', { name: 'Answer' }).click();
	await expect(office.getByRole('heading', { level: 1 })).toHaveText('Drink or drugs again');
	await office.getByRole('checkbox', { name: 'A treatment appointment' }).check();
	await office.getByRole('textbox', { name: 'Your own words' }).fill('Thank you for telling me.');
	await office.getByRole('combobox', { name: 'Who' }).selectOption('I will');
	await office.getByRole('textbox', { name: 'What' }).fill('Ring the alcohol service with you');
	await checkAccessibility(office);
	await office.getByRole('button', { name: /See it as/ }).click();
	await expect(office.getByText('Your officer: Ring the alcohol service with you')).toBeVisible();
	await office.getByRole('button', { name: 'Send answer' }).click();
	await expect(office.getByRole('link', { name: 'Go through the plan' })).toHaveAttribute(
		'href',
		/\/staff\/people\/[^/]+\/plan\/agree$/
	);

	// Whoever takes the phone in hand again need not wait until it asks by itself.
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	const told = page.getByRole('main').getByRole('link').filter({ hasText: 'Drink or drugs' });
	await expect(told.getByText('Answered', { exact: true })).toBeVisible({ timeout: 30_000 });
	await page.goto('/me');
	await page.getByRole('link', { name: /Priya Raman answered you/ }).click();
	await expect(page.getByText('Thank you for telling me.')).toBeVisible();
	await expect(page.getByText('Your officer: Ring the alcohol service with you')).toBeVisible();
});

test('what staff were told by somebody else leads to support, and gives that person away to nobody', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(120_000);
	// The form can be sent before the scripts have started, and is then answered by a page.
	expectConsole(/status of 422/);
	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	await office.goto('/staff/people');
	await office.getByRole('main').getByRole('link', { name: 'Daniel Okafor' }).click();
	await office.getByRole('link', { name: 'Record that someone has told you of a relapse' }).click();
	await office.getByRole('button', { name: 'Record and offer support' }).click();
	await expect(office.getByRole('alert')).toContainText('Choose who told you.');
	await checkAccessibility(office);
	await office.getByRole('radio', { name: 'Family or a friend' }).check();
	await office.getByRole('textbox', { name: 'What you were told or saw' }).fill('A cousin saw him drink');
	await office.getByRole('textbox', { name: 'What you think about it' }).fill('The move may be behind it');
	await office.getByRole('button', { name: 'Record and offer support' }).click();
	await expect(office.getByText('A cousin saw him drink')).toBeVisible();
	await office.getByRole('checkbox', { name: 'A talk with no blame' }).check();
	await office.getByRole('button', { name: 'Send answer' }).click();
	await expect(office.getByText('Answers so far')).toBeVisible();

	await signIn(page, server, 'Daniel Okafor');
	await page.getByRole('link', { name: /Priya Raman answered you/ }).click();
	await expect(page.getByRole('main')).toContainText('Priya Raman wrote this down on your behalf.');
	await expect(page.getByRole('main')).toContainText('A talk with no blame');
	await expect(page.getByRole('main')).not.toContainText('cousin');
	await checkAccessibility(page);
});
