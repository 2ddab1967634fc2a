import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

test('a problem thought through without signal becomes a plan, comes back at the appointment, and arrives once', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	test.setTimeout(180_000);
	await signInToGoOffline('Daniel Okafor');
	await context.setOffline(true);
	await page.goto('/me/appointments');
	await page
		.getByRole('main')
		.getByRole('link', { name: /Office visit|10:30am/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/me\/appointments\/.+/);
	const appointment = new URL(page.url()).pathname;
	await page.goto(`/me/problem?appointment=${appointment.split('/').at(-1)}`);
	await page.getByRole('radio', { name: 'Not great' }).check();

	// A tap alone is kept, whatever becomes of the page.
	await expect(page.getByText('This phone keeps it until you send it.').first()).toBeVisible();
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Not great' })).toBeChecked();
	await checkAccessibility(page);

	await page.getByRole('textbox', { name: '2. What happened?' }).fill('I slept through my alarm.');
	await page.getByRole('textbox', { name: 'Idea 1' }).fill('Two alarms');
	await page.getByText('Make it a plan for next time').click();
	await page.getByRole('textbox', { name: 'If …' }).fill('I have to be up early');
	await page.getByRole('button', { name: 'Save and share with my officer' }).click();
	await expect(page.getByText('A plan has two parts. Write the one that is missing.').first()).toBeVisible();
	await page.getByRole('textbox', { name: '4. What will I try?' }).fill('set two alarms');
	await page.getByRole('button', { name: 'Save and share with my officer' }).click();
	await expect(page.getByText('It is saved on this phone.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'It is a plan now too' })).toBeVisible();
	await checkAccessibility(page);

	const says = 'If I have to be up early, then I will set two alarms';
	await page.goto(appointment);
	await expect(page.getByText(says)).toHaveCount(1);
	await checkAccessibility(page);

	await signalReturns(context);
	await page.goto('/me/if-then');
	await page.getByRole('link', { name: says }).click();
	await expect(page.getByText('Not sent yet.')).toHaveCount(0, { timeout: 30_000 });
	await checkAccessibility(page);

	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	await expect(office.getByText('I slept through my alarm.')).toHaveCount(1);
	const row = office.getByRole('listitem').filter({ hasText: 'I slept through my alarm.' });
	await row.getByRole('link', { name: 'Daniel Okafor' }).first().click();
	await expect(office).toHaveURL(/\/staff\/people\/./);
	await office.goto(`${new URL(office.url()).pathname}/reports`);
	await expect(office.getByText(says)).toHaveCount(1);
	await checkAccessibility(office);

	await page.getByText('Let this plan go').click();
	await page.getByRole('button', { name: 'Yes, let it go' }).click();
	await expect(page.getByText('You let this plan go', { exact: false })).toBeVisible();
	await expect(page.getByText('Not sent yet.')).toHaveCount(0, { timeout: 30_000 });
	await page.goto(appointment);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText(says)).toHaveCount(0);
	await office.reload();
	await expect(office.getByText(says)).toHaveCount(0);
});

test('what another phone changes while somebody types is shown before it is written over, and nothing typed is lost', async ({
	page,
	server,
	openContext
}) => {
	test.setTimeout(120_000);
	await signIn(page, server, 'Daniel Okafor');
	await page.goto('/me/if-then');
	await page.getByRole('textbox', { name: 'If …' }).fill('my phone is flat');
	const then = (at: typeof page) => at.getByRole('textbox', { name: 'then I will …' });
	await then(page).fill('ask a friend');
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await expect(page).toHaveURL(/\/me\/if-then\/.+saved/);
	await expect(page.getByText('Not sent yet.')).toHaveCount(0, { timeout: 30_000 });
	await page.getByText('Change this plan').click();

	const other = await (await openContext()).newPage();
	await signIn(other, server, 'Daniel Okafor');
	await other.goto(new URL(page.url()).pathname);
	await other.getByText('Change this plan').click();
	await then(other).fill('borrow one');
	await then(page).fill('go home');
	await other.getByRole('button', { name: 'Keep this plan' }).click();
	await expect(other.getByText('then I will borrow one').first()).toBeVisible();
	await expect(other.getByText('Not sent yet.')).toHaveCount(0, { timeout: 30_000 });

	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	const meanwhile = page.getByRole('status').filter({ hasText: 'It says now:' });
	await expect(meanwhile).toContainText('then I will borrow one', { timeout: 30_000 });
	await expect(then(page)).toHaveValue('go home');
	await checkAccessibility(page);

	// Opened again later, the draft still knows what its writer saw.
	await page.goto(new URL(page.url()).pathname);
	await page.getByText('Change this plan').click();
	await expect(then(page)).toHaveValue('go home');
	await expect(meanwhile).toContainText('then I will borrow one');
	await page.getByRole('button', { name: 'Keep mine instead' }).click();
	await expect(page.getByText('then I will go home').first()).toBeVisible();
	await expect(page.getByText('Not sent yet.')).toHaveCount(0, { timeout: 30_000 });
	await expect(page.getByText('It says now:')).toHaveCount(0);
	await expect(page.getByText('then I will borrow one')).toHaveCount(0);

	// Where nothing was typed, the form just says what is new.
	await other.evaluate(() => window.dispatchEvent(new Event('online')));
	await expect(then(other)).toHaveValue('go home', { timeout: 30_000 });
	await expect(other.getByText('It says now:')).toHaveCount(0);
});
