import type { Page } from '@playwright/test';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { helpEn } from '#lib/i18n/shared/person-help.en.ts';
import { rosterEn } from '#lib/i18n/organisation/staff-roster.en.ts';
import { frameEn } from '#lib/i18n/shared/staff-frame.en.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import type { RunningServer } from './server.ts';
import { signIn } from './sign-in.ts';

const USERNAME = 'mair.evans';
const MAIR = 'Mair Evans';

/** The team of the demonstration has one officer: nobody could cover. */
async function secondOfficer(server: RunningServer): Promise<string> {
	const names = ['--forename', 'Mair', '--surname', 'Evans', '--team', 'Millbridge North'];
	const printed = await server.admin('create-practitioner', '--username', USERNAME, ...names);
	return /Password:\s+(\S+)/.exec(printed)?.[1] ?? '';
}

async function comeInAsMair(page: Page, password: string): Promise<void> {
	await page.goto('/staff/sign-in');
	await page.getByLabel('User name').fill(USERNAME);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page).toHaveURL('/staff');
}

const days = () => {
	const today = localDate(Date.now());
	const until = addDays(today, 2);
	return { today, until, untilWords: formatDate('en', until, today.slice(0, 4)) };
};

async function sayAway(page: Page, { today, until }: { today: string; until: string }): Promise<void> {
	await page.goto('/staff/team');
	await page.getByRole('link', { name: rosterEn.manageOf('Priya Raman') }).click();
	const form = page.locator('form[action="?/away"]');
	await form.getByLabel(rosterEn.from).fill(today);
	await form.getByLabel(rosterEn.until).fill(until);
	await form.getByLabel(rosterEn.coverBy).selectOption({ label: MAIR });
	await form.getByRole('button', { name: rosterEn.addAway }).click();
}

/** Gives one person, or with null everybody whom the officer has, to Mair. */
async function giveToMair(page: Page, person: string | null): Promise<void> {
	await page.getByLabel(person ?? rosterEn.rest).selectOption({ label: MAIR });
	await page.getByLabel(rosterEn.reason).fill('Priya is ill');
	await page.getByRole('button', { name: rosterEn.move }).click();
	await expect(page.getByRole('status').filter({ hasText: rosterEn.saved.moved })).toBeVisible();
}

const peopleOf = (page: Page, officer: string) =>
	page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: officer }) })
		.getByRole('cell')
		.first();

async function expectRefusedInFrame(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(frameEn.error.heading.notFound);
	await expect(page.getByRole('main')).toContainText(frameEn.error.words.notFound);
	await expect(page.getByRole('navigation').first().getByRole('link').first()).toBeVisible();
	await expect(page.getByRole('button', { name: frameEn.signOut })).toBeVisible();
}

test('a manager reads the cases of the team, and no link of theirs leads to a page that they cannot open', async ({
	page: helen,
	server
}) => {
	await signIn(helen, server, 'Helen Achebe');
	await helen.goto('/staff/people');
	await helen.getByRole('link', { name: 'Daniel Okafor' }).first().click();
	for (const tab of [null, 'Plan', 'Appointments']) {
		if (tab !== null) await helen.getByRole('link', { name: tab, exact: true }).click();
		await expect(helen.getByRole('heading', { level: 1 })).toHaveText('Daniel Okafor');
		await checkAccessibility(helen);
		const links = await helen
			.locator('a[href^="/"], a[href^="?"]')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		expect(links.length).toBeGreaterThan(5);
		for (const link of new Set(links)) expect((await helen.request.get(link)).status(), link).toBe(200);
	}
	await expect(
		helen.getByRole('region', { name: 'Coming', exact: true }).getByRole('listitem')
	).not.toHaveCount(0);
});

