import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { freePort, startOwnPostgres } from '#tests/postgres.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { OperatingPage } from './operating-page.ts';
import { startServer, type RunningServer } from './server.ts';

const main = (page: Page) => page.getByRole('main');
const FILE = 'src/lib/server/ops/demonstration/daniel-okafor.json';

test.describe.configure({ timeout: 240_000 });

type Open = () => Promise<Page>;

for (const kind of ['SQLite', 'PostgreSQL'] as const)
	test.describe(`from empty to the first phone, as docs/operating.md says, with ${kind}`, () => {
		test.use({
			server: [
				async ({}, use) => {
					const cluster = kind === 'PostgreSQL' ? await startOwnPostgres() : null;
					const folder = mkdtempSync(join(tmpdir(), 'waymark-first-run-'));
					const server = await startEmpty(folder, cluster?.url);
					await use(server);
					await server.stop();
					await cluster?.stop();
					rmSync(folder, { recursive: true, force: true });
				},
				{ scope: 'test', timeout: 120_000 }
			]
		});

		test('the steps of the page, one after the other', async ({ server, openContext }) => {
			await follow(server, async () => (await openContext()).newPage());
		});

		test('the same by the commands of the page', async ({ server }) => {
			const folder = mkdtempSync(join(tmpdir(), 'waymark-first-commands-'));
			/** What the page leaves to whoever follows it. */
			const ours: Record<string, string> = {
				'cases.json': FILE,
				'waymark-keys.json': join(folder, 'keys.json')
			};
			const done: string[] = [];
			for (const words of new OperatingPage().commands()) {
				const said = await server.admin(...words.map((word) => ours[word] ?? word));
				expect(said, words.join(' ')).toMatch(/\S/);
				done.push(words[0] ?? '');
			}
			rmSync(folder, { recursive: true });
			expect(done).toEqual([
				'create-administrator',
				'backup',
				'keys',
				'create-office',
				'create-team',
				'invite-staff',
				'import',
				'join-officer',
				'add-person',
				'add-order',
				'issue-code'
			]);
		});
	});

/** An empty database served as an operator serves it. */
async function startEmpty(folder: string, databaseUrl?: string): Promise<RunningServer> {
	const port = await freePort();
	return startServer({
		...(databaseUrl ? { databaseUrl } : {}),
		env: {
			NODE_ENV: 'production',
			PORT: String(port),
			ORIGIN: `http://localhost:${port}`,
			BACKUP_DIR: join(folder, 'backups')
		}
	});
}

/** Follows docs/operating.md from its second step to its last. */
async function follow(server: RunningServer, open: Open): Promise<void> {
	const guide = new OperatingPage();
	await expect.poll(() => server.output()).toContain('create-administrator --username');
	const made = await server.admin(...guide.command('create-administrator'));
	const [, username = ''] = /User name: (\S+)/.exec(made) ?? [];
	const [, password = ''] = /Password: +(\S+)/.exec(made) ?? [];
	const office = await open();
	await office.goto('/staff/sign-in');
	await guide.named('User name', office.getByLabel('User name')).fill(username);
	await guide.named('Password', office.getByLabel('Password')).fill(password);
	await main(office).getByRole('button', { name: 'Sign in', exact: true }).click();
	await expect(office).toHaveURL(/\/staff\/admin$/);

	await guide.press(office, 'Offices');
	await guide.press(office, 'Add an office');
	await office.getByLabel('Name', { exact: true }).fill('Jubilee House');
	await office.getByLabel('Address', { exact: false }).first().fill('14 Station Road\nMillbridge');
	await office.getByLabel('Postcode').fill('ZZ1 4JH');
	await guide.press(office, 'Save the office');
	await expect(main(office).getByText('The office is saved.')).toBeVisible();
	await office.goto('/staff/admin');
	await guide.press(office, 'Teams');
	await guide.press(office, 'Add a team');
	await office.getByLabel('Name', { exact: true }).fill('Millbridge North');
	await office.getByLabel('Office').selectOption({ label: 'Jubilee House' });
	await guide.press(office, 'Save the team');
	await expect(main(office).getByText('The team is saved.')).toBeVisible();

	const officer = await invite(guide, office, open, {
		forename: 'Priya',
		surname: 'Raman',
		role: 'Practitioner'
	});
	const manager = await invite(guide, office, open, {
		forename: 'Helen',
		surname: 'Achebe',
		role: 'Manager'
	});
	await expect(manager).toHaveURL(/\/staff\/team$/);

	await takeOver(guide, office);
	await addByHand(guide, officer);
	await firstPhone(guide, officer, open);

	expect(await server.admin(...guide.command('backup'))).toContain('whole');
	const keys = join(mkdtempSync(join(tmpdir(), 'waymark-first-keys-')), 'keys.json');
	await server.admin(...guide.command('keys').slice(0, -1), keys);
	await office.goto('/staff/admin');
	await guide.press(office, 'Health of the service');
	await expect(main(office).getByRole('heading', { level: 1 })).toBeVisible();
	await checkAccessibility(office);
	guide.expectAllPressed();
}

