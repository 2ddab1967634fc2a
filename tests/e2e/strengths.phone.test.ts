import { MOST_STRENGTHS } from '#lib/domain/reports/same-strength.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { signalReturns } from './signal.ts';

test('strengths are chosen, written and put in order without signal, and what an officer suggests is taken in', async ({
	page,
	context,
	server,
	openContext,
	signInToGoOffline
}) => {
	await signInToGoOffline('Aisha Begum');
	await context.setOffline(true);
	await page.goto('/me/progress/strengths');
	await page.getByRole('button', { name: 'I listen to people', exact: true }).click();
	await expect(page.getByRole('button', { name: 'I listen to people', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.getByRole('textbox', { name: 'What are you good at?' }).fill('I can cook for forty');
	await page.getByRole('button', { name: 'Add it' }).click();
	const mine = page.getByRole('region', { name: 'Mine, in my order' }).getByRole('listitem');
	const inOrder = [
		'I look after the people I love',
		'I make people feel welcome',
		'I plan my week ahead',
		'I can cook for forty',
		'I listen to people'
	];
	await expect(mine).toHaveCount(inOrder.length);
	// By keyboard: whoever moves one goes on with the same one.
	const up = page.getByRole('button', { name: /^Up\s+I can cook for forty/ });
	await up.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('I can cook for forty. This is now number 4 of 5.')).toBeAttached();
	await expect(up).toBeFocused();
	await expect(page.getByText('Not sent yet.', { exact: false }).first()).toBeVisible();
	await signalReturns(context);
	await expect(page.getByText('Not sent yet.', { exact: false })).toHaveCount(0, { timeout: 30_000 });
	for (const [at, words] of inOrder.entries()) await expect(mine.nth(at)).toContainText(words);
	await checkAccessibility(page);

	const office = await openContext({ viewport: { width: 1280, height: 800 } });
	const desk = await office.newPage();
	await signIn(desk, server, 'Priya Raman');
	await desk.goto('/staff/people');
	await desk.getByRole('link', { name: 'Aisha Begum' }).first().click();
	await desk.getByRole('link', { name: 'All strengths, and suggest one' }).click();
	const theirs = desk.getByRole('region', { name: 'Theirs, in their order' }).getByRole('listitem');
	await expect(theirs).toHaveText(inOrder);
	await desk.getByRole('textbox', { name: 'What you see in them' }).fill('I make a plan and keep to it');
	await desk.getByRole('textbox', { name: 'What you saw' }).fill('You came to all three meetings in May.');
	await desk.getByRole('button', { name: 'Suggest it' }).click();
	await expect(desk.getByText('They have not said yet')).toBeVisible();
	await checkAccessibility(desk);

	await page.goto('/me/progress');
	await expect(page.getByText('Priya Raman sees a strength in you')).toBeVisible({ timeout: 30_000 });
	await page.getByRole('link', { name: 'Change my strengths' }).click();
	await page.getByRole('button', { name: /^Yes, that is me\s+I make a plan/ }).click();
	await expect(mine).toHaveCount(inOrder.length + 1);
	await expect(mine.last()).toContainText('I make a plan and keep to it');
	await expect(page.getByText('Not sent yet.', { exact: false })).toHaveCount(0, { timeout: 30_000 });
	await desk.reload();
	await expect(theirs).toHaveText([...inOrder, 'I make a plan and keep to it']);
});

test('own words that are half written are there again, and what was refused goes by no tap on another', async ({
	page,
	context,
	signInToGoOffline
}) => {
	await signInToGoOffline('Daniel Okafor');
	await page.goto('/me/progress/strengths');
	const own = page.getByRole('textbox', { name: 'What are you good at?' });
	const add = page.getByRole('button', { name: 'Add it' });
	const mine = page.getByRole('region', { name: 'Mine, in my order' }).getByRole('listitem');
	await own.fill('I mend bicycles');
	await page.locator('main a[href="/me/progress"]').last().click();
	await expect(page).toHaveURL(/\/me\/progress$/);
	await page.goto('/me/progress/strengths');
	await expect(own).toHaveValue('I mend bicycles');
	await context.setOffline(true);
	await add.click();
	await expect(own).toHaveValue('');
	for (let count = await mine.count(); count < MOST_STRENGTHS; count += 1) {
		await own.fill(`I can do ${count} things`);
		await add.click();
		await expect(mine).toHaveCount(count + 1);
	}
	await own.fill('My very own twenty first words');
	await add.click();
	await expect(own).toHaveValue('');
	await signalReturns(context);
	await page.goto('/me/reports');
	await page.getByRole('link', { name: 'Change it and send' }).click({ timeout: 30_000 });
	await expect(own).toHaveValue('My very own twenty first words');
	await page.getByRole('button', { name: /^Let go\s+I can do 19 things/ }).click();
	await page.getByRole('button', { name: 'I listen to people', exact: true }).click();
	await expect(page.getByRole('button', { name: 'I listen to people', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(own).toHaveValue('My very own twenty first words');
	await page.goto('/me/reports');
	await expect(page.getByText('My very own twenty first words')).toBeVisible();
	await page.getByRole('link', { name: 'Change it and send' }).click();
	await page.getByRole('button', { name: /^Let go\s+I listen to people/ }).click();
	await add.click();
	await expect(mine.last()).toContainText('My very own twenty first words');
	await page.goto('/me/reports');
	await expect(page.getByRole('link', { name: 'Change it and send' })).toHaveCount(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('strengths are chosen, written and put in order by forms, and nothing typed is lost', async ({
		page,
		server,
		expectConsole
	}) => {
		expectConsole(/status of 422/);
		await signIn(page, server, 'Paweł Zieliński');
		await page.goto('/me/progress/strengths');
		const mine = page.getByRole('region', { name: 'Mine, in my order' }).getByRole('listitem');
		await expect(mine).toHaveCount(1);
		await page.getByRole('button', { name: 'I work hard', exact: true }).click();
		await expect(mine).toHaveCount(2);
		await page.getByRole('button', { name: /^Up\s+I work hard/ }).click();
		await expect(mine.first()).toContainText('I work hard');
		const long = 'a'.repeat(301);
		await page.getByRole('textbox', { name: 'What are you good at?' }).fill(long);
		await page.getByRole('button', { name: 'Add it' }).click();
		await expect(page.getByRole('alert')).toContainText('Use 300 letters or fewer');
		await expect(page.getByRole('textbox', { name: 'What are you good at?' })).toHaveValue(long);
		await page.goto('/me/progress/strengths');
		await page.getByRole('button', { name: /^Let go\s+I work hard/ }).click();
		await expect(mine).toHaveCount(1);
	});
});
