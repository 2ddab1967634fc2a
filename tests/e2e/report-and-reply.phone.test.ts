import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const words = 'The 9:10 is cancelled <b>again</b>, the next is 11.';

test('a report written without signal arrives once, and its answer comes back by itself', async ({
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
	await page.getByRole('button', { name: 'I might not make it' }).click();
	await page.getByRole('checkbox', { name: 'Bus or train' }).check();
	await page.getByRole('button', { name: 'Next: what would help?' }).click();
	await page.getByRole('checkbox', { name: 'Another time' }).check();
	await page.getByRole('textbox', { name: 'In your own words' }).fill(words);
	await page.getByRole('button', { name: 'Send now' }).click();
	await expect(page.getByText('It is saved on this phone.')).toBeVisible();

	await page.close();
	const again = await context.newPage();
	await again.clock.install();
	await again.goto('/me/reports');
	await expect(again.getByText('Not sent yet').first()).toBeVisible();
	await signalReturns(context);
	await expect(again.getByText('Sent', { exact: true }).first()).toBeVisible({ timeout: 30_000 });

	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	await expect(office.getByText(words)).toHaveCount(1);
	await checkAccessibility(office);
	await office.getByRole('listitem').filter({ hasText: words }).getByRole('link', { name: 'Answer' }).click();
	await expect(office.getByText(words).first()).toBeVisible();
	await office.getByRole('checkbox', { name: 'Another time' }).check();
	await office.getByRole('textbox', { name: 'Your own words' }).fill('Come at 11 instead. I have moved it.');
	await office.getByRole('radio', { name: 'It stays open: we work on it' }).check();
	await checkAccessibility(office);
	await office.getByRole('button', { name: 'Send answer' }).click();
	await expect(office.getByText('Come at 11 instead. I have moved it.').first()).toBeVisible();

	// The phone asks again by itself, which takes up to a minute.
	await again.clock.fastForward('01:30');
	await expect(again.getByText('Being worked on').first()).toBeVisible({ timeout: 30_000 });
	await again.goto('/me');
	await again.getByRole('link', { name: /Priya Raman answered you/ }).click();
	await expect(again.getByText('Come at 11 instead. I have moved it.')).toBeVisible();
});
