import type { Page } from '@playwright/test';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { expectInOrder } from './pages-in-order.ts';
import { signIn } from './sign-in.ts';

const nobody = /Daniel|Okafor/;

async function openPerson(page: Page): Promise<string> {
	await page.goto('/staff/people');
	const link = page.getByRole('main').getByRole('link', { name: 'Daniel Okafor' });
	return (await link.getAttribute('href')) ?? '';
}

/**
 * Of yesterday: a warning that another test gave today does not count for it.
 * @returns the page of the event, with the person's side written down
 */
async function askAndHear(page: Page, person: string, facts: string): Promise<string> {
	await page.goto(`${person}/fairness/open`);
	await page.getByLabel('On which day').fill(addDays(localDate(Date.now()), -1));
	await page.getByLabel('What happened, in facts').fill(facts);
	await page.getByRole('button', { name: 'Ask the person' }).click();
	await expect(page.getByText('The question is open.')).toBeVisible();
	await page.goto(`${person}/fairness`);
	const asked = page.getByRole('listitem').filter({ hasText: 'Their side is awaited' });
	await asked.getByRole('link', { name: /^Another requirement or condition/ }).click();
	await page.getByRole('heading', { name: 'What was recorded' }).waitFor();
	await page.getByText('Write down what they said to you').click();
	await page.getByLabel('What they said, in their words').fill('The bus did not come.');
	await page.getByRole('button', { name: 'Keep it as their side' }).click();
	await expect(page.getByText('Written down as their side.')).toBeVisible();
	return new URL(page.url()).pathname;
}

async function decideAgainst(page: Page, event: string, action: 'Warning' | 'Referral'): Promise<void> {
	await page.goto(`${event}/decide`);
	await page.getByRole('radio', { name: 'The reason is not accepted' }).check();
	await page.getByRole('radio', { name: action }).check();
	await page.getByRole('checkbox', { name: 'Another time or place' }).check();
	if (action === 'Warning')
		await page.getByRole('textbox', { name: 'What happened', exact: true }).fill('You were not at home.');
	await page.getByRole('textbox', { name: 'Your reasons, to them' }).fill('There was a later bus.');
	await page.getByRole('textbox', { name: 'What is going well' }).fill('You come to the group.');
	await page.getByRole('textbox', { name: 'What we will do' }).fill('I will move the time.');
	await page.getByRole('button', { name: 'Save the decision' }).first().click();
	await page.waitForURL((url) => url.pathname === event);
}

/** The person asks for another look, on a phone of their own. */
async function askForReview(phone: Page, event: string, askedOf: 'officer' | 'manager'): Promise<void> {
	const { personId } = (await (await phone.request.get('/api/v1/snapshot')).json()) as { personId: string };
	const command = {
		id: newIdentifier(),
		type: 'look.ask',
		version: 1,
		occurredAt: Date.now(),
		timeZone: 'Europe/London',
		payload: { eventId: event.split('/').at(-1), askedOf, words: 'I have the bus app to show.', proof: '' }
	};
	const answer = await phone.request.post('/api/v1/commands', {
		data: { personId, commands: [command] },
		headers: { origin: new URL(phone.url()).origin }
	});
	expect(await answer.json()).toMatchObject({ results: [{ status: 'created' }] });
}

test('after a warning: another look is answered, and a fresh start drawn up together closes the event', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(240_000);
	expectConsole(/status of 4(09|22)/);
	await signIn(page, server, 'Priya Raman');
	const person = await openPerson(page);
	const event = await askAndHear(page, person, 'Nobody was at home at 9pm.');
	await decideAgainst(page, event, 'Warning');

	const phone = await (await openContext()).newPage();
	await signIn(phone, server, 'Daniel Okafor');
	await askForReview(phone, event, 'officer');
	await page.goto('/staff');
	const waiting = page
		.getByRole('region', { name: /^After a miss/ })
		.getByRole('listitem')
		.filter({ hasText: 'I have the bus app to show.' });
	await expect(waiting).toContainText('I have the bus app to show.');
	await waiting.getByRole('link', { name: 'Answer for Daniel Okafor' }).click();
	await expect(page.getByText('I have the bus app to show.')).toBeVisible();
	await page.getByRole('button', { name: 'Send the answer' }).click();
	await expect(page.getByRole('alert').getByText('Say what you do after looking again.')).toBeVisible();
	const look = new URL(page.url()).pathname;
	await page.getByRole('radio', { name: 'The decision stands' }).check();
	await page.getByLabel('Your words to them').fill('Thank you. I looked, and a bus went at 8:40pm.');
	await page.getByRole('button', { name: 'Send the answer' }).click();
	await expect(page.getByRole('status')).toContainText('The decision stands.');

	await page.goto('/staff');
	await page
		.getByRole('region', { name: /^The plan: / })
		.getByRole('listitem')
		.filter({ hasText: 'Another requirement or condition' })
		.getByRole('link', { name: 'Draw it up for Daniel Okafor' })
		.click();
	await expect(page.getByText('The bus did not come.')).toBeVisible();
	await page.getByLabel('What changes').fill('We meet at 11am from now on.');
	await page.getByRole('button', { name: 'Save the fresh start' }).click();
	await expect(page.getByRole('alert').getByRole('link', { name: 'Say what got in the way.' })).toBeVisible();
	await expect(page.getByLabel('What changes')).toHaveValue('We meet at 11am from now on.');
	await checkAccessibility(page);
	const restart = new URL(page.url()).pathname;
	await expectInOrder(page, server, [restart, look, `${person}/fairness/open`, '/staff'], nobody);

	await page.goto(restart);
	await page.getByLabel('What got in the way').fill('The last bus.');
	await page.getByLabel('What changes').fill('We meet at 11am from now on.');
	await page.getByRole('group', { name: 'The next small step' }).getByRole('radio').first().check();
	await page.getByRole('radio', { name: 'Together with the person' }).check();
	await page.getByLabel('Their own words on it').fill('Later is better for me.');
	await page.getByRole('button', { name: 'Save the fresh start' }).click();
	await expect(page.getByRole('status')).toContainText('The fresh start is saved.');
	await expect(page.getByRole('link', { name: 'Look at the plan again' })).toBeVisible();
	await page.goto(`${person}/fairness`);
	await expect(page.getByText('Closed', { exact: true }).first()).toBeVisible();
	expect(await (await phone.request.get('/api/v1/snapshot')).text()).toContain('Later is better for me.');

	await page.getByRole('link', { name: 'Look at it or take it back' }).first().click();
	await page.waitForURL(/\/warnings\//);
	const warning = new URL(page.url()).pathname;
	await expectInOrder(page, server, [warning, restart], nobody);
	await page.goto(warning);
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByRole('alert').getByText('Say why it is taken back.')).toBeVisible();
	await page.getByLabel('Why it is taken back').fill('The bus company wrote to us.');
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByRole('status')).toContainText('It no longer counts.');
	expect(await (await phone.request.get('/api/v1/snapshot')).text()).toContain(
		'The bus company wrote to us.'
	);
});

