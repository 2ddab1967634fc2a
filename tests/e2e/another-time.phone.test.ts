import { addDays, localDate, weekday } from '#lib/domain/time/local-date.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
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

function sunday(weeks: number): string {
	let day = addDays(localDate(Date.now()), 7 * weeks);
	while (weekday(day) !== 0) day = addDays(day, 1);
	return day;
}

test('an appointment booked against a clash is asked to be at another time without signal, and moved there by the answer', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	test.setTimeout(180_000);
	const office = await (await openContext()).newPage();
	await signIn(office, server, 'Priya Raman');
	await office.goto('/staff/people');
	await office.getByRole('link', { name: 'Daniel Okafor' }).click();
	await office.getByRole('link', { name: 'Appointments', exact: true }).click();
	await office.getByRole('link', { name: 'Book an appointment' }).click();
	await checkAccessibility(office);
	await office.getByLabel('What kind of appointment').selectOption({ label: 'Phone call' });
	await office.getByLabel('Day', { exact: true }).fill(sunday(5));
	await office.getByLabel('Time', { exact: true }).fill('9.30');
	await office.getByLabel('Who asked for it').selectOption({ label: 'I did' });
	await office.getByRole('button', { name: 'Book it', exact: true }).click();
	await expect(office.getByText('It is a weekend')).toBeVisible();
	await checkAccessibility(office);
	await office.getByLabel('Why all the same').fill('You asked for a Sunday');
	await office.getByRole('button', { name: 'Book it all the same' }).click();
	await expect(office.getByText('Booked. They can read it now.')).toBeVisible();

	await signInToGoOffline('Daniel Okafor');
	await context.setOffline(true);
	await page.goto('/me/appointments');
	await page
		.getByRole('main')
		.getByRole('link', { name: /9:30am/ })
		.last()
		.click();
	await expect(page.getByText('Why it is at this time: You asked for a Sunday')).toBeVisible();
	await page.getByRole('link', { name: 'Ask for another time' }).click();
	await checkAccessibility(page);
	await page.getByLabel('Day 1', { exact: true }).fill(workingDay(6));
	await page.getByLabel('Day 1: from what time?').fill('14:00');
	await page.getByRole('button', { name: 'Send this to my officer' }).click();
	await expect(page.getByText('Until your officer answers, the first time stands.')).toBeVisible();
	await checkAccessibility(page);
	await signalReturns(context);
	await expect(page.getByText('Not sent yet.')).toHaveCount(0, { timeout: 30_000 });

	await office.goto('/staff/people');
	await office.getByRole('link', { name: 'Daniel Okafor' }).click();
	await office.getByRole('link', { name: 'Appointments', exact: true }).click();
	await office.getByRole('link', { name: 'They wrote about this' }).last().click();
	await checkAccessibility(office);
	await office.getByRole('link', { name: /^Move it to .*2pm/ }).click();
	await office.getByLabel('Why it is moved').fill('This is the time you asked for');
	await office.getByRole('button', { name: 'Move it', exact: true }).click();
	await expect(office.getByText('Moved. They read the new time and why.')).toBeVisible();

	await page.reload();
	await page.getByRole('link', { name: 'See the new time' }).click();
	await expect(page.getByText('Why: This is the time you asked for')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByText(/2pm/).first()).toBeVisible();
	// What lies half under the bar at the bottom is no target that anybody would aim at.
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await checkAccessibility(page);
});
