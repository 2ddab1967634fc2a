import type { Page } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const main = (page: Page) => page.getByRole('main');

/** The address of the one event that the demonstration's Daniel is asked about. */
async function eventOf(page: Page): Promise<string> {
	await page.goto('/me/rules');
	const link = main(page).locator('a[href^="/me/events/"]').first();
	return (await link.getAttribute('href')) ?? '';
}

test('after a miss one tells one’s side with taps only, without signal, and it arrives', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	test.setTimeout(180_000);
	await signInToGoOffline('Daniel Okafor');
	const address = await eventOf(page);
	await page.close();
	await context.setOffline(true);

	const cold = await context.newPage();
	// A button half under the bar at the bottom is not half a button: axe looks at the first screen only.
	await cold.setViewportSize({ width: 360, height: 6000 });
	await cold.goto('/me');
	await main(cold).getByRole('link', { name: 'Tell us what happened' }).click();
	await expect(cold).toHaveURL(new RegExp(`${address}$`));
	await expect(main(cold)).toContainText('You were not at your appointment on');
	await expect(main(cold)).toContainText('Nothing is decided yet.');
	await expect(main(cold)).toContainText('Priya Raman decides. A computer never does.');
	await checkAccessibility(cold);

	await main(cold).getByRole('link', { name: 'Tell us what happened' }).click();
	await expect(cold.getByRole('heading', { level: 1 })).toHaveText('What happened?');
	await cold.getByRole('button', { name: 'Save and send' }).click();
	await expect(cold.getByRole('alert')).toContainText('Tap a picture or write a few words.');
	await cold.getByRole('checkbox', { name: 'Bus or train' }).check();
	await cold.getByRole('link', { name: 'Back' }).click();
	await main(cold).getByRole('link', { name: 'Tell us what happened' }).click();
	await expect(cold.getByRole('checkbox', { name: 'Bus or train' })).toBeChecked();
	await cold.getByRole('checkbox', { name: 'Call me instead' }).check();
	await checkAccessibility(cold);
	await cold.getByRole('button', { name: 'Save and send' }).click();
	await expect(cold.getByRole('status')).toContainText([
		'It is saved on this phone, with the time you tapped.'
	]);
	await expect(main(cold)).toContainText('Not sent yet');
	await expect(main(cold)).toContainText('Please call me.');
	await checkAccessibility(cold);
	await cold.close();

	const again = await context.newPage();
	await again.goto(address);
	await expect(main(again)).toContainText('Not sent yet');
	await signalReturns(context);
	await expect(main(again)).toContainText('It reached us:', { timeout: 30_000 });
	await expect(main(again)).toContainText('You saved it:');

	const elsewhere = await (await openContext()).newPage();
	await signIn(elsewhere, server, 'Daniel Okafor');
	await elsewhere.goto(address);
	await expect(main(elsewhere)).toContainText('Bus or train');
	await expect(main(elsewhere)).toContainText('Your officer is looking at what happened on');
	await expect(main(elsewhere).getByRole('link', { name: 'Tell us more' })).toBeVisible();
	await elsewhere.goto('/me');
	await expect(main(elsewhere)).not.toContainText('We need to hear from you');
});

test('the ladder says in words where one stands', async ({ page, server }) => {
	await signIn(page, server, 'Daniel Okafor');
	await page.goto('/me/rules');
	const ladder = page.getByRole('list', { name: 'What happens on a community order' });
	await expect(ladder.locator('[aria-current="step"]')).toContainText('You are here');
	await expect(ladder.getByRole('listitem').filter({ hasText: 'What could come next' })).toHaveCount(1);
	await main(page).getByRole('link', { name: 'What happens if …' }).click();
	await main(page).getByText('More about this').first().click();
	await main(page).getByText('Where this comes from').first().click();
	await expect(
		main(page)
			.getByText(/Last checked on/)
			.first()
	).toBeVisible();
});

test('the record prints what was chosen, and nothing to tap', async ({ page, server }) => {
	await signIn(page, server, 'Daniel Okafor');
	for (const words of ['I rang before I was late', 'I slept well']) {
		await page.goto('/me/went-well');
		await page.getByRole('textbox', { name: 'What went well?' }).fill(words);
		await page.getByRole('button', { name: 'Save and share with my officer' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved');
	}
	await page.goto('/me/record');
	const [first, second] = [page.getByRole('checkbox').first(), page.getByRole('checkbox').nth(1)];
	await first.check();
	await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(main(page)).toContainText('on the person’s own phone');
	await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
	await expect(first).toBeVisible();
	await expect(second).toBeHidden();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('one can tell one’s side, add to it, and read who decides', async ({
		page,
		server,
		expectConsole
	}) => {
		expectConsole(/status of 422/);
		await signIn(page, server, 'Daniel Okafor');
		const address = await eventOf(page);
		await page.goto(`${address}/ask`);
		await expect(main(page)).toContainText('Nothing is decided yet');
		await page.goto(`${address}/tell`);
		await page.getByRole('button', { name: 'Save and send' }).click();
		await expect(page.getByRole('alert')).toContainText('Tap a picture or write a few words.');
		await page.getByRole('checkbox', { name: 'Someone can help me with this' }).check();
		await page.getByRole('textbox', { name: 'In your own words' }).fill('x'.repeat(20_000));
		await page.getByRole('button', { name: 'Save and send' }).click();
		await expect(page.getByRole('alert')).toContainText('This is too long.');
		await expect(page.getByRole('checkbox', { name: 'Someone can help me with this' })).toBeChecked();
		await page.getByRole('textbox', { name: 'In your own words' }).fill('The bus did not come.');
		await page.getByRole('button', { name: 'Save and send' }).click();
		await expect(main(page)).toContainText('It is saved and sent.');
		await expect(main(page)).toContainText('It reached us:');
		await main(page).getByRole('link', { name: 'Tell us more' }).click();
		await page.getByRole('textbox', { name: 'What proof is there?' }).fill('A photo of the stop');
		await page.getByRole('checkbox', { name: 'Bus or train' }).check();
		await page.getByRole('button', { name: 'Save and send' }).click();
		await expect(main(page).getByRole('blockquote')).toHaveText([
			'The bus did not come.',
			'A photo of the stop'
		]);
	});
});
