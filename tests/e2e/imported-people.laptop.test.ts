import type { Page } from '@playwright/test';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { allOf } from './all-of.ts';
import { expect, test } from './fixtures.ts';
import { importReports } from './import-reports.ts';
import type { RunningServer } from './server.ts';
import { signIn } from './sign-in.ts';

const personPages = [
	'/me',
	'/me/plan',
	'/me/appointments',
	'/me/rules',
	'/me/rules/requirements',
	'/me/rules/order',
	'/me/progress',
	'/me/record',
	'/me/help',
	'/me/settings'
];

/** Every page of the person, and each appointment and step of theirs. */
async function pagesOfPerson(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const list of ['/me/appointments', '/me/plan']) {
		await page.goto(list);
		await page.locator('main h1').waitFor();
		const links = await page
			.locator(`main a[href^="${list}/"]`)
			.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
		found.push(...links);
	}
	return [...personPages, ...new Set(found)];
}

async function pagesOfStaff(page: Page, name: string): Promise<string[]> {
	await page.goto('/staff/people');
	const link = page.getByRole('link', { name, exact: true });
	const person = (await link.getAttribute('href')) ?? '';
	const below = [
		'',
		'/appointments',
		'/plan',
		'/plan/preview',
		'/plan/agree',
		'/plan/stages',
		'/fairness',
		'/reports',
		'/relapse',
		'/danger'
	];
	await page.goto(`${person}/plan`);
	const parts = await page
		.locator('main a[href*="/plan/goals/"], main a[href*="/plan/steps/"]')
		.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).pathname));
	return ['/staff', '/staff/people', ...below.map((path) => person + path), ...new Set(parts)];
}

/** What sticks out of the window, by its words; nothing where the page fits. */
const sticksOut = (page: Page) =>
	page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const scrolls = document.documentElement.scrollWidth > width;
		return scrolls
			? [...document.querySelectorAll('body *')]
					.filter((each) => each.getBoundingClientRect().right > width + 1)
					.map((each) => `${each.tagName} ${each.className}: ${(each.textContent ?? '').trim().slice(0, 30)}`)
			: [];
	});

