import type { Locator, Page } from '@playwright/test';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { expectInOrder } from './pages-in-order.ts';
import { signIn } from './sign-in.ts';

const reasons = 'You told us that you mixed up the days, and this is the third time.';
const theirWords = 'I mixed up the days.\nI thought it was the day after.';

async function openPerson(page: Page, name: string): Promise<string> {
	await page.goto('/staff/people');
	const link = page.getByRole('main').getByRole('link', { name });
	return (await link.getAttribute('href')) ?? '';
}

/** Goes on with the Tab key alone until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let pressed = 0; pressed < 100; pressed += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('The Tab key does not lead there.');
}

/** Records a miss with the keyboard alone: the questions narrow, and each answer says what it leads to. */
async function recordMiss(page: Page): Promise<void> {
	await tabTo(page, page.getByRole('group', { name: 'Did the session happen?' }).getByRole('radio').first());
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('group', { name: 'Did they attend?' }).getByRole('radio').first());
	await page.keyboard.press('ArrowDown');
	await tabTo(page, page.getByRole('radio', { name: 'No good reason is known yet' }));
	await page.keyboard.press('Space');
	await expect(page.getByText(/They are asked what happened, by .* Nothing is decided/)).toBeVisible();
	await tabTo(page, page.getByRole('textbox', { name: 'What happened, in facts' }));
	await page.keyboard.type('You were not at Jubilee House at 9:30am.');
	await tabTo(page, page.getByRole('button', { name: 'Save what happened' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('Saved. They are asked what happened. Nothing is decided.')).toBeVisible();
}

async function recordAttempt(page: Page, how: string): Promise<void> {
	await page.getByRole('combobox', { name: 'How', exact: true }).selectOption({ label: how });
	await page.getByRole('group', { name: 'Did you reach them?' }).getByRole('radio', { name: 'No' }).check();
	await page.getByRole('button', { name: 'Record the attempt' }).click();
	await expect(page.getByText('The attempt is on record.')).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: how }).first()).toBeVisible();
}

async function fillWarning(page: Page): Promise<void> {
	await page.getByRole('radio', { name: 'The reason is not accepted' }).check();
	await page.getByRole('radio', { name: 'Warning' }).check();
	await page.getByRole('checkbox', { name: 'Another time or place' }).check();
	await expect(page.getByText('Still missing from the warning:')).toBeVisible();
	await page
		.getByRole('textbox', { name: 'What happened', exact: true })
		.fill('You were not there at 9:30am.');
	await expect(page.getByText('All three parts are there.')).toBeVisible();
	await page.getByRole('textbox', { name: 'Your reasons, to them' }).fill(reasons);
	await page.getByRole('textbox', { name: 'What is going well' }).fill('You speak in the group each week.');
	await page.getByRole('textbox', { name: 'What we will do' }).fill('I will text you the day before.');
}

async function snapshotOf(phone: Page): Promise<string> {
	return (await phone.request.get('/api/v1/snapshot')).text();
}

/** The person says what happened, on a phone of their own. */
async function tellTheirSide(phone: Page, eventId: string): Promise<void> {
	const { personId } = JSON.parse(await snapshotOf(phone)) as { personId: string };
	const command = {
		id: newIdentifier(),
		type: 'account.give',
		version: 1,
		occurredAt: Date.now(),
		timeZone: 'Europe/London',
		payload: { eventId, categories: [], wishes: ['call_me'], words: theirWords, proof: '' }
	};
	const answer = await phone.request.post('/api/v1/commands', {
		data: { personId, commands: [command] },
		headers: { origin: new URL(phone.url()).origin }
	});
	expect(await answer.json()).toMatchObject({ results: [{ status: 'created' }] });
}

