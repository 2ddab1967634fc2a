import type { Page } from '@playwright/test';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signalReturns } from './signal.ts';

const main = (page: Page) => page.getByRole('main');
const where = (page: Page) => {
	const { pathname, searchParams } = new URL(page.url());
	return `${pathname}${searchParams.has('part') ? '?part' : ''}`.replace(/[0-9a-f-]{36}/, '…');
};

/** Counts what a thumb does, and the screens it sees. */
function counting(page: Page) {
	const screens = [where(page)];
	let taps = 0;
	return {
		async tap(role: 'button' | 'checkbox', name: string): Promise<void> {
			await page.getByRole(role, { name, exact: true }).click();
			taps += 1;
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		},
		async arriveAt(screen: string): Promise<void> {
			await expect.poll(() => where(page)).toBe(screen);
			screens.push(screen);
		},
		counts: () => ({ taps, screens })
	};
}

async function typeAndReload(page: Page, letters: string): Promise<void> {
	const field = page.getByRole('textbox', { name: 'In your own words' });
	await field.pressSequentially(letters);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Send now' })).toBeVisible();
}

test('ill or no bus is told in four screens and six taps, and the phone’s Back goes one step at a time', async ({
	page,
	context,
	signInToGoOffline,
	expectConsole
}) => {
	test.setTimeout(180_000);
	expectConsole(/status of 401/);
	await signInToGoOffline('Daniel Okafor');
	await expect(main(page)).toContainText('This phone is ready.', { timeout: 30_000 });
	await context.setOffline(true);
	const way = counting(page);
	await way.tap('button', 'I might not make it');
	await way.arriveAt('/me/report');
	await way.tap('checkbox', 'I’m ill');
	await way.tap('button', 'Next: what would help?');
	await way.arriveAt('/me/report?part');
	await expect(page.getByRole('link', { name: 'Back' })).toHaveCount(1);
	await expect(page.getByRole('button', { name: 'Back' })).toHaveCount(0);
	await checkAccessibility(page);
	await page.goBack();
	await expect(page.getByRole('checkbox', { name: 'I’m ill' })).toBeChecked();
	await page.goForward();
	await page.getByRole('link', { name: 'Back' }).click();
	await expect(page.getByRole('checkbox', { name: 'I’m ill' })).toBeVisible();
	await page.goForward();
	await way.tap('checkbox', 'Another day');
	await way.tap('button', 'Send now');
	await way.arriveAt('/me/reports/…');
	expect(way.counts()).toEqual({
		taps: 5,
		screens: ['/me', '/me/report', '/me/report?part', '/me/reports/…']
	});
	await expect(main(page)).toContainText('It is saved on this phone. It will be sent when there is signal.');
	await expect(main(page)).toContainText('Once it is sent, your officer will read it');
	await expect(page.getByText('Saved', { exact: true })).toHaveCount(1);
	await page.goBack();
	await expect.poll(() => where(page)).toBe('/me');
	await expect(main(page)).toContainText('You told us what is in the way: I’m ill');
	await expect(main(page)).toContainText('You said you might not make it.');
	await expect(page.getByText('Not sent yet').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'I might not make it' })).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Say more about it' })).toHaveCount(1);
	await page.getByRole('link', { name: 'How to get there' }).click();
	await expect(page.getByRole('link', { name: /in the way|Say more/ })).toHaveCount(2);
	await checkAccessibility(page);

	// From the first screen, and without the network's own word: the session is over, and this phone has found out.
	await context.clearCookies({ name: /session/ });
	await signalReturns(context);
	await expect(page.getByText('You are signed out.')).toBeVisible({ timeout: 30_000 });
	await page.goto('/me/report');
	await page.getByRole('checkbox', { name: 'Bus or train' }).check();
	await page.getByRole('button', { name: 'Send now' }).click();
	await expect(main(page)).toContainText('It will be sent when you sign in.');
	await expect(main(page)).not.toContainText('when there is signal');
});

test('a half-written report keeps its last letter through a reload, says that it is not sent, and is found again', async ({
	page,
	context,
	signInToGoOffline
}) => {
	test.setTimeout(180_000);
	await signInToGoOffline('Daniel Okafor');
	await page.getByRole('button', { name: 'I might not make it' }).click();
	await expect(page.getByRole('checkbox', { name: 'Bus or train' })).toBeVisible();
	await expect(page.getByText(/Not sent yet|keeps it/)).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'Bus or train' }).check();
	await expect(page.getByText('Not sent yet. This phone keeps it until you send it.')).toBeVisible();
	await page.getByRole('button', { name: /^Next/ }).click();
	await typeAndReload(page, 'The 9:10');
	const words = page.getByRole('textbox', { name: 'In your own words' });
	await expect(words).toHaveValue('The 9:10');
	await words.press('End');
	await typeAndReload(page, ' does not come');
	await expect(words).toHaveValue('The 9:10 does not come');

	await context.setOffline(true);
	await page.goto('/me');
	const note = main(page).getByRole('link', { name: /Something is in the way.*It is not sent yet/ });
	await expect(note).toHaveCount(1);
	await expect(main(page)).not.toContainText('The 9:10');
	await page.getByRole('link', { name: 'How to get there' }).click();
	await expect(note).toHaveCount(1);
	await expect(page.getByRole('button', { name: 'I might not make it' })).toHaveCount(0);
	await page.goto('/me/reports');
	const list = main(page).getByRole('region', { name: 'Not finished, and not sent' });
	await expect(list).toContainText('Your officer cannot see them yet.');
	await checkAccessibility(page);
	await list.getByRole('link', { name: 'Go on with it' }).click();
	await expect(page.getByRole('checkbox', { name: 'Bus or train' })).toBeChecked();
	await expect(main(page)).toContainText('You started this before. It is not sent yet.');
	await page.getByRole('button', { name: 'Send now' }).click();
	await expect(main(page)).toContainText('The 9:10 does not come');
	await page.goto('/me/reports');
	await expect(page.getByRole('region', { name: 'Not finished, and not sent' })).toHaveCount(0);
});