/** Words of one block that lie over words of another. */
const overlaps = (page: Page) =>
	page.evaluate(() => {
		const blocks = [
			...document.querySelectorAll(
				'main h1, main h2, main h3, main p, main li, main dt, main dd, main a, main strong'
			)
		]
			.filter((each) => each.children.length === 0 && (each.textContent ?? '').trim() !== '')
			.filter((each) => each.closest('.govuk-visually-hidden, details:not([open])') === null)
			.map((each) => ({ each, box: each.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 1 && box.height > 1);
		return blocks.flatMap(({ each, box }, index) =>
			blocks.slice(index + 1).flatMap((other) => {
				const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
				const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
				return across > 3 && down > 6 && !each.contains(other.each)
					? [`${each.textContent} over ${other.each.textContent}`]
					: [];
			})
		);
	});

async function eachFits(page: Page, paths: readonly string[], widths: readonly number[]): Promise<void> {
	const found: string[] = [];
	for (const path of paths) {
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			if (new URL(page.url()).pathname !== path) await page.goto(path);
			await page.locator('h1').first().waitFor();
			for (const each of [...(await sticksOut(page)), ...(await overlaps(page))])
				found.push(`${path} at ${width}: ${each}`);
		}
	}
	expect(found).toEqual([]);
}

test('a telephone appointment has no place and no way there, but the number to expect', async ({
	page,
	server
}) => {
	await importReports(server, 'phone-appt-with-office-location');
	await signIn(page, server, 'Phone Call');
	await page.goto('/me/appointments');
	await page.locator('main a[href^="/me/appointments/"]').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phone call');
	await expect(page.locator('main')).toContainText('The number to expect');
	await expect(page.locator('main')).not.toContainText(/Jubilee|Directions|address/);
	await expect(page.locator('main a[href^="tel:"]').first()).toHaveAttribute('href', 'tel:01632960101');
	const file = await page.request.get(`${new URL(page.url()).pathname}/calendar.ics`);
	expect(await file.text()).not.toContain('LOCATION');
});

/** Of an officer with an account a file fills in a number only where none is known. */
async function forgetOfficersNumber({ databaseUrl }: RunningServer): Promise<void> {
	const database = await openDatabase(databaseUrl);
	const officer = database.kysely.updateTable('practitioners').set({ telephone: null });
	await officer.where('surname', '=', 'Raman').execute();
	await database.close();
}

test('a number is dialled as one number, and what cannot be dialled is text', async ({ page, server }) => {
	await forgetOfficersNumber(server);
	await importReports(server, 'phone-numbers');
	await signIn(page, server, 'Tel Formats');
	await page.goto('/me/help');
	const officer = page.locator('section[aria-labelledby="officer"]');
	for (const link of await allOf(officer.locator('a[href^="tel:"]')))
		await expect(link).toHaveAttribute('href', 'tel:+441632960101');
	await expect(officer).toContainText('+44 (0)1632 960101 ext. 204');
	await page.goto('/me/appointments');
	const links = page.locator('main a[href^="/me/appointments/"]');
	await expect(links).toHaveCount(3);
	const paths = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
	const expected = [
		['tel:01632960102', '01632 960102 / 07700 900123'],
		['tel:01632960103', '0163-296-0103'],
		[null, 'N/A']
	] as const;
	for (const [index, [href, words]] of expected.entries()) {
		await page.goto(paths[index] ?? '');
		await expect(page.locator('main')).toContainText(words);
		const all = page.locator('main a[href^="tel:"]');
		if (href === null) await expect(all).toHaveCount(0);
		else for (const link of await allOf(all)) await expect(link).toHaveAttribute('href', href);
	}
});

test('a visit to somebody without a fixed home is not called one at their home', async ({ page, server }) => {
	await importReports(server, 'no-fixed-abode');
	await signIn(page, server, 'No Abode');
	for (const path of ['/me', '/me/appointments']) {
		await page.goto(path);
		await expect(page.locator('main')).toContainText('Where is still to be agreed');
		await expect(page.locator('main')).not.toContainText(/your home/i);
	}
	await page.locator('main a[href^="/me/appointments/"]').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Visit from your officer');
	await expect(page.locator('main')).not.toContainText(/your home/i);
});

test('quotes are shown as they were typed, on both sides', async ({ page, server, openContext }) => {
	await importReports(server, 'quotes');
	const goal = 'I’ll stop "going off on one" & stay <calm> — it\'s my choice';
	const step = 'Don\'t "react" & don’t <shout>';
	await signIn(page, server, 'Quote Marks');
	await page.goto('/me/plan');
	await expect(page.locator('main')).toContainText(step);
	await page.locator('main summary').first().click();
	await page.getByRole('link', { name: step }).first().click();
	await expect(page.locator('main')).toContainText(goal);
	const desk = await (await openContext()).newPage();
	await signIn(desk, server, 'Priya Raman');
	const [, , , , plan = ''] = await pagesOfStaff(desk, 'Quote Marks');
	await desk.goto(plan);
	await expect(desk.locator('main')).toContainText(goal);
	await expect(desk.locator('main')).toContainText(step);
});

/**
 * A page has the same words in the same places with scripts and without (`pages.phone` and `without-scripts` see to that), and
 * dozens of pages are many scripts to run: these are looked at as the server sends them.
 */
const asServed = { javaScriptEnabled: false };

test('what a file leaves open is left out of every page', async ({ page, server, openContext }) => {
	test.setTimeout(240_000);
	await importReports(server, 'appt-null-everything', 'null-dates-plan', 'name-missing-forename');
	const nothing = /\bnull\b|undefined|Invalid|NaN|\[object|  \S+ {2}/;
	const names = ['Gap Nulls', 'Null Dates', 'Nguyen'];
	const desk = await (await openContext(asServed)).newPage();
	await signIn(desk, server, 'Priya Raman');
	for (const name of names) {
		const phone = await (await openContext(asServed)).newPage();
		await signIn(phone, server, name);
		const ofPerson = (await pagesOfPerson(phone)).map((path) => ({ page: phone, path }));
		const ofStaff = (await pagesOfStaff(desk, name)).map((path) => ({ page: desk, path }));
		for (const { page: served, path } of [...ofPerson, ...ofStaff]) {
			await served.goto(path);
			await expect(served.locator('h1')).toHaveCount(1);
			expect(await served.locator('body').innerText(), `${name} ${path}`).not.toMatch(nothing);
		}
	}
	// And as a phone makes them again from what it keeps.
	await signIn(page, server, 'Gap Nulls');
	await page.goto('/me');
	for (const link of ['Plan', 'Dates', 'Rules', 'Progress']) {
		await page.getByRole('navigation').last().getByRole('link', { name: link }).click();
		await expect(page.getByRole('navigation').last().locator('[aria-current]')).toContainText(link);
		expect(await page.locator('body').innerText(), link).not.toMatch(nothing);
	}
});

const longName =
	'WolfeschlegelsteinhausenbergerdorffWolfeschlegelsteinhausenbergerdorffWolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley-Marjoribanks-Llanfairpwllgwyngyll';

for (const [file, name] of [
	['name-very-long', longName],
	['long-unbroken-words', 'Long Words']
] as const)
	test(`no page scrolls sideways or lies over itself: ${file}`, async ({ server, openContext }) => {
		test.setTimeout(180_000);
		await importReports(server, file);
		const phone = await (await openContext(asServed)).newPage();
		await signIn(phone, server, name);
		await eachFits(phone, await pagesOfPerson(phone), [320, 1280]);
		const desk = await (await openContext(asServed)).newPage();
		await signIn(desk, server, 'Priya Raman');
		await eachFits(desk, await pagesOfStaff(desk, name), [320, 1280]);
	});
