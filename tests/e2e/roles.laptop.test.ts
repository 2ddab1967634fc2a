import { expect, test } from './fixtures.ts';
import { expectInOrder } from './pages-in-order.ts';
import { signIn } from './sign-in.ts';

const nobody = /Daniel|Okafor|Aisha|Begum|Rhys|Morgan/;

test('the pages of a manager and of an administrator are in order, in both languages and on a phone', async ({
	page,
	server,
	openContext
}) => {
	test.setTimeout(180_000);
	await signIn(page, server, 'Gareth Pugh');
	await expectInOrder(
		page,
		server,
		[
			'/staff/team',
			'/staff/team/gaps',
			'/staff/team/decisions',
			'/staff/team/countersign',
			'/staff/team/not-taken'
		],
		nobody
	);
	const administrator = await (await openContext()).newPage();
	await signIn(administrator, server, 'sunita.rao');
	const paths = [
		'/staff/admin',
		'/staff/admin/agencies',
		'/staff/admin/agencies/new',
		'/staff/admin/import',
		'/staff/admin/import/officers',
		'/staff/admin/health',
		'/staff/admin/not-taken',
		'/staff/admin/settings/plan',
		'/staff/admin/settings/fair-process',
		'/staff/admin/settings/replies',
		'/staff/admin/settings/fair-process/evidenceWindowDays'
	];
	await expectInOrder(administrator, server, paths, nobody);
	await expect(administrator.getByRole('main')).not.toContainText(/Daniel|Aisha|Rhys/);
});

test('a manager sees since when planned work is not happening and what clears it', async ({
	page,
	server
}) => {
	await signIn(page, server, 'Gareth Pugh');
	await page.getByRole('link', { name: 'Gaps' }).click();
	const officer = page.getByRole('region', { name: 'Elin Lloyd' });
	await officer.getByText(/^Not there in this area/).click();
	const row = officer
		.getByRole('listitem')
		.filter({ hasText: 'Rhys Morgan' })
		.filter({ visible: true })
		.first();
	await expect(row).toContainText(/\d+ days so far/);
	await expect(row).toContainText('What clears it: Look for what there is in its place');
});

test('an old gap comes to Today, and leads to the gaps of that plan', async ({ page, server }) => {
	await signIn(page, server, 'Elin Lloyd');
	const section = page.getByRole('region', { name: 'Planned work that is not happening' });
	await section.getByRole('heading').click();
	await expect(section.getByRole('listitem')).toHaveCount(1);
	await section.getByRole('link', { name: 'Open for Rhys Morgan' }).click();
	await expect(page).toHaveURL(/\/plan#gaps$/);
	await expect(page.getByRole('region', { name: 'Work that is not happening' })).toContainText(
		'What clears it:'
	);
});

test('an administrator keeps the list of agencies, and a practitioner chooses from it', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	expectConsole(/status of 4(22|09)/);
	await signIn(page, server, 'sunita.rao');
	await page.getByRole('link', { name: 'Agencies' }).first().click();
	await page.getByRole('link', { name: 'Add an agency' }).click();
	await page.getByLabel('What it does').fill('Debt advice\nHelp with forms');
	await page.getByLabel('Usual wait, in days').fill('soon');
	await page.getByRole('button', { name: 'Save the agency' }).click();
	const problems = page.getByRole('alert');
	await expect(problems.getByRole('link', { name: 'Write a name.' })).toHaveAttribute('href', '#name');
	await expect(problems.getByRole('link', { name: 'Give a whole number, such as 14.' })).toBeVisible();
	await expect(page.getByLabel('What it does')).toHaveValue('Debt advice\nHelp with forms');
	await page.getByLabel('Name', { exact: true }).fill('Quayside Advice');
	await page.getByLabel('Usual wait, in days').fill('21');
	await page.getByLabel('Finances').check();
	await page.getByRole('button', { name: 'Save the agency' }).click();
	await expect(page.getByRole('status')).toContainText('The agency is on the list.');

	const other = await page.context().newPage();
	await other.goto(page.url());
	await other.getByLabel('Where it works').fill('The whole county');
	await other.getByRole('button', { name: 'Save the agency' }).click();
	await expect(other.getByRole('status')).toContainText('The agency is saved.');
	await page.getByLabel('Who to ask for').fill('Nia Example');
	await page.getByRole('button', { name: 'Save the agency' }).click();
	await expect(page.getByRole('alert')).toContainText('Somebody changed this while you had it open');
	await expect(page.getByLabel('Who to ask for')).toHaveValue('Nia Example');
	await page.getByRole('button', { name: 'Leave mine out' }).click();
	await expect(page.getByLabel('Where it works')).toHaveValue('The whole county');

	const officer = await (await openContext()).newPage();
	await signIn(officer, server, 'Priya Raman');
	await officer.goto('/staff/people');
	const daniel = await officer.getByRole('link', { name: 'Daniel Okafor' }).getAttribute('href');
	await officer.goto(`${daniel}/plan/referrals`);
	await officer.getByLabel('Agency from the list').selectOption({ label: 'Quayside Advice' });
	await page.getByRole('button', { name: 'Take it off the list' }).click();
	await expect(page.getByRole('status')).toContainText('The agency is off the list.');
	await officer.getByLabel('What do we ask for?').fill('Help with a debt');
	await officer.getByRole('button', { name: 'Save the referral' }).click();
	await expect(officer.getByRole('alert')).toContainText('This agency is no longer on the list');
	await page.getByRole('button', { name: 'Put it back on the list' }).click();
	await expect(page.getByRole('status')).toContainText('on the list again');
});

