import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { signIn, withoutSignal, workerReady } from './sign-in.ts';

/** Where the header and the bar stand, and the words in them that can be seen. */
async function frame(page: Page) {
	const bar = page.locator('.wm-bar').first();
	return {
		header: await page.locator('.wm-top').first().boundingBox(),
		bar: await bar.boundingBox(),
		places: (await bar.innerText()).split('\n').map((word) => word.trim())
	};
}

test('with the worker in control, header and bar are there before any script, in the person’s language and size', async ({
	page,
	context,
	signInToGoOffline
}) => {
	test.setTimeout(120_000);
	await signInToGoOffline('Aisha Begum');
	await page.getByRole('link', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: 'Cymraeg' }).check();
	await page.getByRole('radio', { name: 'Large', exact: true }).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('link', { name: 'Hafan' })).toBeVisible();
	await page.goto('/me/plan');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('#first-picture')).toHaveCount(0);
	await expect(page.locator('.wm-bar')).toHaveCount(1);
	// What it says of itself takes room beside the rest, and comes once the app knows.
	await expect(page.locator('.wm-top').getByRole('status')).toHaveText('Yn gyfoes');
	const real = await frame(page);

	const still = await context.newPage();
	const session = await context.newCDPSession(still);
	await session.send('Emulation.setScriptExecutionDisabled', { value: true });
	await context.setOffline(true);
	await still.goto('/me/plan');
	await expect(still.locator('#first-picture')).toBeVisible();
	const picture = await frame(still);
	expect(picture.places).toEqual(real.places);
	expect(picture.bar).toEqual(real.bar);
	expect(picture.header?.height).toBe(real.header?.height);
	await expect(still.getByRole('link', { name: 'Cuddio' })).toBeVisible();
	await expect(still.locator('html')).toHaveAttribute('lang', 'cy');
});

test('a phone fetches the app while somebody types their way in, and opens everything without signal from the first page on', async ({
	page,
	context,
	server,
	expectConsole
}) => {
	expectConsole(withoutSignal);
	await page.goto('/sign-in');
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	await page.getByRole('textbox').first().pressSequentially('A');
	// As long as a person takes to type the rest.
	await workerReady(page);
	await signIn(page, server, 'Daniel Okafor');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello Dan');
	await expect(page.getByRole('main')).toContainText(
		'This phone is ready. You can open all this with no signal.'
	);
	await context.setOffline(true);
	for (const address of ['/me/plan', '/me/appointments', '/me/rules']) {
		await page.goto(address);
		await expect(page.locator('#first-picture')).toHaveCount(0);
		await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
	}
});
