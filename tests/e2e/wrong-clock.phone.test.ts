import type { Page } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { moveClock } from './clock.ts';
import type { RunningServer } from './server.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const DAY = 86_400_000;

async function openAppointments(office: Page, server: RunningServer): Promise<void> {
	await signIn(office, server, 'Priya Raman');
	const daniel = office.getByRole('link', { name: 'Daniel Okafor', exact: true }).first();
	await office.goto(`${await daniel.getAttribute('href')}/appointments`);
}

test('a phone three days fast replies in time, and both sides read both times and the correction', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	test.setTimeout(120_000);
	await moveClock(context, 3 * DAY);
	await signInToGoOffline('Daniel Okafor');
	await expect(page.getByText('Up to date').first()).toBeVisible();
	await context.setOffline(true);
	await page.goto('/me/appointments');
	await page
		.getByRole('main')
		.getByRole('link', { name: /10:30am/ })
		.first()
		.click();
	await page.getByRole('button', { name: 'I might not make it' }).click();
	await page.waitForURL(/\/me\/report\?appointment=/);
	await page.goBack();
	const fast = page.getByText('The clock on your phone was 3 days fast. This is the right time.');
	await expect(fast).toBeVisible();
	await checkAccessibility(page);
	await signalReturns(context);
	await expect(page.getByText(/^It reached us: /)).toBeVisible({ timeout: 30_000 });
	await expect(fast).toBeVisible();

	const office = await (await openContext()).newPage();
	await openAppointments(office, server);
	await expect(
		office.getByText(/Their reply: .*The phone’s clock was 3 days fast\. This is the corrected time\./)
	).toBeVisible();
	await checkAccessibility(office);
});

test('a clock set back after the phone was in touch says nothing, and what is known is said', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	test.setTimeout(120_000);
	await signInToGoOffline('Daniel Okafor');
	await expect(page.getByText('Up to date').first()).toBeVisible();
	await moveClock(context, -2 * DAY);
	await context.setOffline(true);
	await page.goto('/me/appointments');
	await page
		.getByRole('main')
		.getByRole('link', { name: /10:30am/ })
		.first()
		.click();
	await page.getByRole('button', { name: 'I might not make it' }).click();
	await page.waitForURL(/\/me\/report\?appointment=/);
	await page.goBack();
	const unknown = page.getByText(/You saved it, but we do not know when\./);
	await expect(unknown).toBeVisible();
	await signalReturns(context);
	await expect(page.getByText(/^It reached us: /)).toBeVisible({ timeout: 30_000 });
	await expect(unknown).toBeVisible();

	const office = await (await openContext()).newPage();
	await openAppointments(office, server);
	await expect(
		office.getByText(
			/we do not know when it was saved on their phone\. .* It does not count as late\. This phone was last in touch, with nothing waiting, at this time: .* So it was written after that\./
		)
	).toBeVisible();
});