test('a referral takes effect only with a manager of the team, who reads it in its order', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(240_000);
	expectConsole(/status of 4(04|09|22)/);
	await signIn(page, server, 'Priya Raman');
	const person = await openPerson(page);
	const event = await askAndHear(page, person, 'Nobody was at home at 10pm.');
	await decideAgainst(page, event, 'Referral');
	const id = event.split('/').at(-1) ?? '';

	const manager = await (await openContext()).newPage();
	await signIn(manager, server, 'Helen Achebe');
	await expect(manager.getByText(/effect only with you/)).toBeVisible();
	await manager.getByRole('link', { name: 'See what waits' }).click();
	await manager.getByRole('link', { name: 'Read it about Daniel Okafor' }).click();
	await expect(manager.getByRole('heading', { level: 2 })).toHaveText([
		/What was recorded/,
		/What the person says/,
		/Circumstances/,
		/Attempts to reach them/,
		/What the law requires or allows/,
		/Other ways/,
		/The decision/,
		/The letter/,
		/How this team decided the like/
	]);
	await expect(manager.getByRole('region', { name: /The letter/ })).toContainText('Helen Achebe');
	const address = new URL(manager.url()).pathname;
	await expectInOrder(manager, server, ['/staff/team', '/staff/team/countersign', address], nobody);
	await manager.goto(address);
	await manager.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(manager.getByRole('alert').getByText('Say if you countersign it')).toBeVisible();
	await manager.getByRole('radio', { name: 'Send it back' }).check();
	await manager.getByLabel('Your words').fill('Try another time first.');
	await manager.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(manager.getByRole('status')).toContainText('Sent back with your words.');

	await page.goto('/staff');
	await expect(page.getByRole('region', { name: /^After a miss/ })).toContainText('Sent back. Decide by ');
	await decideAgainst(page, event, 'Referral');
	const stranger = await (await openContext()).newPage();
	await signIn(stranger, server, 'Gareth Pugh');
	expect((await stranger.request.get(`/staff/team/countersign/${id}`)).status()).toBe(404);

	const plain = await (await openContext({ javaScriptEnabled: false })).newPage();
	await signIn(plain, server, 'Helen Achebe');
	await plain.goto(`/staff/team/countersign/${id}`);
	await plain.getByRole('radio', { name: 'Countersign it' }).check();
	await plain.getByLabel('Your words').fill('I see that other times were tried.');
	await plain.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(plain.getByRole('status')).toContainText('It is in effect');

	await page.goto(`${event}/result`);
	await expectInOrder(page, server, [`${event}/result`], nobody);
	await page.goto(`${event}/result`);
	await page.getByRole('radio', { name: 'Not taken to court' }).check();
	await page.getByRole('button', { name: 'Save the result' }).click();
	await expect(page.getByRole('link', { name: 'The fresh start comes next' })).toBeVisible();

	const phone = await (await openContext()).newPage();
	await signIn(phone, server, 'Daniel Okafor');
	await askForReview(phone, event, 'manager');
	await manager.goto('/staff/team');
	await manager.getByRole('link', { name: 'Answer for Daniel Okafor' }).click();
	await manager.waitForURL(/\/looks\//);
	await manager.getByRole('radio', { name: 'It is decided again' }).check();
	await manager.getByLabel('Your words to them').fill('Thank you. Your officer looks at it again.');
	await manager.getByRole('button', { name: 'Send the answer' }).click();
	await expect(manager.getByRole('status')).toContainText('waits to be decided again');
	await expectInOrder(manager, server, [new URL(manager.url()).pathname], nobody);
	await page.goto('/staff');
	await expect(page.getByRole('region', { name: /^After a miss/ })).toContainText('Daniel Okafor');
});

test('what is urgent is sent to the urgent procedure first, and recorded for staff only, by keyboard', async ({
	page,
	server
}) => {
	await signIn(page, server, 'Priya Raman');
	const person = await openPerson(page);
	await expectInOrder(page, server, [`${person}/fairness/urgent`], nobody);
	await page.goto(`${person}/fairness/urgent`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Use your service’s urgent procedure');
	await page.getByRole('radio', { name: 'A threat' }).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('On which day it was used')).toBeFocused();
	await page.getByLabel('What was done, and who was told').focus();
	await page.keyboard.type('The duty manager was told at 2pm.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('For staff only.');
	await page.goto(`${person}/fairness`);
	await expect(page.getByText('The duty manager was told at 2pm.')).toBeVisible();
});
