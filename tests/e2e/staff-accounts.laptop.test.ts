import { checkAccessibility } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { expectInOrder } from './pages-in-order.ts';
import { signIn } from './sign-in.ts';

const nobody = /Daniel|Okafor|Aisha|Begum|Rhys|Morgan/;
const PASSWORD = 'kettle marble tram';

test('a team, an office and somebody in it: invited by a link, in by a password of their own', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(180_000);
	expectConsole(/status of (409|422)/);
	await signIn(page, server, 'sunita.rao');
	await page.getByRole('link', { name: /^Offices/ }).click();
	await page.getByRole('link', { name: 'Add an office' }).click();
	await page.getByLabel('Name', { exact: true }).fill('Harbour office');
	await page.getByLabel('Address').fill('1 Quay Street\nMillbridge');
	await page.getByLabel('Friday: closes at').fill('8');
	await page.getByRole('button', { name: 'Save the office' }).click();
	await expect(page.getByRole('alert')).toContainText('Friday: It closes before it opens.');
	await page.getByLabel('Friday: closes at').fill('16.30');
	await page.getByRole('button', { name: 'Save the office' }).click();
	await expect(page.getByRole('status').first()).toContainText('The office is saved.');

	await page.goto(`${server.url}/staff/admin/teams/new`);
	await page.getByLabel('Name', { exact: true }).fill('Harbour team');
	await page.getByLabel('Office').selectOption('Harbour office');
	await page.getByRole('button', { name: 'Save the team' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour team');

	await page.goto(`${server.url}/staff/admin/staff/new`);
	await page.getByLabel('First name').fill('Nia');
	await page.getByLabel('Last name').fill('Price');
	await page.getByLabel('User name').fill('nia.price');
	await page.getByLabel('Practitioner').check();
	await page.getByLabel('Team').selectOption('Harbour team');
	await page.getByRole('button', { name: 'Invite', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nia Price');
	await page.getByRole('button', { name: 'Make a link to choose a password' }).click();
	const link = (await page.locator('#join-link').textContent()) ?? '';
	expect(link).toMatch(/\/staff\/join#[A-Z0-9-]{29}$/);
	await checkAccessibility(page);
	await page.reload();
	await expect(page.locator('#join-link')).toHaveCount(0);

	const theirs = await (await openContext()).newPage();
	const asked: string[] = [];
	theirs.on('request', (request) => asked.push(request.url(), request.headers()['referer'] ?? ''));
	await theirs.goto(link);
	await expect(theirs.getByLabel('The code from your link')).not.toHaveValue('');
	expect(theirs.url()).toBe(`${server.url}/staff/join`);
	await checkAccessibility(theirs);
	await theirs.getByRole('button', { name: 'Go on' }).click();
	await expect(theirs.getByText('You will sign in as nia.price.')).toBeVisible();
	await theirs.getByLabel('New password').fill('password1234');
	await theirs.getByLabel('The same password again').fill('password1234');
	await theirs.getByRole('button', { name: 'Save and sign in' }).click();
	await expect(theirs.getByRole('alert')).toContainText('This is too easy to guess.');
	await checkAccessibility(theirs);
	await theirs.getByLabel('New password').fill(PASSWORD);
	await theirs.getByLabel('The same password again').fill(PASSWORD);
	await theirs.getByRole('button', { name: 'Save and sign in' }).click();
	await expect(theirs).toHaveURL(`${server.url}/staff`);
	const token = link.split('#')[1] ?? 'none';
	expect(asked.filter((address) => address.includes(token))).toEqual([]);

	await theirs.getByRole('link', { name: 'Nia Price' }).click();
	await expect(theirs.getByText('You sign in as nia.price.')).toBeVisible();
	await checkAccessibility(theirs);

	const other = await (await openContext()).newPage();
	await other.goto(link);
	await other.getByRole('button', { name: 'Go on' }).click();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('This link does not work');

	const address = page.url().replace(server.url, '').replace(/\?.*$/, '');
	await expectInOrder(
		page,
		server,
		[
			'/staff/admin/staff',
			'/staff/admin/staff/new',
			address,
			'/staff/admin/teams',
			'/staff/admin/offices',
			'/staff/admin/offices/new'
		],
		nobody
	);
});

test('an officer with cases is not closed, and it says how many there are', async ({
	page,
	server,
	expectConsole
}) => {
	expectConsole(/status of 409/);
	await signIn(page, server, 'sunita.rao');
	await page.goto(`${server.url}/staff/admin/staff`);
	await page.getByRole('link', { name: /^Elin Lloyd/ }).click();
	await page.getByRole('button', { name: 'Close the account' }).click();
	await expect(page.getByRole('alert')).toContainText(/They still hold \d+ cases?\. Move (it|them) to/);
});

test('an administrator moves cases that they do not see: by number, without telling whose another is', async ({
	page,
	server,
	expectConsole
}) => {
	test.setTimeout(180_000);
	expectConsole(/status of (409|422)/);
	await signIn(page, server, 'sunita.rao');
	await page.getByRole('link', { name: /^Cases that nobody holds/ }).click();
	await expect(page.getByRole('main')).toContainText('Somebody holds each case.');
	await page.goto(`${server.url}/staff/admin/staff`);
	await page.getByRole('link', { name: /^Elin Lloyd/ }).click();
	await page.getByRole('link', { name: 'Move their cases' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Move the cases of Elin Lloyd');
	const address = page.url().replace(server.url, '');
	await page.getByLabel('Only those whose case numbers I type').check();
	await page.getByLabel('Case numbers', { exact: true }).fill('X999999');
	await page.getByLabel('Who takes them').selectOption({ index: 1 });
	await page.getByLabel('Why').fill('For a test');
	await page.getByRole('button', { name: 'Move the cases' }).click();
	await expect(page.getByRole('alert')).toContainText('is not among these cases');
	await expect(page.getByLabel('Case numbers', { exact: true })).toHaveValue('X999999');
	await checkAccessibility(page);
	await expect(page.getByRole('main')).not.toContainText(nobody);
	await expectInOrder(page, server, [address, '/staff/admin/cases'], nobody);
});
