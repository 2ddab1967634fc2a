import type { Page } from '@playwright/test';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

const step = 'Meet the housing worker and view a room';
const asked = 'Help to find a room';
const agency = 'Millbridge Housing Support';
const wait = 'The list is long until spring';
const refusal = 'Nobody here has a room now';

/** What stands between the officer and the agency, on the officer's side. */
const officersSide = (page: Page) => page.getByRole('main');

test('an agency answers by its link without an account or scripts, in both languages, and the officer has it as theirs', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(60_000);
	expectConsole(/status of 422/);
	const today = localDate(Date.now());

	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people');
	await page.getByRole('main').getByRole('link', { name: 'Daniel Okafor' }).click();
	await page.waitForURL(/people\/[\da-f-]{36}$/);
	const person = page.url();
	await page.goto(`${person}/plan/referrals`);
	await page.getByRole('combobox', { name: 'Which step is it for?' }).selectOption({ label: step });
	await page.getByRole('textbox', { name: /What do we ask for/ }).fill(asked);
	await page.getByRole('textbox', { name: 'Name of the agency' }).fill(agency);
	await page.getByLabel('Since which day?').fill(addDays(today, -20));
	await page.getByRole('button', { name: 'Save the referral' }).click();
	await expect(page.getByText(`Dear ${agency},`)).toBeVisible();
	await page.getByRole('link', { name: 'Answers of the agency, contacts, and its reply link' }).click();
	await page.waitForURL(/\/agency$/);
	const side = page.url();
	const gaps = async () => {
		await page.goto(`${person}/plan`);
		return page.getByRole('region', { name: 'Work that is not happening' }).getByText(step).count();
	};
	expect(await gaps()).toBe(1);

	await page.goto(side);
	await page.getByRole('button', { name: 'Make a link, with the letter' }).click();
	const [, link = ''] =
		/(\S+\/agency-reply#[\dA-Z-]+)/.exec(await page.locator('.wm-letter').innerText()) ?? [];
	expect(link).toContain(server.url);
	const code = link.slice(link.indexOf('#') + 1);
	expect(page.url()).not.toContain(code);

	const theirs = await (await openContext({ javaScriptEnabled: false })).newPage();
	await theirs.goto(link);
	await theirs.getByRole('textbox').fill(link);
	await theirs.getByRole('button', { name: 'Go on' }).click();
	await expect(theirs.getByText(`What we asked for: ${asked}`)).toBeVisible();
	await expect(theirs.getByRole('main')).not.toContainText(/Daniel|Okafor|Priya/);
	await theirs.getByRole('radio', { name: 'There is a wait' }).check();
	await theirs.getByLabel(/Until when is the wait/).fill(addDays(today, 90));
	await theirs.getByRole('textbox', { name: 'Anything to add' }).fill(wait);

	// Another language takes the code and all that was typed along.
	await theirs.getByRole('button', { name: 'Cymraeg' }).click();
	await expect(theirs.locator('html')).toHaveAttribute('lang', 'cy');
	await expect(theirs.getByText(`Beth y gofynnwyd amdano: ${asked}`)).toBeVisible();
	await expect(theirs.getByRole('radio', { name: 'Mae rhestr aros' })).toBeChecked();
	await expect(theirs.getByRole('textbox', { name: 'Unrhyw beth i’w ychwanegu' })).toHaveValue(wait);
	await theirs.getByRole('button', { name: 'Anfon yr ateb' }).click();
	await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Diolch. Mae eich ateb gan y swyddog');
	await theirs.getByRole('button', { name: 'English' }).click();
	await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(
		'Thank you. The officer has your answer'
	);

	await page.goto('/staff');
	await expect(officersSide(page).getByText(`${agency} says: there is a wait`)).toBeVisible();
	expect(await gaps()).toBe(0);

	// The same link again: what was said stays, and a refusal wants its reason in words.
	await theirs.goto(link);
	await theirs.getByRole('textbox').fill(code);
	await theirs.keyboard.press('Enter');
	await theirs.getByRole('radio', { name: 'We cannot take this on' }).check();
	await theirs.getByRole('button', { name: 'Send the answer' }).click();
	await expect(theirs.getByRole('alert')).toBeVisible();
	await theirs.getByRole('textbox', { name: 'Anything to add' }).fill(refusal);
	await theirs.getByRole('button', { name: 'Send the answer' }).click();
	await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(
		'Thank you. The officer has your answer'
	);

	await page.goto(side);
	for (const words of [
		wait,
		refusal,
		`${agency} says: there is a wait`,
		`${agency} says: we cannot take this on`
	])
		await expect(officersSide(page).getByText(words).first()).toBeVisible();
	await page.getByRole('button', { name: 'I have read these answers' }).click();
	await expect(page.getByText('Marked as read.')).toBeVisible();
	await page.getByLabel('With whom?').fill('Ann, at the desk');
	await page.getByLabel('What was said and agreed?').fill('She looks for another place');
	await page.getByRole('button', { name: 'Save the contact' }).click();
	await expect(officersSide(page).getByText('Ann, at the desk')).toBeVisible();

	// With scripts the link fills the form by itself, and another language still has it.
	const withScripts = await (await openContext()).newPage();
	await withScripts.goto(link);
	await withScripts.getByRole('button', { name: 'Cymraeg' }).click();
	await withScripts.getByRole('button', { name: 'Ymlaen' }).click();
	await expect(withScripts.getByText(`Beth y gofynnwyd amdano: ${asked}`)).toBeVisible();
	await checkAccessibility(withScripts);

	// Ended: the agency reads so, and has its words back.
	await theirs.goto(link);
	await theirs.getByRole('textbox').fill(link);
	await theirs.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('button', { name: 'Take the link back' }).click();
	await expect(page.getByText('The link is taken back. It does not work any more.')).toBeVisible();
	await theirs.getByRole('radio', { name: 'They came' }).check();
	await theirs.getByRole('textbox', { name: 'Anything to add' }).fill('One more thing');
	await theirs.getByRole('button', { name: 'Send the answer' }).click();
	await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('This link does not work');
	await theirs.getByRole('button', { name: 'Cymraeg' }).click();
	await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Nid yw’r ddolen hon yn gweithio');
	await expect(theirs.getByText('One more thing')).toBeVisible();
});
