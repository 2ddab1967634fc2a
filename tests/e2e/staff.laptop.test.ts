import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectInOrder } from './pages-in-order.ts';
import { signIn } from './sign-in.ts';

test('the practitioner’s pages are in order, in both languages and on a phone too', async ({
	page,
	server
}) => {
	test.setTimeout(120_000);
	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people');
	const person = await page
		.getByRole('main')
		.getByRole('link', { name: 'Daniel Okafor' })
		.getAttribute('href');
	const paths = ['/staff', '/staff/people', person ?? '', '/staff/reports'];
	await expectInOrder(page, server, paths, /Daniel|Okafor/);
	await page.setViewportSize({ width: 320, height: 700 });
	for (const path of ['/staff', '/staff/people']) {
		await page.goto(path);
		await page.locator('header button[name=language]').click();
		const parts = await page.locator('.wm-staff-top :is(a, button)').evaluateAll((all) =>
			all.map((part) => {
				const { top, width, height } = part.getBoundingClientRect();
				return { middle: Math.round((top + height / 2) / 10), least: Math.min(width, height) };
			})
		);
		expect(new Set(parts.map(({ middle }) => middle)).size).toBe(2);
		expect(Math.min(...parts.map(({ least }) => least))).toBeGreaterThanOrEqual(48);
	}
});

test('what was chosen and typed before the scripts started stays', async ({ page, server }) => {
	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people');
	const daniel = await page.getByRole('link', { name: 'Daniel Okafor' }).getAttribute('href');
	const release = await holdScripts(page);
	await page.goto(`${daniel}/plan/referrals`, { waitUntil: 'commit' });
	const step = page.locator('select[name="step"]');
	await step.selectOption({ index: 1 });
	const chosen = await step.inputValue();
	await page.getByLabel('What do we ask for?').fill('Help with a debt');
	release();
	await page.waitForLoadState('networkidle');
	await expect(step).toHaveValue(chosen);
	await expect(page.getByLabel('What do we ask for?')).toHaveValue('Help with a debt');
});

test('a heading that was opened before the scripts started stays open', async ({ page, server }) => {
	await signIn(page, server, 'Elin Lloyd');
	const release = await holdScripts(page);
	await page.goto('/staff', { waitUntil: 'commit' });
	const fold = page.locator('details.wm-waits__group:not([open])').first();
	const heading = (await fold.getByRole('heading').textContent()) ?? '';
	await fold.getByRole('heading').click();
	release();
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('region', { name: heading }).getByRole('listitem').first()).toBeVisible();
});

test('the panel beside a form shows what was chosen before the scripts started', async ({ page, server }) => {
	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people');
	const daniel = await page.getByRole('link', { name: 'Daniel Okafor' }).getAttribute('href');
	const release = await holdScripts(page);
	await page.goto(`${daniel}/plan/pause`, { waitUntil: 'commit' });
	await page.getByRole('radio', { name: 'Somebody close has died' }).check();
	release();
	await expect(page.getByText('You have lost someone close to you.')).toBeVisible();
});

/** The page is there, its scripts are not yet: as on a slow line. */
async function holdScripts(page: Page): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route('**/_app/**/*.js', async (route) => {
		await promise;
		await route.continue();
	});
	return resolve;
}
