import type { Page } from '@playwright/test';
import { checkAccessibility, expect } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { rowsOnScreen, test } from './today-fixtures.ts';

/** Tab, and nothing else, until the focus is on what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 150; presses += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
	}
	throw new Error(`no way to ${selector} by keyboard`);
}

const answers = (page: Page, name: RegExp) => page.locator('.wm-diary').getByRole('button', { name });

test('forty-five things and seven appointments: ten rows on the first screen, by kind, by person', async ({
	page,
	server
}) => {
	await signIn(page, server, 'Elin Lloyd');
	await expect(page.getByText('7 appointments. 4 lack an outcome.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'All 45' })).toBeVisible();
	expect((await rowsOnScreen(page)).waits).toBeGreaterThanOrEqual(10);
	// A small laptop: of the day and of what waits together.
	await page.setViewportSize({ width: 1366, height: 768 });
	const small = await rowsOnScreen(page);
	expect(small.waits + small.diary).toBeGreaterThanOrEqual(10);
	await page.setViewportSize({ width: 1280, height: 900 });
	await checkAccessibility(page);

	await expect(page.getByText('Nobody booked next: 4 people.')).toBeVisible();
	await page.getByRole('link', { name: 'Nobody booked 4' }).click();
	await expect(page.locator('.wm-waits [data-row]')).toHaveCount(4);
	await page.getByText('One person').click();
	await page.getByLabel('Whose').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).not.toHaveURL(/Cole|Jayden|Mary|Nia|Ravi/);
	await expect(page.getByRole('link', { name: /^All \d+$/ })).toBeVisible();
	await page.goto('/staff?kind=no_such_kind&person=nobody&overdue=maybe');
	await expect(page.getByRole('link', { name: 'All 45' })).toBeVisible();

	// Folded away here, it stays so, whatever else is looked at meanwhile.
	await page.getByText('Good news and reflections').click();
	await page.goto('/staff/people');
	await page.goto('/staff');
	await expect(
		page.getByRole('region', { name: 'Good news and reflections' }).getByRole('listitem')
	).toHaveCount(0);
});

test('ten urgent things are answered by keyboard alone', async ({ page, server }) => {
	test.setTimeout(120_000);
	await signIn(page, server, 'Elin Lloyd');
	for (let left = 45; left > 35; left -= 1) {
		await expect(page.getByRole('link', { name: `All ${left}` })).toBeVisible();
		await tabTo(page, '.wm-filter-links a');
		const first = page.locator('[data-open]').first();
		// The keys work once the scripts of the page are there.
		await expect(async () => {
			await page.keyboard.press('j');
			await expect(first).toBeFocused({ timeout: 500 });
		}).toPass();
		await page.keyboard.press('j');
		await page.keyboard.press('k');
		await expect(first).toBeFocused();
		await page.keyboard.press('a');
		await page.waitForURL(/\/staff\/reports\//);
		await tabTo(page, 'textarea[name="words"]');
		await page.keyboard.type('Jack will ring you today at a time that is good for you.');
		await tabTo(page, 'main form button[type="submit"]:not([formaction])');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status').first()).toBeVisible();
		await page.goto('/staff');
	}
	// A letter that is typed where words are taken moves nothing.
	await page.locator('.wm-waits__person summary').click();
	await page.getByLabel('Whose').focus();
	await page.keyboard.press('j');
	await expect(page.getByLabel('Whose')).toBeFocused();
});

for (const javaScriptEnabled of [true, false])
	test(`outcomes for several people in a row, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
		server,
		openContext,
		expectConsole
	}) => {
		expectConsole(/status of 409/);
		const page = await (await openContext({ javaScriptEnabled })).newPage();
		await signIn(page, server, 'Elin Lloyd');
		const other = await page.context().newPage();
		await other.goto('/staff');
		await answers(page, /^Yes/).first().click();
		await expect(page.getByRole('status')).toContainText(/Saved for .*: Kept\./);
		await expect(page.getByText('3 lack an outcome.')).toBeVisible();
		expect(new URL(page.url()).hash).toBe('#next');
		await answers(page, /^Late/).first().click();
		await expect(page.getByRole('status')).toContainText('Late is not absent: it counts as kept.');
		await expect(page.getByText('2 lack an outcome.')).toBeVisible();

		// A wrong tap is put right on the appointment's own page.
		await page
			.getByRole('status')
			.getByRole('link', { name: /^Change/ })
			.click();
		await expect(page.getByText('Recorded now: Kept, came late.')).toBeVisible();
		if (javaScriptEnabled) {
			await page.getByRole('group', { name: 'Did the session happen?' }).getByLabel('Yes').check();
			await page.getByRole('group', { name: 'Did they attend?' }).getByLabel('Yes').check();
		}
		await page.getByLabel('They came and did what was asked').check();
		await page.getByLabel('They came late').uncheck();
		await page.getByRole('button', { name: 'Save what happened' }).click();
		await expect(page.getByRole('status')).toContainText(/: Kept\./);
		await expect(page.getByText('2 lack an outcome.')).toBeVisible();

		// "No" is a question and no outcome.
		await page.locator('.wm-diary').getByRole('link', { name: /^No\b/ }).first().click();
		await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible();
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
		await page.getByRole('link', { name: 'Back to Today' }).click();
		await expect(page.getByText('2 lack an outcome.')).toBeVisible();

		// The other window stood open: it changes nothing, and says why.
		await answers(other, /^Late/).first().click();
		await expect(other.getByRole('alert')).toContainText('changed');
		await other.goto('/staff');
		await expect(other.getByText('2 lack an outcome.')).toBeVisible();
	});

test('something is left for another day with a reason where it is urgent, and danger never is', async ({
	page,
	server,
	expectConsole
}) => {
	expectConsole(/status of 422/);
	await signIn(page, server, 'Elin Lloyd');
	const danger = page.getByRole('region', { name: 'May be in danger' });
	await expect(danger.getByRole('link', { name: /^Not today/ })).toHaveCount(0);
	const before = page.getByRole('region', { name: 'Before an appointment' });
	await before
		.getByRole('link', { name: /^Not today/ })
		.first()
		.click();
	await checkAccessibility(page);
	await page.getByRole('radio', { name: /^Tomorrow/ }).check();
	await page.getByRole('button', { name: 'Leave it until then' }).click();
	await expect(page.getByRole('alert')).toContainText('Write why.');
	await page.getByLabel('Why can it wait?').fill('They ring me back tomorrow.');
	await page.getByRole('button', { name: 'Leave it until then' }).click();
	await expect(page.getByRole('link', { name: 'All 44' })).toBeVisible();
	await page.getByText('Left for another day').click();
	const later = page.getByRole('region', { name: 'Left for another day' });
	await expect(later).toContainText('They ring me back tomorrow.');
	await checkAccessibility(page);
	await later.getByRole('link', { name: /^Change/ }).click();
	await page.getByRole('button', { name: 'Put it back on Today now' }).click();
	await expect(page.getByRole('link', { name: 'All 45' })).toBeVisible();
});
