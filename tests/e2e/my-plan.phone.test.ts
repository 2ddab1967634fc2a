import type { Page } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const idea = 'I want to learn to <b>drive</b>.';
const objection = 'The diary is too much.\nOne line a day would do.';

const main = (page: Page) => page.getByRole('main');

/** @param folded what is not for now is under this summary */
async function openStep(page: Page, name: string, folded?: RegExp): Promise<void> {
	await page.goto('/me/plan');
	if (folded) await main(page).getByText(folded).click();
	await main(page).getByRole('link', { name }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

async function say(page: Page, words: string): Promise<void> {
	await page.getByRole('textbox').fill(words);
	await checkAccessibility(page);
	await page.getByRole('button', { name: 'Save and send to my officer' }).click();
}

test('a choice, an idea and a disagreement made without signal arrive once there is signal', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	test.setTimeout(180_000);
	await signInToGoOffline('Daniel Okafor');
	await context.setOffline(true);

	// A button half under the bar at the bottom is not half a button: axe looks at the first screen only.
	await page.setViewportSize({ width: 360, height: 6000 });
	await openStep(page, 'Keep a drink diary for four weeks');
	await page.getByRole('button', { name: 'Start with this' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'You chose to start with this.' })).toBeVisible();
	await checkAccessibility(page);
	await page.getByRole('link', { name: 'I do not agree' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('I do not agree with this step');
	await say(page, objection);
	await expect(page.getByText('It is saved on this phone.')).toBeVisible();
	await page.goto('/me/plan');
	await page.getByRole('link', { name: 'I have an idea' }).click();
	await page.getByRole('radio', { name: 'I will get back into warehouse work' }).check();
	await say(page, idea);
	await expect(page.getByText('It is saved on this phone.')).toBeVisible();
	await checkAccessibility(page);

	await page.close();
	const again = await context.newPage();
	await again.goto('/me/plan');
	await expect(again.getByText('Not sent yet', { exact: true })).toHaveCount(2);
	await signalReturns(context);
	await expect(again.getByText('Sent', { exact: true })).toHaveCount(2, { timeout: 30_000 });

	const elsewhere = await (await openContext()).newPage();
	await signIn(elsewhere, server, 'Daniel Okafor');
	await elsewhere.setViewportSize({ width: 360, height: 6000 });
	await openStep(elsewhere, 'Keep a drink diary for four weeks');
	await expect(elsewhere.getByRole('button', { name: 'Take my choice back' })).toBeVisible();
	await main(elsewhere).getByRole('link', { name: 'The diary is too much.' }).click();
	await expect(elsewhere.getByRole('blockquote')).toHaveText(objection);
	await elsewhere.goto('/me/plan');
	await main(elsewhere).getByRole('link', { name: idea }).click();
	await expect(elsewhere.getByText('Part of “I will get back into warehouse work”')).toBeVisible();
	await checkAccessibility(elsewhere);
});

test('whom we asked is said plainly, with what it waits for', async ({ page, server }) => {
	await signIn(page, server, 'Rhys Morgan');
	await openStep(page, 'Trauma counselling in Welsh', /^Wedyn: /);
	await expect(main(page)).toContainText(/Fe wnaethom ofyn i Gwasanaeth iechyd meddwl lleol ar ddydd/);
	await expect(main(page)).toContainText('nid eich bai chi yw hynny');
	await checkAccessibility(page);
	await page.goto('/me/plan');
	await expect(main(page)).toContainText('Nid yw hyn ar gael yn eich ardal eto');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('one can choose a step, take it back, and say what one thinks of the plan', async ({
		page,
		server,
		expectConsole
	}) => {
		expectConsole(/status of 422/);
		await signIn(page, server, 'Aisha Begum');
		await openStep(page, "Join the women's centre Tuesday group");
		await page.getByRole('button', { name: 'Start with this' }).click();
		await page.getByRole('button', { name: 'Take my choice back' }).click();
		await expect(page.getByRole('button', { name: 'Start with this' })).toBeVisible();

		await page.goto('/me/plan/idea');
		await page.getByRole('button', { name: 'Save and send to my officer' }).click();
		await expect(page.getByRole('alert')).toContainText('Write a few words.');
		await page.getByRole('textbox').fill(idea);
		await page.getByRole('button', { name: 'Save and send to my officer' }).click();
		await expect(page.getByText('It is saved and sent.')).toBeVisible();
		await expect(page.getByText(idea)).toBeVisible();

		await page.goto('/me/plan/disagree');
		await page.getByRole('textbox').fill(objection);
		await page.getByRole('button', { name: 'Save and send to my officer' }).click();
		await expect(page.getByText('It is saved and sent.')).toBeVisible();
	});
});
