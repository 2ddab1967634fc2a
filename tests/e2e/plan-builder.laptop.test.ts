import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { daysBetween, localDate } from '#lib/domain/time/local-date.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { shiftDates } from '#lib/server/ops/shift-dates.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import type { RunningServer } from './server.ts';

const goal = 'I will cook for my sister every Sunday';
const step = 'Join the community kitchen';
const reason = 'You are ready for this, and your sister is here until spring.';

async function openPlan(page: Page, server: RunningServer): Promise<string> {
	await signIn(page, server, 'Priya Raman');
	await page.goto(`${server.url}/staff/people`);
	await page.getByRole('main').getByRole('link', { name: 'Daniel Okafor' }).click();
	await page.getByRole('navigation').getByRole('link', { name: 'Plan', exact: true }).click();
	await page.getByRole('link', { name: 'Add a goal' }).waitFor();
	return new URL(page.url()).pathname;
}

async function addGoal(page: Page, title: string): Promise<void> {
	await page.getByRole('link', { name: 'Add a goal' }).click();
	await page
		.getByRole('combobox', { name: 'Which part of life is it about?' })
		.selectOption({ label: 'Relationships and community' });
	await page.getByRole('button', { name: 'Show goals to start from' }).click();
	await page.getByRole('textbox', { name: /The goal, in the person’s own words/ }).fill(title);
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('The goal is saved.').waitFor();
}

test('a practitioner makes a plan, sets a rule aside with a reason, and the person reads it', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(180_000);
	expectConsole(/status of 422/);
	const plan = await openPlan(page, server);
	await addGoal(page, goal);
	await expect(page).not.toHaveTitle(/Daniel|Okafor/);
	await checkAccessibility(page);

	await page.getByRole('link', { name: 'Add a step' }).click();
	await page.getByRole('textbox', { name: /What is to be done/ }).fill(step);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('alert').getByText('Choose who does this step.')).toBeVisible();
	await expect(page.getByRole('textbox', { name: /What is to be done/ })).toHaveValue(step);
	await checkAccessibility(page);
	await page.getByRole('radio', { name: 'The person' }).first().check();
	await page.getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Change work' });
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('The step is saved.')).toBeVisible();

	await page.getByRole('link', { name: step }).click();
	await page.getByRole('textbox', { name: 'Why do you set it aside?' }).first().fill(reason);
	await page.getByRole('button', { name: 'Set the rule aside for this step' }).first().click();
	await expect(page.getByText('They can read your reason.')).toBeVisible();
	await expect(page.getByText(reason, { exact: true })).toBeVisible();
	await checkAccessibility(page);

	await page.goto(`${plan}?view=goals`);
	await page.getByRole('button', { name: `Move up: ${goal}` }).click();
	await expect(page.getByText(new RegExp(`“${goal}” is now number`))).toBeAttached();
	await checkAccessibility(page);

	await page.goto(`${plan}/agree`);
	await page.getByRole('radio', { name: 'They agree' }).check();
	await page.getByRole('textbox', { name: /In their own words/ }).fill('This is my plan.');
	await page.getByRole('button', { name: 'Keep this version' }).click();
	await expect(page.getByText('The plan is kept as it is today')).toBeVisible();
	await expect(page.getByText('Nothing has changed since they last agreed.')).toBeVisible();
	await checkAccessibility(page);

	for (const path of ['/stages', '/said']) {
		await page.goto(plan + path);
		await checkAccessibility(page);
	}

	const phone = await (await openContext({ viewport: { width: 360, height: 800 } })).newPage();
	await signIn(phone, server, 'Daniel Okafor');
	await phone.goto(`${server.url}/me/plan?view=goals`);
	await expect(phone.getByRole('heading', { name: goal })).toBeVisible();
	await expect(phone.getByText(step).first()).toBeVisible();
});

test('the second of two editors sees what changed, and loses nothing they typed', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(120_000);
	expectConsole(/status of 409/);
	await openPlan(page, server);
	await addGoal(page, 'I will learn to swim');
	const address = page.url().split('?')[0] ?? '';
	const other = await (await openContext()).newPage();
	await signIn(other, server, 'Priya Raman');
	await page.goto(address);
	await other.goto(address);
	const title = /The goal, in the person’s own words/;
	await other.getByRole('textbox', { name: title }).fill('I will learn to swim well');
	await other.getByRole('button', { name: 'Save' }).click();
	await other.getByText('The goal is saved.').waitFor();
	await page.getByRole('textbox', { name: title }).fill('I will learn to swim by May');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('alert')).toContainText('I will learn to swim well');
	await expect(page.getByRole('textbox', { name: title })).toHaveValue('I will learn to swim by May');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('The goal is saved.')).toBeVisible();
	await expect(page.getByRole('textbox', { name: title })).toHaveValue('I will learn to swim by May');
});