/** @returns the page on which they have come in */
async function invite(
	guide: OperatingPage,
	office: Page,
	open: Open,
	{ forename, surname, role }: Record<'forename' | 'surname' | 'role', string>
): Promise<Page> {
	await office.goto('/staff/admin');
	await guide.press(office, 'Staff');
	await guide.press(office, 'Invite somebody');
	await office.getByLabel('First name').fill(forename);
	await office.getByLabel('Last name').fill(surname);
	await office.getByLabel('User name').fill(`${forename}.${surname}`.toLowerCase());
	await office.getByRole('radio', { name: role }).check();
	await office.getByLabel('Team').selectOption({ label: 'Millbridge North' });
	await guide.press(office, 'Invite');
	await guide.press(office, 'Make a link to choose a password');
	const link = (await office.locator('#join-link').textContent()) ?? '';
	const page = await open();
	await page.goto(link);
	const goOn = page.getByRole('button', { name: 'Go on' });
	const newPassword = page.getByLabel('New password');
	await expect(goOn.or(newPassword).first()).toBeVisible();
	if (await goOn.isVisible()) await goOn.click();
	await newPassword.fill('copper lantern willow');
	await page.getByLabel('The same password again').fill('copper lantern willow');
	await guide.press(page, 'Save and sign in');
	await expect(page).toHaveURL(/\/staff(\/team)?$/);
	return page;
}

async function takeOver(guide: OperatingPage, office: Page): Promise<void> {
	await office.goto('/staff/admin');
	await guide.press(office, 'Import of files');
	await office.locator('input[type=file]').setInputFiles(FILE);
	await guide.press(office, 'Take over');
	await expect(main(office)).toContainText('X700001');
	await expect(main(office)).not.toContainText('Okafor');
	await office.goto('/staff/admin/import');
	const waits = 'Officers named in files, without an account';
	await guide.press(office, waits);
	await guide.press(office, 'It is the same person');
	await expect(main(office).getByText('Joined. The cases are with that account now.')).toBeVisible();
}

async function addByHand(guide: OperatingPage, officer: Page): Promise<void> {
	await officer.goto('/staff');
	await guide.press(officer, 'People');
	await expect(
		main(officer)
			.getByRole('link', { name: /Okafor/ })
			.first()
	).toBeVisible();
	await guide.press(officer, 'Add a person');
	await officer.getByLabel('Case number').fill('x 123456');
	await officer.getByLabel('First names').fill('Lowri');
	await officer.getByLabel('Last name').fill('Pugh');
	await officer.getByLabel('Date of birth').fill('1991-04-03');
	await officer.getByRole('radio', { name: 'English' }).check();
	await guide.press(officer, 'Add this person');
	await expect(main(officer).getByText('Added. Next: their order.')).toBeVisible();
	await guide.press(officer, 'Add an order');
	await officer.getByLabel('Kind of order').selectOption({ index: 1 });
	await officer.getByLabel('Name, as the court or the licence has it').fill('Community Order');
	await officer.getByLabel('First day').fill('2026-11-02');
	await guide.press(officer, 'Add an order');
	await expect(main(officer)).toContainText('It is saved.');
}

async function firstPhone(guide: OperatingPage, officer: Page, open: Open): Promise<void> {
	await officer.goto('/staff/people');
	await main(officer).getByRole('link', { name: /Pugh/ }).first().click();
	await guide.press(officer, 'Phones and sign-in code');
	await guide.press(officer, 'Make a sign-in code');
	const code = (await officer.locator('.wm-code-card__code').textContent()) ?? '';
	const phone = await open();
	await phone.setViewportSize({ width: 360, height: 800 });
	await phone.goto('/sign-in?use=code');
	await phone.locator('[name="code"]').fill(code);
	await phone.locator('[name="day"]').fill('3');
	await phone.locator('[name="month"]').fill('4');
	await phone.locator('[name="year"]').fill('1991');
	await phone.locator('[name="year"]').press('Enter');
	await phone.locator('[name="pin"]').fill('204816');
	await phone.locator('[name="pinAgain"]').fill('204816');
	await phone.locator('[name="pinAgain"]').press('Enter');
	await expect(phone).toHaveURL(/\/me$/);
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Hello Lowri');
	await checkAccessibility(phone);
}