test('an officer falls ill: a colleague covers, one case goes to them, then all, and the person reads who it is', async ({
	page: helen,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(120_000);
	expectConsole(/status of (404|422)/);
	const password = await secondOfficer(server);
	const { today, until, untilWords } = days();
	await signIn(helen, server, 'Helen Achebe');
	await expect(helen.getByText('2 officers, 3 people.')).toBeVisible();
	await sayAway(helen, { today: until, until: today });
	await expect(helen.getByRole('alert')).toBeVisible();
	const away = helen.locator('form[action="?/away"]');
	await expect(away.getByLabel(rosterEn.until)).toHaveValue(today);
	await checkAccessibility(helen);
	await sayAway(helen, { today, until });
	await expect(helen.getByRole('status').filter({ hasText: rosterEn.saved.away })).toBeVisible();
	await checkAccessibility(helen);
	await helen.goto('/staff/team');
	await expect(helen.getByRole('table')).toContainText(rosterEn.coveredBy(MAIR));
	await checkAccessibility(helen);

	const mair = await (await openContext()).newPage();
	await comeInAsMair(mair, password);
	await expect(mair.getByText(`You cover for Priya Raman until ${untilWords}.`)).toBeVisible();
	await expect(mair.getByRole('region', { name: 'What waits' })).toContainText('Daniel Okafor');
	await checkAccessibility(mair);
	const phone = await (await openContext({ viewport: { width: 360, height: 800 } })).newPage();
	await signIn(phone, server, 'Daniel Okafor');
	await phone.goto('/me/help');
	await expect(phone.getByText(helpEn.away(untilWords))).toBeVisible();
	await expect(phone.getByText(helpEn.covers(MAIR))).toBeVisible();

	await helen.getByRole('link', { name: rosterEn.manageOf('Priya Raman') }).click();
	await giveToMair(helen, 'Daniel Okafor, X700001');
	await expect(async () => {
		await phone.goto('/me/help');
		await expect(phone.getByText(helpEn.officerBefore('Priya Raman'))).toBeVisible({ timeout: 2_000 });
	}).toPass({ timeout: 30_000 });
	await expect(phone.getByRole('region', { name: helpEn.officer })).toContainText(MAIR);
	await checkAccessibility(phone);
	await giveToMair(helen, null);
	await expect(helen.getByText(rosterEn.noCases)).toBeVisible();
	await helen.goto('/staff/team');
	await expect(peopleOf(helen, 'Priya Raman')).toHaveText('0');
	await expect(peopleOf(helen, MAIR)).toHaveText('3');

	// Whose case it was a minute ago reads why it is not here, in the frame that they know.
	await mair.goto('/staff/people');
	const address =
		(await mair.getByRole('link', { name: 'Daniel Okafor' }).first().getAttribute('href')) ?? '';
	const priya = await (await openContext()).newPage();
	await signIn(priya, server, 'Priya Raman');
	await priya.goto(address);
	await expectRefusedInFrame(priya);
	await checkAccessibility(priya);
	await priya.getByRole('link', { name: frameEn.error.home }).click();
	await expect(priya.getByRole('heading', { name: 'You have no people yet' })).toBeVisible();

	// By a click, as from a page that stood open while somebody's role changed.
	await priya
		.getByRole('link', { name: 'People', exact: true })
		.first()
		.evaluate((link) => {
			link.setAttribute('href', '/staff/team');
		});
	await priya.getByRole('link', { name: 'People', exact: true }).first().click();
	await expectRefusedInFrame(priya);
});

test('the same without scripts: cover, a case moved, and pages that are not this role’s', async ({
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(90_000);
	expectConsole(/status of (404|422)/);
	const password = await secondOfficer(server);
	const { today, until, untilWords } = days();
	const helen = await (await openContext({ javaScriptEnabled: false })).newPage();
	await signIn(helen, server, 'Helen Achebe');
	await sayAway(helen, { today: until, until: today });
	await expect(helen.getByRole('alert')).toBeVisible();
	await sayAway(helen, { today, until });
	await expect(helen.getByRole('status').filter({ hasText: rosterEn.saved.away })).toBeVisible();
	const mair = await (await openContext({ javaScriptEnabled: false })).newPage();
	await comeInAsMair(mair, password);
	await expect(mair.getByText(`You cover for Priya Raman until ${untilWords}.`)).toBeVisible();
	await giveToMair(helen, 'Daniel Okafor, X700001');
	await helen.getByRole('link', { name: 'Team' }).first().click();
	await expect(peopleOf(helen, MAIR)).toHaveText('1');
	for (const path of ['/staff/team/no-such-page', '/staff/admin', '/staff/team/officers/no-such-officer']) {
		const answer = await helen.goto(path);
		expect(answer?.status(), path).toBe(404);
		await expectRefusedInFrame(helen);
	}
	await helen.getByRole('link', { name: frameEn.error.home }).click();
	await expect(helen).toHaveURL('/staff/team');
});