test('a goal from a template, with its steps, is made without scripts, and a cycle is refused by name', async ({
	server,
	openContext,
	expectConsole
}) => {
	expectConsole(/status of 422/);
	test.setTimeout(120_000);
	const page = await (await openContext({ javaScriptEnabled: false })).newPage();
	await openPlan(page, server);
	await page.getByRole('link', { name: 'Add a goal' }).click();
	await page.getByRole('button', { name: 'Show goals to start from' }).click();
	await page.getByRole('link', { name: 'I will keep my home' }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('The goal is saved.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Set up a way to pay my rent' })).toBeVisible();
	const later = page.getByRole('link', { name: 'Keep up my rent for three months' });
	await expect(later).toBeVisible();

	const goal = page.url();
	await later.click();
	await page.getByRole('checkbox', { name: 'Set up a way to pay my rent' }).check();
	await page.getByRole('button', { name: 'Save what must be done first' }).click();
	await expect(page.getByText('What must be done first is saved.')).toBeVisible();
	await page.goto(goal);
	await page.getByRole('link', { name: 'Set up a way to pay my rent' }).click();
	await page.getByRole('checkbox', { name: 'Keep up my rent for three months' }).check();
	await page.getByRole('button', { name: 'Save what must be done first' }).click();
	await expect(page.getByRole('alert')).toContainText('These steps would wait for each other for ever: “');
	await expect(page.getByRole('checkbox', { name: 'Keep up my rent for three months' })).toBeChecked();
});

