import { expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

test.use({ javaScriptEnabled: false });

test('without scripts one can read everything and report what is in the way', async ({
	page,
	server,
	expectConsole
}) => {
	expectConsole(/status of 422/);
	await signIn(page, server, 'Aisha Begum');
	for (const path of [
		'/me',
		'/me/plan',
		'/me/appointments',
		'/me/rules',
		'/me/progress',
		'/me/papers',
		'/me/help'
	]) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	}
	await page.goto('/me/progress');
	await page.getByText('See it in words').click();
	await expect(page.getByText('You wrote down 1 thing.').first()).toBeVisible();
	await page.goto('/me/progress?until=2020-01-06');
	await expect(page.getByText('Nothing stands in these weeks. That is fine.')).toBeVisible();
	await page.getByRole('link', { name: 'Back to this week' }).click();
	await page.getByRole('link', { name: 'What gets lighter if it goes well' }).click();
	await expect(page.getByText('How often you meet is for your officer to say.')).toBeVisible();
	await page.goto('/me/appointments');
	const link = page.getByRole('main').locator('a[href^="/me/appointments/"]').first();
	const appointmentId = /appointments\/([^/?]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
	await page.goto(`/me/report?appointment=${appointmentId}`);
	await page.getByRole('button', { name: 'Send now' }).click();
	await expect(page.getByRole('alert')).toContainText('Tap a picture or write a few words.');
	await expect(page.locator('input[name="aboutId"]')).toHaveValue(appointmentId);
	await page.goto('/me/report');
	await page.getByRole('button', { name: 'Send now' }).click();
	await expect(page.getByRole('alert')).toContainText('Tap a picture or write a few words.');
	await page.getByRole('checkbox', { name: 'Childcare or caring' }).check();
	await page.getByRole('textbox', { name: 'In your own words' }).fill('x'.repeat(20_000));
	await page.getByRole('button', { name: 'Send now' }).click();
	await expect(page.getByRole('alert')).toContainText('This is too long.');
	await expect(page.getByRole('checkbox', { name: 'Childcare or caring' })).toBeChecked();
	await expect(page.getByRole('textbox', { name: 'In your own words' })).toHaveValue('x'.repeat(20_000));
	await page.getByRole('textbox', { name: 'In your own words' }).fill('School is shut on Tuesday.');
	await page.getByRole('button', { name: 'Send now' }).click();
	await expect(page.getByText('It is saved and sent.')).toBeVisible();
	await expect(page.getByText(/Not sent yet|Not finished/)).toHaveCount(0);
	await expect(page.getByText(/Your receipt is \w{3}-\w{3}-\w{3}/)).toBeVisible();
});

test('without scripts one can tell that something changed, and nothing is lost by a wrong day', async ({
	page,
	server,
	expectConsole
}) => {
	expectConsole(/status of 422/);
	await signIn(page, server, 'Daniel Okafor');
	await page.goto('/me/changed');
	await page.getByRole('checkbox', { name: 'Work or training' }).check();
	await page.getByLabel('Which day?').fill('2062-01-01');
	await page.getByRole('button', { name: 'Save and tell my officer' }).click();
	await expect(page.getByRole('alert')).toContainText('This day is very far away.');
	await expect(page.getByRole('checkbox', { name: 'Work or training' })).toBeChecked();
	await expect(page.getByLabel('Which day?')).toHaveValue('2062-01-01');
	await page.getByRole('radio', { name: /^Today, / }).check();
	await page.getByRole('button', { name: 'Save and tell my officer' }).click();
	// Two days were said: nobody here guesses which is meant.
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByLabel('Which day?')).toHaveValue('2062-01-01');
	await page.getByLabel('Which day?').fill('');
	await page.getByRole('button', { name: 'Save and tell my officer' }).click();
	await expect(page.getByText('It is saved and sent.')).toBeVisible();
	await page.goto('/me/changed');
	await expect(page.getByRole('link', { name: /^Work or training: / })).toBeVisible();
});

test('without scripts one can tell of a relapse, even with nothing but the button', async ({
	page,
	server
}) => {
	await signIn(page, server, 'Daniel Okafor');
	await page.goto('/me/relapse');
	await page.getByRole('button', { name: 'Save and ask for support' }).click();
	await expect(page.getByText('It is saved and sent.')).toBeVisible();
	await page.goto('/me/relapse');
	await page.getByRole('radio', { name: 'I am not sure' }).check();
	await page.getByRole('button', { name: 'Save and ask for support' }).click();
	await expect(page.getByRole('link', { name: '116 123' })).toBeVisible();
	await page.goto('/me/went-well');
	await page.getByRole('textbox').first().fill('I want to die');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('link', { name: '116 123' })).toBeVisible();
	await expect(page.getByText('This went to the top of your officer’s list')).toBeVisible();
});

test('without scripts one can begin good news in four ways, keep what was typed, and take it back', async ({
	page,
	server,
	expectConsole
}) => {
	expectConsole(/status of 422/);
	await signIn(page, server, 'Rhys Morgan');
	await page.goto('/me/went-well?kind=strength_used');
	await page.getByRole('radio', { name: 'Eiliad anodd' }).check();
	await page.getByRole('button', { name: 'Cadw' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Eiliad anodd' })).toBeChecked();
	await page.getByRole('textbox').first().fill('x'.repeat(20_000));
	await page.getByRole('button', { name: 'Cadw' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByRole('textbox').first()).toHaveValue('x'.repeat(20_000));
	await page.getByRole('textbox').first().fill('Es i adref yn gynnar.');
	await page.getByRole('button', { name: 'Cadw' }).click();
	await expect(page).toHaveURL(/\/me\/reports\/[^/]+\?saved/);
	await page.getByText('Tynnu hwn yn ôl').click();
	await page.getByRole('button', { name: 'Ie, tynnwch ef yn ôl' }).click();
	await expect(page.getByText('Nid oedd neb wedi’i agor.')).toBeVisible();
	await expect(page.getByText('Es i adref yn gynnar.').first()).toBeVisible();
});
