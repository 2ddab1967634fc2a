import type { Page } from '@playwright/test';
import { onPhoneEn } from '#lib/i18n/access/person-on-phone.en.ts';
import { phonesEn } from '#lib/i18n/access/person-phones.en.ts';
import { caseworkEn } from '#lib/i18n/people/staff-casework.en.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn, withoutSignal, workerReady } from './sign-in.ts';

const PIN = '204816';

/** Comes in with a code, as on a phone that was never here. */
async function comeIn(page: Page, code: string): Promise<void> {
	await page.goto('/sign-in?use=code');
	await page.getByLabel('Your code').fill(code);
	await page.getByLabel('Day', { exact: true }).fill('2');
	await page.getByLabel('Month', { exact: true }).fill('5');
	await page.getByLabel('Year', { exact: true }).fill('1988');
	await page.getByRole('button', { name: 'Next' }).click();
	await page.getByLabel('New PIN').fill(PIN);
	await page.getByLabel('The same PIN again').fill(PIN);
	await page.getByRole('button', { name: 'Save PIN and sign in' }).click();
	await expect(page).toHaveURL('/me');
}

async function makeCode(office: Page): Promise<string> {
	await office.getByRole('button', { name: 'Make a sign-in code' }).click();
	const code = await office.locator('.wm-code-card__code').textContent();
	await office.getByRole('link', { name: 'Hide the code' }).click();
	return code ?? '';
}

/** A person entered by hand, with an order and a requirement; leaves the officer on the page of their phones. */
async function enterCarys(office: Page): Promise<void> {
	await office.goto('/staff/people');
	await office.getByRole('link', { name: caseworkEn.newPerson.link }).click();
	await checkAccessibility(office);
	await office.getByLabel('Case number').fill('y400 001');
	await office.getByLabel('First names').fill('Carys');
	await office.getByLabel('Last name').fill('Example');
	await office.getByLabel('Date of birth').fill('1988-05-02');
	await office.getByLabel('English').check();
	await office.getByRole('button', { name: caseworkEn.newPerson.save }).click();
	await expect(office.getByText(caseworkEn.details.added)).toBeVisible();
	await expect(office.getByText('Y400001')).toBeVisible();
	await office.getByRole('link', { name: caseworkEn.details.addOrder }).click();
	await office.getByLabel('Kind of order').selectOption('community_order');
	await office.getByLabel('Name, as the court').fill('Community order');
	await office.getByLabel('First day').fill('2026-03-02');
	await office.getByRole('button', { name: caseworkEn.orderNew }).click();
	await office.getByRole('link', { name: /^Add a requirement/ }).click();
	await office.getByLabel('Kind of requirement').selectOption('unpaid_work');
	await office.getByLabel('Name, as the court').fill('Unpaid work');
	await office.getByLabel('How much in all').fill('80');
	await office.getByLabel('Counted in').selectOption('hours');
	await office.getByRole('button', { name: caseworkEn.requirementNew }).click();
	await expect(office.getByText('80 hours in all')).toBeVisible();
	await checkAccessibility(office);
	await office.getByRole('link', { name: caseworkEn.details.phones }).click();
	await checkAccessibility(office);
}

test('a person entered by hand comes to their phone, and a lost one is signed out without losing what was written', async ({
	page: office,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(90_000);
	expectConsole(withoutSignal);
	expectConsole(/status of 401/);
	await signIn(office, server, 'Elin Lloyd');
	await enterCarys(office);
	const lostContext = await openContext({ viewport: { width: 320, height: 700 } });
	const lost = await lostContext.newPage();
	await comeIn(lost, await makeCode(office));
	await workerReady(lost);
	await expect(lost.getByRole('status').filter({ hasText: onPhoneEn.notReady.isReady })).toBeVisible({
		timeout: 30_000
	});
	await lost.goto('/me/rules');
	await expect(lost.getByRole('main')).toContainText('Community order');
	await lost.goto('/me/went-well');
	await expect(lost.getByText('Checking')).toHaveCount(0, { timeout: 30_000 });
	await lostContext.setOffline(true);
	await lost.getByRole('main').getByRole('textbox').first().fill('I rang them first');
	await lost.getByRole('button', { name: 'Save and share with my officer' }).click();
	await expect(lost.getByRole('main')).toContainText('It is saved on this phone.');

	await office.reload();
	await office.getByLabel(caseworkEn.phones.lost).check();
	const code = await makeCode(office);
	await expect(office.getByText('Signed out by Elin Lloyd')).toBeVisible();
	await checkAccessibility(office);

	const other = await (await openContext({ viewport: { width: 360, height: 1_600 } })).newPage();
	await comeIn(other, code);
	await expect(other.getByRole('heading', { name: phonesEn.notice.heading })).toBeVisible();
	await expect(other.getByText(/Elin Lloyd did this/)).toBeVisible();
	await other.getByRole('button', { name: phonesEn.notice.read }).click();
	await expect(other.getByRole('heading', { name: phonesEn.notice.heading })).toBeHidden();

	await lostContext.setOffline(false);
	await lost.goto('/sign-in');
	await expect(lost.getByRole('heading', { name: 'This phone was signed out' })).toBeVisible();
	await checkAccessibility(lost);
	await office.reload();
	await office.getByLabel(caseworkEn.phones.keep).check();
	await comeIn(lost, await makeCode(office));
	await office.goto('/staff');
	await expect(async () => {
		await office.goto('/staff/reports');
		await expect(office.getByRole('main')).toContainText('Carys Example', { timeout: 1_000 });
	}).toPass({ timeout: 20_000 });

	await other.goto('/me/settings');
	await other.getByRole('link', { name: /My phones/ }).click();
	await expect(other.getByText(phonesEn.here, { exact: true })).toBeVisible();
	await checkAccessibility(other);
	await other.getByRole('button', { name: phonesEn.signOut }).click();
	await expect(other.getByText(phonesEn.done)).toBeVisible();
	const answer = await lost.request.get('/api/v1/snapshot');
	expect(answer.status()).toBe(401);
});

test('a number that is taken leads to the person where they are in reach, and names nobody where they are not', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	expectConsole(/status of 409/);
	const enter = async (office: Page) => {
		await office.goto('/staff/people/new');
		await office.getByLabel('Case number').fill('X700003');
		await office.getByLabel('First names').fill('Somebody');
		await office.getByLabel('Date of birth').fill('1988-05-02');
		await office.getByLabel('English').check();
		await office.getByRole('button', { name: caseworkEn.newPerson.save }).click();
		await expect(office.getByRole('alert')).toContainText('This case number is in Waymark already');
	};
	await signIn(page, server, 'Elin Lloyd');
	await enter(page);
	await page.getByRole('link', { name: 'Open the case of Rhys Morgan' }).click();
	await expect(page.getByRole('heading', { name: caseworkEn.details.heading })).toBeVisible();
	const priya = await (await openContext({ javaScriptEnabled: false })).newPage();
	await signIn(priya, server, 'Priya Raman');
	await enter(priya);
	await expect(priya.getByRole('main')).not.toContainText(/Rhys|Morgan|Elin/);
	await expect(priya.getByLabel('First names')).toHaveValue('Somebody');
});
