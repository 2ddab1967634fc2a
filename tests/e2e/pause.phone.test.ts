import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn, workerReady } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const line = 'Your sister comes first now. Ring me when you can.';

test('an officer pauses a plan; the person reads what waits and what stays, without signal too', async ({
	page,
	context,
	server,
	openContext,
	expectConsole,
	signInToGoOffline
}) => {
	test.setTimeout(180_000);
	expectConsole(/status of 422/);
	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	await office.goto('/staff/people');
	await office.getByRole('main').getByRole('link', { name: 'Daniel Okafor' }).click();
	await office.getByRole('link', { name: 'Pause the plan' }).click();
	await office.getByRole('textbox', { name: 'A line to the person' }).fill(line);
	await office.getByRole('button', { name: 'Begin the pause' }).click();
	await expect(office.getByRole('alert').getByText('Choose why it is paused.')).toBeVisible();
	await expect(office.getByRole('textbox', { name: 'A line to the person' })).toHaveValue(line);
	await office.getByRole('radio', { name: 'Somebody close has died' }).check();
	// The panel beside the form follows what is chosen.
	await expect(office.getByText('You have lost someone close to you.')).toBeVisible();
	await checkAccessibility(office);
	await office.getByRole('button', { name: 'Begin the pause' }).click();
	await expect(office.getByText('The plan is paused. They see it on their phone.')).toBeVisible();
	await expect(office.getByRole('heading', { name: 'Appointments in this time' })).toBeVisible();
	await expect(office).not.toHaveTitle(/Daniel|Okafor/);
	await checkAccessibility(office);

	await signInToGoOffline('Daniel Okafor');
	await workerReady(page);
	await context.setOffline(true);
	for (const path of ['/me', '/me/plan']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { name: 'Your steps are paused' })).toBeVisible();
		await expect(page.getByText(line)).toBeVisible();
		await expect(page.getByText('You still need to keep in touch with your officer.')).toBeVisible();
		await expect(page.getByText('Your appointments, until we tell you that one has moved.')).toBeVisible();
		await checkAccessibility(page);
	}
	await expect(page).not.toHaveTitle(/pause|lost/i);
	await signalReturns(context);

	await office.getByRole('button', { name: 'End it today' }).click();
	await expect(office.getByText('The pause has ended.')).toBeVisible();
	await page.goto('/me');
	await expect(page.getByRole('heading', { name: 'Your plan goes on' })).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole('heading', { name: 'Your steps are paused' })).toHaveCount(0);
});