test('while a step is changed, the panel beside it shows it as the person will read it', async ({
	page,
	server
}) => {
	test.setTimeout(120_000);
	const plan = await openPlan(page, server);
	await addGoal(page, 'I will learn to bake');
	await page.getByRole('link', { name: 'Add a step' }).click();
	const panel = page.getByRole('region', { name: 'As Dan sees it' });
	await page.getByRole('textbox', { name: /What is to be done/ }).fill('Ask at the bakery');
	await page.getByRole('radio', { name: 'An agency' }).first().check();
	await page.getByRole('textbox', { name: /Name of the agency/ }).fill('Millbridge Bakers');
	await expect(panel.getByRole('heading', { name: 'Ask at the bakery' })).toBeVisible();
	await expect(panel.getByText('Millbridge Bakers does this with you.')).toBeVisible();

	await page.getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Change work' });
	await expect(panel.getByText('Later', { exact: true })).toBeVisible();
	await expect(panel.getByText(/change work before a steady base/)).toBeVisible();
	await checkAccessibility(page);
	await page.getByRole('button', { name: 'Save' }).click();

	await page.getByRole('link', { name: 'Ask at the bakery' }).click();
	await panel.getByRole('link', { name: 'Give a reason to set this rule aside' }).click();
	await page.getByRole('textbox', { name: 'Why do you set it aside?' }).fill('You know the owner.');
	await expect(panel.getByText('Now', { exact: true })).toBeVisible();
	await expect(panel.getByText(/You know the owner/)).toBeVisible();
	await expect(page.getByText('Kept for you alone. Not sent yet.')).toBeVisible();

	await page.getByRole('link', { name: 'See this step as Dan sees it' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Ask at the bakery' })).toBeVisible();
	await expect(page).not.toHaveTitle(/Dan|bakery/);
	await checkAccessibility(page);
	await page.goto(`${plan}/preview`);
	await expect(page.getByRole('region', { name: 'Now' }).first()).toBeVisible();
	await checkAccessibility(page);
});

test('without scripts, a step and a plan can be looked at as the person will read them, in their language', async ({
	server,
	openContext
}) => {
	test.setTimeout(120_000);
	const page = await (await openContext({ javaScriptEnabled: false })).newPage();
	await signIn(page, server, 'Elin Lloyd');
	await page.goto(`${server.url}/staff/people`);
	await page.getByRole('main').getByRole('link', { name: 'Rhys Morgan' }).click();
	await page.getByRole('navigation').getByRole('link', { name: 'Plan', exact: true }).click();
	await page.getByRole('link', { name: 'As Rhys sees it' }).click();
	const frame = page.locator('[lang="cy"]');
	await expect(frame.getByRole('heading', { name: 'Nawr', exact: true })).toBeVisible();

	await page.getByRole('link', { name: 'Back to the plan' }).click();
	await page.getByRole('link', { name: 'Add a step' }).click();
	await page.getByRole('textbox', { name: /What is to be done/ }).fill('Gofyn yn y becws');
	await page.getByRole('radio', { name: 'The person' }).first().check();
	await page.getByRole('button', { name: 'Preview' }).click();
	await expect(page.getByRole('textbox', { name: /What is to be done/ })).toHaveValue('Gofyn yn y becws');
	await expect(frame.getByRole('heading', { name: 'Gofyn yn y becws' })).toBeVisible();
	await expect(frame.getByText('Chi sy’n gwneud hyn.')).toBeVisible();
	await page.getByRole('link', { name: 'Back to the plan' }).click();
	await expect(page.getByText('Gofyn yn y becws')).toHaveCount(0);

	await page.goto(`${page.url()}?view=goals`);
	await expect(page.getByRole('button', { name: /^Move down/ }).first()).toBeVisible();
	await expect(page.locator('[data-drag-handle]:visible')).toHaveCount(0);
});

test('a step is dragged into place by its handle, and the new place is said aloud', async ({
	page,
	server
}) => {
	test.setTimeout(120_000);
	const plan = await openPlan(page, server);
	await page.getByRole('link', { name: 'Add a goal' }).click();
	await page.getByRole('button', { name: 'Show goals to start from' }).click();
	await page.getByRole('link', { name: 'I will have a safe place to live' }).click();
	await expect(page.getByLabel('The goal, in the person’s own words')).toHaveValue(/safe place/);
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('The goal is saved.').waitFor();
	await page.goto(`${plan}?view=goals`);
	const steps = page.getByRole('region', { name: 'I will have a safe place to live' }).getByRole('listitem');
	const names = () => steps.getByRole('link').allTextContents();
	const [first = '', second = '', ...rest] = await names();
	const handle = steps.first().locator('[data-drag-handle]');
	await handle.hover();
	await page.mouse.down();
	const below = await steps.nth(1).boundingBox();
	if (!below) throw new Error('The second step is not shown');
	await page.mouse.move(below.x + 40, below.y + below.height - 4, { steps: 8 });
	await page.keyboard.press('Escape');
	await page.mouse.up();
	expect(await names()).toEqual([first, second, ...rest]);

	await handle.hover();
	await page.mouse.down();
	await page.mouse.move(below.x + 40, below.y + below.height - 4, { steps: 8 });
	await page.mouse.up();
	await expect(page.getByRole('status').getByText(`“${first}” is now number 2 of`)).toBeAttached();
	expect(await names()).toEqual([second, first, ...rest]);
	await checkAccessibility(page);
});

test('what the case system says otherwise is settled field by field, without scripts too', async ({
	page,
	server,
	openContext
}, testInfo) => {
	test.setTimeout(120_000);
	const plan = await openPlan(page, server);
	await page.goto(`${plan}?view=goals`);
	await page.getByRole('link', { name: /^I will handle arguments/ }).click();
	await page.getByRole('textbox', { name: /The goal, in the person’s own words/ }).fill('I will walk away');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('The goal is saved.').waitFor();
	const file = testInfo.outputPath('daniel.json');
	const { daniel } = demonstrationCases;
	const asOfToday = shiftDates(daniel, daysBetween(daniel.asOf, localDate(Date.now())));
	const newer = JSON.stringify(asOfToday).replace('I will handle arguments', 'I will end rows');
	await writeFile(file, newer);
	expect(await server.admin('import', file)).toContain('Kept as edited here, 1');

	const bare = await (await openContext({ javaScriptEnabled: false })).newPage();
	await signIn(bare, server, 'Priya Raman');
	await bare.goto(server.url + plan);
	const differences = bare.getByRole('region', { name: 'The case system says something else' });
	await expect(differences.getByText(/says “I will end rows without losing my temper”/)).toBeVisible();
	await page.goto(plan);
	await checkAccessibility(page);
	await differences.getByRole('button', { name: 'Take theirs' }).click();
	await expect(bare.getByText('Settled. The plan stands as you chose.')).toBeVisible();
	await expect(differences).toHaveCount(0);
	await bare.goto(`${server.url}${plan}/agree`);
	await expect(bare.getByText(/Words: from “I will handle arguments.*” to “I will end rows/)).toBeVisible();
});
