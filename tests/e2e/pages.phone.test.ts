import type { Page } from '@playwright/test';
import { onPhoneCy } from '#lib/i18n/access/person-on-phone.cy.ts';
import { onPhoneEn } from '#lib/i18n/access/person-on-phone.en.ts';
import { shellCy } from '#lib/i18n/shared/person-shell.cy.ts';
import { shellEn } from '#lib/i18n/shared/person-shell.en.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

const places = [
	'/me',
	'/me/plan',
	'/me/plan?view=goals',
	'/me/plan/idea',
	'/me/plan/disagree',
	'/me/plan/changes',
	'/me/appointments',
	'/me/report',
	'/me/relapse',
	'/me/changed',
	'/me/went-well',
	'/me/reflect',
	'/me/problem',
	'/me/if-then',
	'/me/messages',
	'/me/rules',
	'/me/rules/what-can-follow',
	'/me/rules/order',
	'/me/rules/requirements',
	'/me/rules/how-decided',
	'/me/rules/disagree',
	'/me/rules/what-if',
	'/me/rules/explained',
	'/me/record',
	'/me/papers',
	'/me/progress',
	'/me/progress?until=2026-01-05',
	'/me/progress/lighter',
	'/me/progress/copy',
	'/me/reports',
	'/me/settings',
	'/me/story',
	'/me/settings/calendar',
	'/me/settings/phones',
	'/me/settings/notices',
	'/me/help'
];

/** Runs in the page. How high the header is with each of these in it. */
function headerWith(states: string[]): Record<string, number> {
	const row = document.querySelector('.wm-top__row');
	const chip = row?.querySelector('.wm-chip');
	if (!row || !chip) return {};
	const icon = '<svg class="wm-icon" viewBox="0 0 24 24"></svg>';
	return Object.fromEntries(
		states.map((state) => {
			chip.innerHTML = icon + state;
			return [state, row.getBoundingClientRect().height];
		})
	);
}

async function inOrder(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page).toHaveTitle(/ – Waymark$/);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	await checkAccessibility(page);
}

for (const [language, name] of [
	['en', 'Daniel Okafor'],
	['cy', 'Rhys Morgan']
] as const)
	test(`every page of the person's app is in order in ${language}, also at 320 px`, async ({
		page,
		server
	}) => {
		test.setTimeout(180_000);
		await signIn(page, server, name);
		// A button half under the bar at the bottom is not half a button: axe looks at the first screen only.
		await page.setViewportSize({ width: 320, height: 6000 });
		for (const path of places) {
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			// The words and the table of what got better are in folds.
			if (path.startsWith('/me/progress'))
				await page.evaluate(() =>
					document.querySelectorAll('main details').forEach((fold) => fold.setAttribute('open', ''))
				);
			await inOrder(page);
			// At twice the size a word may break; the page does not go sideways. The longest words are Welsh.
			if (language === 'en') continue;
			const sideways = await page.evaluate(() => {
				document.documentElement.style.setProperty('font-size', '200%', 'important');
				return document.documentElement.scrollWidth - innerWidth;
			});
			expect(sideways, path).toBeLessThanOrEqual(0);
		}
		// Back, how things stand, help and Hide are one row on a phone of the usual width, whatever there is to say.
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/me/settings');
		await expect(page.locator('.wm-top .wm-icon').first()).toBeVisible();
		const { sync } = { en: shellEn, cy: shellCy }[language];
		const { chip, getting } = { en: onPhoneEn, cy: onPhoneCy }[language].notReady;
		const { waiting, ...others } = sync;
		const heights = await page.evaluate(headerWith, [waiting(12), chip, getting, ...Object.values(others)]);
		expect(Object.keys(heights).length).toBeGreaterThan(9);
		expect(Object.entries(heights).filter(([, height]) => height > 60)).toEqual([]);
	});

test('one step, one appointment and one event are in order too, and are not there for somebody else', async ({
	page,
	server,
	openContext
}) => {
	await signIn(page, server, 'Daniel Okafor');
	await page.setViewportSize({ width: 360, height: 6000 });
	const addresses: string[] = [];
	for (const path of ['/me/plan', '/me/appointments']) {
		await page.goto(path);
		const link = page.getByRole('main').locator(`a[href^="${path}/"]`).first();
		addresses.push((await link.getAttribute('href')) ?? '');
		await link.click();
		await inOrder(page);
	}
	await page.goto('/me/rules');
	const event = await page.getByRole('main').locator('a[href^="/me/events/"]').first().getAttribute('href');
	for (const address of [event ?? '', `${event}/tell`, `${event}/ask`]) {
		addresses.push(address);
		await page.goto(address);
		await inOrder(page);
	}
	// With the largest text on the smallest phone, when it is and what can be done about it are on one screen; with a browser's
	// own text at twice its size too.
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(addresses[1] ?? '');
	// The shell's own bar is there first, and goes.
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	for (const size of ['', '200%']) {
		await page.evaluate((browsers) => {
			document.documentElement.dataset['textSize'] = 'largest';
			document.documentElement.style.fontSize = browsers;
		}, size);
		const bar = await page.getByRole('navigation').last().boundingBox();
		for (const part of [page.locator('.wm-when__time'), page.getByRole('main').getByRole('button').first()]) {
			const box = await part.boundingBox();
			const end = (box?.y ?? 0) + (box?.height ?? 999);
			expect(end, size).toBeLessThanOrEqual(Math.min(640, bar?.y ?? 0));
		}
	}
	const other = await (await openContext()).newPage();
	await signIn(other, server, 'Aisha Begum');
	for (const address of addresses) {
		await other.goto(address);
		await expect(other.getByRole('main')).not.toContainText('Priya Raman');
		await expect(other.getByRole('heading', { level: 1 })).toHaveText('We cannot find this');
	}
});

test('every page opens without signal, at any address, after one visit', async ({
	page,
	context,
	signInToGoOffline,
	expectConsole
}) => {
	test.setTimeout(120_000);
	await signInToGoOffline('Daniel Okafor');
	await page.goto('/me/plan');
	const step = await page.getByRole('main').locator('a[href^="/me/plan/"]').first().getAttribute('href');
	await page.goto('/me/rules');
	const event = await page.getByRole('main').locator('a[href^="/me/events/"]').first().getAttribute('href');
	await page.close();
	await context.setOffline(true);
	for (const path of [...places, step ?? '', event ?? '', `${event}/tell`, `${event}/ask`]) {
		const cold = await context.newPage();
		await cold.goto(path);
		await expect(cold.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(cold.getByRole('navigation').last()).toContainText('Progress');
		await cold.close();
	}
	const help = await context.newPage();
	await help.goto('/me/help');
	await expect(help.getByRole('main')).toContainText('116 123');
	// A phone whose memory was cleared, but for the app itself: the page that explains it is among what is kept.
	expectConsole(/wants to delete database/);
	await help.evaluate(async () => {
		localStorage.clear();
		for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
	});
	const cleared = await context.newPage();
	await help.close();
	await cleared.goto('/me');
	await expect(cleared.getByRole('heading', { level: 1 })).toHaveText('You need internet for this page');
});

test('the language changes on any page, and stays changed, also without signal', async ({
	page,
	context,
	signInToGoOffline
}) => {
	await signInToGoOffline('Aisha Begum');
	await page.goto('/me/rules');
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Cymraeg' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ble rydych chi’n sefyll');
	await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
	await expect(page.getByRole('button', { name: 'English' })).toBeFocused();
	await page.goto('/me/plan');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fy nghynllun');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My plan');
	await signalReturns(context);
});
