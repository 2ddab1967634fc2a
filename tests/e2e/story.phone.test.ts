import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn, workerReady } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const told = 'How he came to leave the flat.';
const right = 'It was my brother’s flat.';

test('a case on one page: an officer writes it, its person sees it and puts it right without signal', async ({
	page,
	context,
	server,
	openContext,
	expectConsole,
	signInToGoOffline
}) => {
	test.setTimeout(120_000);
	expectConsole(/status of 422/);
	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	await office.goto('/staff/people');
	await office.getByRole('main').getByRole('link', { name: 'Daniel Okafor' }).click();
	await office.getByRole('link', { name: 'The case on one page' }).click();
	await expect(office.getByText('Nobody has written anything for the next officer yet.')).toBeVisible();
	await office.getByRole('button', { name: 'Save, and ask them to look' }).click();
	await expect(office.getByRole('alert')).toContainText('Write in at least one of the two boxes.');
	await office.getByRole('textbox', { name: 'What have they told already' }).fill(told);
	await checkAccessibility(office);
	await office.getByRole('button', { name: 'Save, and ask them to look' }).click();
	await expect(office.getByText('Not yet seen by them.')).toBeVisible();
	await expect(office).not.toHaveTitle(/Daniel|Okafor/);

	await signInToGoOffline('Daniel Okafor');
	await workerReady(page);
	await context.setOffline(true);
	await page.goto('/me');
	await page.getByRole('link', { name: 'A page about me' }).click();
	await expect(page.getByText(told)).toBeVisible();
	await checkAccessibility(page);
	await page.getByRole('button', { name: 'I have seen it' }).click();
	await expect(page.getByText(/^You have seen it: /)).toBeVisible();
	await page.getByRole('textbox', { name: 'What is not right, or what is missing?' }).fill(right);
	await page.getByRole('button', { name: 'Save and share with my officer' }).click();
	await expect(page.getByRole('heading', { name: 'What you put right or added' })).toBeFocused();
	await expect(page.getByText(right)).toBeVisible();
	await expect(page.getByText('Not sent yet.').first()).toBeVisible();
	await checkAccessibility(page);
	await signalReturns(context);
	await expect(page.getByText('Your officer has not read it yet.')).toBeVisible({ timeout: 30_000 });

	await office.goto('/staff');
	const row = office.getByRole('listitem').filter({ hasText: 'Put something right on the page about them.' });
	await row.getByRole('link', { name: /^Open/ }).click();
	await expect(office.getByText(/^Seen by them on .+ Corrected by them on /)).toBeVisible();
	await expect(office.getByText(right)).toBeVisible();
	await office.getByRole('button', { name: 'I have read it' }).click();
	await expect(office.getByText('Marked as read. They can see that.')).toBeVisible();
	await checkAccessibility(office);
	await page.goto('/me/story');
	await expect(page.getByText(/^Your officer has read it: /)).toBeVisible({ timeout: 30_000 });
});