test('a miss is recorded, the person is heard, and only then a named practitioner decides', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(180_000);
	expectConsole(/status of 4(09|22)/);
	await signIn(page, server, 'Priya Raman');
	const daniel = await openPerson(page, 'Daniel Okafor');
	await page.goto(`${daniel}/appointments`);
	await page.getByRole('link', { name: 'Change what is recorded' }).last().click();
	await page.getByRole('heading', { name: 'How did it go?' }).waitFor();
	await recordMiss(page);
	const event = new URL(page.url()).pathname;

	await page.getByRole('link', { name: 'Begin to write the decision' }).click();
	await page.getByRole('heading', { name: 'Decide', exact: true }).waitFor();
	await fillWarning(page);
	await page.getByRole('button', { name: 'Save the decision' }).click();
	await expect(page.getByRole('alert').getByText('They have not been heard yet.')).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Your reasons, to them' })).toHaveValue(reasons);
	await expect(page).not.toHaveTitle(/Daniel|Okafor/);
	await checkAccessibility(page);

	const beside = await page.context().newPage();
	await beside.goto(event);
	await recordAttempt(beside, 'Phone call');
	await recordAttempt(beside, 'Letter');
	await expect(beside.getByText('2 different ways were tried.')).toBeVisible();
	const phone = await (await openContext({ viewport: { width: 360, height: 800 } })).newPage();
	await signIn(phone, server, 'Daniel Okafor');
	await phone.goto(`${server.url}/me`);
	await tellTheirSide(phone, event.split('/').at(-1) ?? '');

	await page.getByRole('button', { name: 'Save the decision' }).click();
	await expect(page.getByRole('alert')).toContainText('This moved on while you had it open');
	await expect(page.getByRole('textbox', { name: 'Your reasons, to them' })).toHaveValue(reasons);
	await expect(page.getByText('I mixed up the days.')).toBeVisible();
	await page.getByRole('button', { name: 'See it as' }).click();
	const letter = page.getByRole('region', { name: /^As .* will read it/ });
	await expect(letter.getByText(reasons)).toBeVisible();
	await expect(letter.getByText('I mixed up the days.')).toBeVisible();
	await expect(page.getByText('It can be saved as it is.')).toBeVisible();
	await checkAccessibility(page);
	await page.getByRole('button', { name: 'Save the decision' }).first().click();
	await expect(page.getByText('The decision is saved. They can read it, with your reasons.')).toBeVisible();
	expect(new URL(page.url()).pathname).toBe(event);

	await page.getByRole('link', { name: 'The letter, to print' }).click();
	await expect(page.getByText('For Daniel Okafor')).toBeVisible();
	await expect(page).not.toHaveTitle(/Daniel|Okafor/);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('For Daniel Okafor')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });

	expect(await snapshotOf(phone)).toContain(reasons);
	await page.goto(`${daniel}/fairness`);
	await expect(page.getByText('A fresh start is due')).toBeVisible();
	await expect(page.getByText(/^Counts until .*, that day included/)).toBeVisible();
	await checkAccessibility(page);
});

test('under a warning that counts, another one is closed, and a referral waits for a manager', async ({
	page,
	server,
	openContext
}) => {
	test.setTimeout(120_000);
	await signIn(page, server, 'Priya Raman');
	const aisha = await openPerson(page, 'Aisha Begum');
	await page.goto(`${aisha}/appointments`);
	await page.getByRole('link', { name: 'Record how it went' }).first().click();
	await page.getByRole('heading', { name: 'How did it go?' }).waitFor();
	await recordMiss(page);
	await page.getByText('Write down what they said to you').click();
	await page.getByRole('textbox', { name: 'What they said, in their words' }).fill(theirWords);
	await page.getByRole('button', { name: 'Keep it as their side' }).click();
	await page.getByText('Written down as their side.').waitFor();
	await expect(page.getByRole('link', { name: 'See the warning that makes it so' })).toHaveAttribute(
		'href',
		/\/fairness\/warnings\/./
	);
	await page.getByRole('link', { name: 'Decide', exact: true }).click();
	await page.getByRole('radio', { name: 'The reason is not accepted' }).check();
	await expect(page.getByRole('radio', { name: 'Warning', exact: true })).toHaveCount(0);
	await expect(page.getByText(/A warning counts until .* So the law makes it a referral/)).toBeVisible();
	await page.getByRole('radio', { name: /^Referral/ }).check();
	await page.getByRole('checkbox', { name: 'A talk', exact: true }).check();
	await page.getByRole('textbox', { name: 'Your reasons, to them' }).fill(reasons);
	await page.getByRole('textbox', { name: 'What is going well' }).fill('You speak in the group each week.');
	await page.getByRole('textbox', { name: 'What we will do' }).fill('I will text you the day before.');
	await page.getByRole('button', { name: 'Save the decision' }).click();
	await expect(page.getByText('A manager of the team must countersign it.')).toBeVisible();
	await checkAccessibility(page);

	const phone = await (await openContext({ viewport: { width: 360, height: 800 } })).newPage();
	await signIn(phone, server, 'Aisha Begum');
	await phone.goto(`${server.url}/me`);
	const held = await snapshotOf(phone);
	expect(held).toContain('awaiting_countersign');
	expect(held).not.toContain(reasons);
});

