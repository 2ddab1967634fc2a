import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { isWorkingDay } from '#lib/domain/time/working-days.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

/** A working day some weeks from now, when nothing of the demonstration is in the book. */
function workingDay(weeks: number): string {
	let day = addDays(localDate(Date.now()), 7 * weeks);
	while (!isWorkingDay(day, bankHolidays)) day = addDays(day, 1);
	return day;
}

test('somebody who cannot come says so where they write, and takes one of the times offered back, without signal', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	await signInToGoOffline('Daniel Okafor');
	await page.goto('/me/messages');
	await page
		.getByLabel(/^I cannot come/)
		.first()
		.check();
	await page.getByLabel('Your message').fill('I work until noon that day');
	await checkAccessibility(page);
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	await expect(page.getByText('I work until noon that day')).toBeVisible();
	await expect(page.getByText('Not sent yet.')).toHaveCount(0, { timeout: 30_000 });

	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	await office.goto('/staff/people');
	await office.getByRole('link', { name: 'Daniel Okafor' }).click();
	await office.getByRole('link', { name: 'Appointments', exact: true }).click();
	await office.getByRole('link', { name: 'They wrote about this' }).first().click();
	await office.getByRole('link', { name: 'Offer other times' }).click();
	await office.getByLabel('Day', { exact: true }).nth(0).fill(workingDay(6));
	await office.getByLabel('Time', { exact: true }).nth(0).fill('14.00');
	await office.getByLabel('Day', { exact: true }).nth(1).fill(workingDay(7));
	await office.getByLabel('Time', { exact: true }).nth(1).fill('14.00');
	await checkAccessibility(office);
	await office.getByLabel('What you want to say with it').fill('Which of these suits you?');
	await office.getByRole('button', { name: 'Offer these times' }).click();
	await expect(office.getByText('They have not chosen yet. The appointment stands.')).toBeVisible();

	await page.reload();
	await expect(page.getByText('Your officer offers other times')).toBeVisible({ timeout: 30_000 });
	await checkAccessibility(page);
	await context.setOffline(true);
	const takes = page.getByRole('button', { name: /^Take / });
	await takes.nth(0).click();
	await expect(page.getByText('Not sent yet.').first()).toBeVisible();
	// The later tap holds, and one that lands where the page has moved is nobody's.
	await expect(takes).toHaveCount(1);
	await takes.nth(0).scrollIntoViewIfNeeded();
	const box = await takes.nth(0).boundingBox();
	if (!box) throw new Error('There is nothing to tap');
	await page.waitForTimeout(700);
	for (let taps = 0; taps < 2; taps += 1) {
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		await page.waitForTimeout(180);
	}
	await expect(page.getByText('We tell you here whether it is still free.')).toBeVisible();
	await expect(page.getByText('Not sent yet.').first()).toBeVisible();
	await signalReturns(context);
	await expect(page.getByText('It is yours. The time you had is off.')).toBeVisible({ timeout: 30_000 });
	const chosenDay = new Date(workingDay(7)).getUTCDate();
	await expect(page.getByText(new RegExp(`^You chose \\w+ ${chosenDay} `))).toBeVisible();
	// A fast machine is here within the moment of the choice, in which no tap counts.
	await page.waitForTimeout(700);
	await page.getByRole('link', { name: 'See the new time' }).click();
	await expect(page.getByText('You chose from the times that your officer offered.')).toBeVisible();

	await office.reload();
	await expect(office.getByText('It is booked in the place of the one they had.')).toBeVisible();
	await checkAccessibility(office);
});
