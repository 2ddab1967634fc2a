import type { Page } from '@playwright/test';
import { expectProblem } from './expected-problem.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import type { RunningServer } from './server.ts';

const CASE = 'src/lib/server/ops/demonstration/daniel-okafor.json';
const CRN = 'X700001';
const BORN = { Day: '17', Month: '5', Year: '1994' };
const PIN = '204816';

/** A code for Daniel, whose case is there. */
async function codeForDaniel(server: RunningServer): Promise<string> {
	return (await server.admin('issue-code', '--crn', CRN)).trim();
}

async function typeCode(page: Page, code: string, born: Partial<typeof BORN> = {}): Promise<void> {
	await page.getByLabel('Your code').fill(code);
	for (const [label, value] of Object.entries({ ...BORN, ...born }))
		await page.getByLabel(label, { exact: true }).fill(value);
	await page.getByRole('button', { name: 'Next' }).click();
}

async function choosePin(page: Page, pin: string, again = pin): Promise<void> {
	await page.getByLabel('New PIN').fill(pin);
	await page.getByLabel('The same PIN again').fill(again);
	await page.getByRole('button', { name: 'Save PIN and sign in' }).click();
}

test('a person signs in with a code, chooses a PIN, signs out and comes back with the PIN', async ({
	page,
	server
}) => {
	expect(await server.admin('import-case', CASE)).toContain(CRN);
	const code = await codeForDaniel(server);
	await page.goto('/');
	await page.getByRole('link', { name: /I have a code/ }).click();
	await typeCode(page, code.toLowerCase());
	await choosePin(page, PIN);
	await expect(page).toHaveURL('/me');
	await page.goto('/sign-out');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
	await page.goto('/sign-in?next=/me/plan');
	await page.getByLabel('PIN', { exact: true }).fill(PIN);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page).toHaveURL('/me/plan');
});

test('what is wrong is said beside the field, and what was typed is kept', async ({
	page,
	server,
	expectConsole
}) => {
	expectConsole(/status of 422/);
	const code = await codeForDaniel(server);
	await page.goto('/sign-in');
	await page.getByRole('button', { name: 'Next' }).click();
	await expectProblem(page, /Type the code/, page.getByLabel('Your code'));
	await typeCode(page, code, { Month: '13' });
	await expect(page.getByRole('alert').getByRole('link')).toHaveText(/That date is not real/);
	await checkAccessibility(page);
	await typeCode(page, code, { Day: '18' });
	await expectProblem(page, /The code or the date of birth/, page.getByLabel('Your code'));
	await expect(page.getByLabel('Day')).toHaveValue('18');
	await expect(page.getByLabel('Your code')).toHaveValue(code);
	await typeCode(page, code);
	await choosePin(page, '123456');
	await expectProblem(page, /harder to guess/, page.getByLabel('New PIN'));
	await choosePin(page, PIN, '204817');
	await expectProblem(page, /not the same/, page.getByLabel('The same PIN again'));
	await expect(page.getByLabel('New PIN')).toHaveValue('');
	await checkAccessibility(page);
});

test('the sixth wrong try is refused', async ({ page, server, expectConsole }) => {
	expectConsole(/status of 4(22|29)/);
	const code = await codeForDaniel(server);
	await page.goto('/sign-in');
	for (let year = 1981; year <= 1985; year++) {
		await typeCode(page, code, { Year: String(year) });
		await expect(page.getByRole('alert')).toContainText('The code or the date of birth is not right');
	}
	await typeCode(page, code, { Year: '1986' });
	await expect(page.getByRole('alert')).toContainText('There were too many tries');
});

test('ten wrong PINs lock the phone, and the page says how to go on', async ({
	page,
	server,
	expectConsole
}) => {
	expectConsole(/status of 4(22|03)/);
	await page.goto('/sign-in');
	await typeCode(page, await codeForDaniel(server));
	await choosePin(page, PIN);
	await page.goto('/sign-out');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await page.goto('/sign-in');
	for (let number = 1; number <= 10; number++) {
		await page.getByLabel('PIN', { exact: true }).fill('975310');
		await page.getByRole('button', { name: 'Sign in' }).click();
		if (number === 9) await expect(page.getByText('You have one more try')).toBeVisible();
	}
	await expect(page.getByRole('heading', { name: 'This phone is locked' })).toBeVisible();
	await page.getByRole('link', { name: 'Use a code' }).click();
	await expect(page.getByLabel('Your code')).toBeVisible();
});