test('it all works without scripts, and the pages are in order in both languages and on a phone too', async ({
	page: scripted,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(240_000);
	expectConsole(/status of 4(09|22)/);
	const page = await (await openContext({ javaScriptEnabled: false })).newPage();
	await signIn(page, server, 'Elin Lloyd');
	const rhys = await openPerson(page, 'Rhys Morgan');
	await page.goto(`${rhys}/appointments`);
	await page.getByRole('link', { name: 'Change what is recorded' }).first().click();
	const outcome = new URL(page.url()).pathname;
	await page.getByRole('radio', { name: 'I accept a reason now' }).check();
	await page.getByRole('button', { name: 'Save what happened' }).click();
	await expect(page.getByRole('alert').getByText('Choose the reason that is accepted.')).toBeVisible();
	await page.getByRole('radio', { name: 'No good reason is known yet' }).check();
	await page.getByRole('button', { name: 'Save what happened' }).click();
	const event = new URL(page.url()).pathname;

	await page.getByText('Write down what they said to you').click();
	await page.getByRole('textbox', { name: 'What they said, in their words' }).fill('Roeddwn i’n sâl.');
	await page.getByRole('button', { name: 'Keep it as their side' }).click();
	await expect(page.getByText('Written down as their side.')).toBeVisible();
	await page.getByRole('link', { name: 'Decide', exact: true }).click();
	await page.getByRole('button', { name: /^See it as/ }).click();
	await expect(page.getByRole('alert').getByText('Choose one of the answers.')).toBeVisible();
	await page.getByRole('radio', { name: 'The reason is accepted' }).check();
	await page.getByRole('radio', { name: 'Health' }).check();
	await page.getByRole('textbox', { name: 'Your reasons, to them' }).fill('Roeddech yn sâl.');
	await page.getByRole('button', { name: /^See it as/ }).click();
	await expect(page.getByRole('heading', { name: 'Mae eich rheswm wedi’i dderbyn' })).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Your reasons, to them' })).toHaveValue('Roeddech yn sâl.');
	await page.getByRole('radio', { name: 'English' }).check();
	await page.getByRole('button', { name: /^See it as/ }).click();
	await expect(page.getByRole('heading', { name: 'Your reason is accepted' })).toBeVisible();
	const paths = [rhys, outcome, `${rhys}/appointments`, `${rhys}/fairness`, event, `${event}/decide`];
	await signIn(scripted, server, 'Elin Lloyd');
	const nobody = /Rhys|Morgan/;
	await expectInOrder(scripted, server, paths, nobody);

	await page.getByRole('radio', { name: 'Cymraeg' }).check();
	await page.getByRole('button', { name: 'Save the decision' }).first().click();
	expect(new URL(page.url()).pathname).toBe(event);
	await page.getByRole('link', { name: 'The letter, to print' }).click();
	await expect(page.getByRole('heading', { name: 'Mae eich rheswm wedi’i dderbyn' })).toBeVisible();
	await expectInOrder(scripted, server, [event, new URL(page.url()).pathname], nobody);
});
