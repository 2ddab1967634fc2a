import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

test('people are found as they are looked for, and the page about one says what waits and how to reach them', async ({
	page,
	server,
	openContext
}) => {
	test.setTimeout(90_000);
	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people');
	const main = page.getByRole('main');
	const names = main.locator('.wm-row-card__who');
	await expect(names).toHaveText(['Aisha Begum', 'Daniel Okafor', 'Paweł Zieliński']);
	await checkAccessibility(page);

	const search = main.getByRole('searchbox');
	for (const [typed, found] of [
		['okafor dan', 'Daniel Okafor'],
		['Daniel O', 'Daniel Okafor'],
		['zielinski', 'Paweł Zieliński'],
		['pawel', 'Paweł Zieliński']
	] as const) {
		await search.fill(typed);
		await main.getByRole('button', { name: 'Search' }).click();
		// The same person may have been there before it was answered.
		await expect(main.getByRole('status')).toContainText(`“${typed}”`);
		await expect(names).toHaveText([found]);
		expect(page.url()).not.toMatch(/dan|ziel|pawel/i);
		expect(await page.title()).not.toContain(typed);
	}
	await search.fill('nobody at all');
	await main.getByRole('button', { name: 'Search' }).click();
	await expect(main.getByRole('status')).toContainText('Nobody fits “nobody at all”.');
	await main.getByRole('link', { name: 'Show everyone' }).click();
	await expect(names).toHaveCount(3);

	await main.getByText('Filter and sort').click();
	await main.getByLabel('Sort by').selectOption('forename');
	await main.getByLabel('Kind of order').selectOption({ label: 'Suspended sentence order' });
	await main.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/order=suspended_sentence_order.*sort=forename/);
	await expect(names).toHaveText(['Aisha Begum', 'Paweł Zieliński']);
	await expect(main.getByRole('status')).toContainText('2 people fit what you chose.');
	await checkAccessibility(page);

	await main.getByRole('link', { name: 'Show everyone' }).click();
	await main.getByRole('link', { name: 'Daniel Okafor' }).click();
	const reach = main.getByRole('region', { name: 'How to reach them' });
	await expect(reach).toContainText('No number is known.');
	await expect(main.getByRole('region', { name: 'What waits' }).getByRole('link').first()).toBeVisible();
	await checkAccessibility(page);
	await reach.getByRole('link', { name: 'Ask, and write it down : Telephone' }).click();
	await expect(page).toHaveTitle(/^Somebody’s situation/);
	await main.getByLabel('Number').fill('her sister has it');
	await main.getByRole('button', { name: 'Save: Telephone' }).click();
	await expect(main.getByRole('alert')).toContainText('This holds no telephone number.');
	await expect(main.getByLabel('Number')).toHaveValue('her sister has it');
	await main.getByLabel('Number').fill('07700 900123');
	await main.getByRole('button', { name: 'Save: Telephone' }).click();
	await expect(main.getByRole('status')).toContainText('Saved: Telephone.');
	await main.getByLabel('A text message').check();
	await main.getByLabel('When, and what to avoid').fill('After 5pm');
	await main.getByRole('button', { name: 'Save: Safe times and ways' }).click();
	await expect(main.getByRole('status')).toContainText('Saved: Safe times and ways.');
	await checkAccessibility(page);
	await main.getByRole('link', { name: 'Back to the person' }).click();
	await expect(reach.getByRole('link', { name: '07700 900123' })).toHaveAttribute('href', 'tel:07700900123');
	await expect(reach).toContainText('A text message.');

	const phone = await (await openContext({ viewport: { width: 360, height: 800 } })).newPage();
	await signIn(phone, server, 'Daniel Okafor');
	await phone.goto('/me/situation');
	const mine = phone.getByRole('region', { name: 'What you and your officer wrote' });
	await expect(mine).toContainText('07700 900123');
	await expect(mine).toContainText('After 5pm');
	await expect(mine).toContainText('Priya Raman wrote this with you');
	await checkAccessibility(phone);
});

test('without scripts the list is searched, narrowed and read, and a number written down', async ({
	server,
	openContext
}) => {
	const page = await (
		await openContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
	).newPage();
	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people?sort=next');
	await page.getByRole('searchbox').fill('o daniel');
	await page.getByRole('button', { name: 'Search' }).click();
	const names = page.locator('.wm-row-card__who');
	await expect(names).toHaveText(['Daniel Okafor']);
	expect(page.url()).toContain('sort=next');
	expect(page.url()).not.toContain('daniel');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await names.first().click();
	await page.getByRole('link', { name: 'Write down their situation' }).click();
	await page.getByLabel('Number').fill('01632 960123');
	await page.getByRole('button', { name: 'Save: Telephone' }).click();
	await expect(page.getByRole('status')).toContainText('Saved: Telephone.');
	await expect(page.getByLabel('Number')).toHaveValue('01632 960123');
});

test('a manager finds the people of the team by their officer, and reads the first page about each', async ({
	page,
	server
}) => {
	await signIn(page, server, 'Helen Achebe');
	await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
	const main = page.getByRole('main');
	await expect(main.getByRole('heading', { level: 1 })).toHaveText('The people of your team');
	await checkAccessibility(page);
	await main.getByRole('link', { name: 'Daniel Okafor' }).click();
	await expect(main.getByRole('heading', { level: 1 })).toContainText('Daniel Okafor');
	await expect(main).toContainText('Priya Raman');
	await expect(main.getByRole('link', { name: 'Ask, and write it down' })).toHaveCount(0);
	await checkAccessibility(page);
});
