import type { Page } from '@playwright/test';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { importReports } from './import-reports.ts';
import { signIn } from './sign-in.ts';

const suspended = /^Under: Suspended sentence order \(ORA Suspended Sentence Order, from /;
const ago = (days: number) => addDays(localDate(Date.now()), -days);

async function openPerson(page: Page, name: string): Promise<string> {
	await page.goto('/staff/people');
	return (await page.getByRole('main').getByRole('link', { name }).getAttribute('href')) ?? '';
}

/** The pages of the two events, the later first. */
async function eventsOf(page: Page, person: string): Promise<string[]> {
	await page.goto(`${person}/fairness`);
	const links = page.getByRole('link', { name: 'Was not at an appointment' });
	await expect(links).toHaveCount(2);
	return links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
}

test('a miss is under the order that it was recorded for, which can be put right, and our own mistake is closed at once', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	expectConsole(/status of 422/);
	await importReports(server, 'two-orders-missed-1-person', 'two-orders-missed-2');
	await signIn(page, server, 'Priya Raman');
	const [later = '', earlier = ''] = await eventsOf(page, await openPerson(page, 'Twin Orders'));
	await expect(page.getByText(suspended)).toHaveCount(2);

	await page.goto(earlier);
	await page.getByRole('link', { name: 'Correct the order' }).click();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await page.getByRole('radio', { name: 'Community order' }).check();
	await page.getByRole('button', { name: 'Save the order' }).click();
	await expect(page.getByRole('status')).toContainText('The order is put right.');
	await expect(page.getByRole('region', { name: 'What was recorded' })).toContainText(
		'Community order (Community Order, from'
	);

	const plain = await (await openContext({ javaScriptEnabled: false })).newPage();
	await signIn(plain, server, 'Priya Raman');
	await plain.goto(later);
	await plain.getByRole('link', { name: /close it now/ }).click();
	await plain.getByRole('radio', { name: 'It was recorded by mistake' }).check();
	await plain.getByRole('button', { name: 'Close it now' }).click();
	await expect(plain.getByRole('alert')).toContainText('Write a few words.');
	await plain.getByLabel('Why, in words they can read').fill('I tapped the wrong line. You were here.');
	await plain.getByLabel('How did the appointment really go?').selectOption('attended_complied');
	await plain.getByRole('button', { name: 'Close it now' }).click();
	await expect(plain.getByRole('status')).toContainText('It is closed in their favour.');

	const phone = await (await openContext({ viewport: { width: 360, height: 800 } })).newPage();
	await signIn(phone, server, 'Twin Orders');
	await phone.getByRole('link', { name: 'There is a decision for you' }).click();
	await expect(phone.getByText('This was our mistake').first()).toBeVisible();
	await expect(phone.getByText('I tapped the wrong line. You were here.')).toBeVisible();
	await phone.goto('/me/rules');
	await expect(phone.getByText('Under: Community order').first()).toBeVisible();
});

test('a time in custody and a death stand above every page, and nothing is asked any more', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	expectConsole(/status of 4(01|03)/);
	await importReports(server, 'two-orders-missed-1-person', 'two-orders-missed-2');
	const phone = await (await openContext({ viewport: { width: 360, height: 800 } })).newPage();
	await signIn(phone, server, 'Twin Orders');
	await signIn(page, server, 'Priya Raman');
	const person = await openPerson(page, 'Twin Orders');
	const [event = ''] = await eventsOf(page, person);

	await page.goto(person);
	await page.getByRole('link', { name: 'Record a death or time in custody' }).click();
	await page.getByLabel('First day').fill(ago(4));
	await page.getByRole('button', { name: 'Add this time' }).click();
	await expect(page.getByText(/^In custody since/)).toBeVisible();
	await checkAccessibility(page);
	await page.goto(event);
	await expect(page.getByText(/They were in custody that day/)).toBeVisible();

	await page.goto(`${person}/stops`);
	await page.getByLabel('The day they died').fill(ago(1));
	await page.getByRole('button', { name: 'Record the death' }).click();
	for (const path of [person, `${person}/fairness`, `${person}/appointments`, event]) {
		await page.goto(path);
		await expect(page.getByText(/^They died on/), path).toBeVisible();
		await expect(page.getByRole('main'), path).not.toContainText(
			/Try to reach|side is due|Tell us|Make a sign-in code|Begin to write/
		);
	}
	await page.goto('/staff');
	await expect(page.getByRole('main')).not.toContainText('Twin Orders');
	await page.goto('/staff/people');
	await expect(page.getByRole('listitem').filter({ hasText: 'Twin Orders' })).toContainText('They died on');
	expect((await phone.request.get('/api/v1/snapshot')).status()).toBe(401);

	await page.goto(`${person}/stops`);
	await page.getByRole('button', { name: 'It was recorded by mistake: take it back' }).click();
	await expect(page.getByText(/^They died on/)).toHaveCount(0);
	await page.goto(event);
	await expect(page.getByRole('link', { name: /close it now/ })).toBeVisible();
});
