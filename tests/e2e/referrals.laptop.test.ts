import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { allOf } from './all-of.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

const step = 'Meet the housing worker and view a room';
const asked = 'Help to find a room';
const reason = 'Their list is long until spring';

test('a practitioner asks an agency, keeps where it stands, and the person reads it plainly', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(120_000);
	expectConsole(/status of 422/);
	await signIn(page, server, 'Priya Raman');
	await page.goto(`${server.url}/staff/people`);
	await page.getByRole('main').getByRole('link', { name: 'Daniel Okafor' }).click();
	await page.getByRole('navigation').getByRole('link', { name: 'Plan', exact: true }).click();
	await page.getByRole('main').getByRole('link', { name: 'Referrals' }).click();
	await expect(page).not.toHaveTitle(/Daniel|Okafor/);
	await checkAccessibility(page);

	await page.getByRole('combobox', { name: 'Which step is it for?' }).selectOption({ label: step });
	await page.getByRole('textbox', { name: /What do we ask for/ }).fill(asked);
	await page.getByRole('button', { name: 'Save the referral' }).click();
	await expect(page.getByRole('alert').getByText('Choose an agency or write its name.')).toBeVisible();
	await expect(page.getByRole('textbox', { name: /What do we ask for/ })).toHaveValue(asked);
	await page.getByRole('textbox', { name: 'Name of the agency' }).fill('Millbridge Housing Support');
	await page.getByRole('button', { name: 'Save the referral' }).click();
	await expect(page.getByText('The referral is saved.')).toBeVisible();
	await expect(page.getByText('Dear Millbridge Housing Support,')).toBeVisible();
	await checkAccessibility(page);

	const today = localDate(Date.now());
	const check = addDays(today, 9);
	const checkWords = formatDate('en', check, today.slice(0, 4));
	const state = page.getByRole('combobox', { name: 'Where does it stand?' });
	await state.selectOption({ label: 'On a waiting list' });
	await page.getByLabel('Day we look again').fill(check);
	await page.getByRole('textbox', { name: 'Reason' }).fill(reason);
	await page.getByRole('button', { name: 'Save the change' }).click();
	await expect(page.getByText('The change is saved.')).toBeVisible();
	await expect(state).toHaveValue('waiting');

	await page.getByRole('navigation').getByRole('link', { name: 'Referrals' }).click();
	const row = page.getByRole('listitem').filter({ hasText: asked });
	await expect(row).toContainText('On a waiting list');
	await expect(row).toContainText(`Next check: ${checkWords}`);
	await expect(row).toContainText(reason);
	await checkAccessibility(page);

	const phone = await (await openContext({ viewport: { width: 360, height: 800 } })).newPage();
	await signIn(phone, server, 'Daniel Okafor');
	await phone.goto(`${server.url}/me/plan`);
	// What is not for now is folded.
	for (const summary of await allOf(phone.locator('main summary'))) await summary.click();
	await phone.getByRole('link', { name: step }).click();
	const said = phone.getByText('We asked Millbridge Housing Support on').first();
	await expect(said).toContainText('There is a waiting list, and that is not your fault.');
	await expect(said).toContainText(`We look again on ${checkWords}.`);
	await expect(phone.getByText(reason)).toHaveCount(0);
});