test('an administrator sets a number with a reason, and no other one by mistake, also without a script', async ({
	server,
	openContext,
	expectConsole
}) => {
	expectConsole(/status of 4(22|09)/);
	const context = await openContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await signIn(page, server, 'sunita.rao');
	await page.goto(`${server.url}/staff/admin/settings/fair-process`);
	await expect(page.getByRole('main')).toContainText('is law and not a setting');
	await page.getByRole('link', { name: 'Millbridge North' }).click();
	await page.getByRole('link', { name: /^See or change.*Time to give their side/ }).click();
	const stale = await context.newPage();
	await stale.goto(page.url());

	await page.getByLabel(/New value/).fill('90');
	await page.getByLabel('Why is it changed?').fill('Post is slow here');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('alert')).toContainText('too small or too large');
	await expect(page.getByLabel('Why is it changed?')).toHaveValue('Post is slow here');
	await page.getByLabel(/New value/).fill('10');
	await page.getByLabel('Why is it changed?').fill('');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('link', { name: 'Write a few words.' })).toHaveAttribute('href', '#reason');
	await expect(page.getByLabel(/New value/)).toHaveValue('10');
	await page.getByLabel('Why is it changed?').fill('Post is slow here');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('status')).toContainText('in force from now on');
	await expect(page.getByRole('main')).toContainText('10 calendar days (Set for this team)');
	await expect(page.getByRole('region', { name: 'History' })).toContainText('Post is slow here');

	await stale.getByLabel(/New value/).fill('12');
	await stale.getByLabel('Why is it changed?').fill('I did not know');
	await stale.getByRole('button', { name: 'Save' }).click();
	await expect(stale.getByRole('alert')).toContainText('Somebody changed this while you had it open');
	await expect(stale.getByLabel(/New value/)).toHaveValue('12');
	await expect(stale.getByRole('region', { name: 'History' })).toContainText('Post is slow here');

	await page.getByLabel('Why is it changed?').fill('Post is fast again');
	await page.getByRole('button', { name: 'Go back to what is usual' }).click();
	await expect(page.getByRole('main')).toContainText('7 calendar days (As usual)');
	await expect(page.getByRole('region', { name: 'History' })).toContainText('Back to what is usual');
});

test('what a practitioner knows of is offered where something cannot be had', async ({
	page,
	server,
	expectConsole
}) => {
	expectConsole(/status of 422/);
	test.setTimeout(120_000);
	await signIn(page, server, 'Elin Lloyd');
	await page.goto('/staff/referrals');
	const row = page.getByRole('listitem').filter({ hasText: 'Peer mentor' });
	await row.getByRole('link', { name: 'See what there is in its place' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What there is instead');
	await page.getByLabel('What is there?').fill('The Tuesday group at the library');
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(page.getByRole('link', { name: 'Write a few words.' })).toHaveAttribute('href', '#insteadOf');
	await page.getByLabel('Which area of need is it for?').selectOption('drug_use');
	await page.getByLabel('In place of what?').fill('Peer mentor');
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(page.getByRole('status')).toContainText('It is added');
	await expectInOrder(page, server, ['/staff/referrals/alternatives'], nobody);

	await page.goto('/staff/referrals');
	await row.getByRole('link', { name: /^See or change/ }).click();
	const field = page.getByLabel('What is there in its place?');
	const offered = page.locator(`datalist#${await field.getAttribute('list')} option`);
	await expect(offered.and(page.locator('[value="The Tuesday group at the library"]'))).toHaveCount(1);

	await page.goto('/staff/referrals/alternatives');
	await page.getByLabel('Area of need', { exact: true }).selectOption('finances');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page.getByRole('main')).toContainText('Nothing is written down here yet.');
	await page.goto('/staff/referrals/alternatives');
	const mine = page.locator('.wm-card', { hasText: 'The Tuesday group' });
	await mine.getByRole('button', { name: 'It is no longer there: Peer mentor' }).click();
	await expect(page.getByRole('status')).toContainText('taken off the list');
	await expect(page.getByRole('main')).not.toContainText('The Tuesday group');
});
