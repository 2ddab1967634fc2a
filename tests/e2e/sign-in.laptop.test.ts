import { expectProblem } from './expected-problem.ts';
import { expect, test } from './fixtures.ts';

test('a practitioner signs in by name and password', async ({ page, server, expectConsole }) => {
	expectConsole(/status of 422/);
	const username = 'kit.example';
	const names = ['--username', username, '--forename', 'Kit', '--surname', 'Example', '--team', 'North'];
	const printed = await server.admin('create-practitioner', ...names);
	const password = /Password:\s+(\S+)/.exec(printed)?.[1] ?? '';
	await page.goto('/staff/sign-in');
	await page.getByLabel('User name').fill(username);
	await page.getByLabel('Password').fill('wrong');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expectProblem(page, /The name or the password/, page.getByLabel('User name'));
	await expect(page.getByLabel('Password')).toHaveValue('');
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page).toHaveURL('/staff');
});

test('the language form leads nowhere but here', async ({ request, server }) => {
	const answer = await request.post('/language', {
		form: { language: 'cy', to: '//elsewhere.example/' },
		headers: { origin: server.url },
		maxRedirects: 0
	});
	expect(answer.status()).toBe(303);
	expect(answer.headers()['location']).toBe('/');
});
