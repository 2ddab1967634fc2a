import type { Page } from '@playwright/test';
import type { Actor } from '#lib/domain/access/actor.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { type Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { decisionForm, restartForm, warningForm } from '#tests/integration/compliance-payloads.ts';
import { give } from '#tests/integration/people.ts';
import { checkAccessibility, expect, test as base } from './fixtures.ts';
import { signalReturns } from './signal.ts';

/** The practitioner's side is given as commands: what is looked at here is what the person sees of it. */
const test = base.extend<{ database: Database }>({
	database: async ({ server }, use) => {
		const database = await openDatabase(server.databaseUrl, (error) => {
			throw error;
		});
		await use(database);
		await database.close();
	}
});

const main = (page: Page) => page.getByRole('main');

/** Daniel, his one event, and his officer. */
async function danielIn({ kysely }: Database) {
	const person = await kysely
		.selectFrom('people')
		.select(['id', 'practitioner_id'])
		.where('crn', '=', 'X700001')
		.executeTakeFirstOrThrow();
	const event = await kysely
		.selectFrom('compliance_events')
		.select(['id', 'version'])
		.where('person_id', '=', person.id)
		.executeTakeFirstOrThrow();
	const officer: Actor = {
		role: 'practitioner',
		accountId: 'officer',
		practitionerId: person.practitioner_id ?? '',
		name: 'Priya Raman'
	};
	const daniel: Actor = { role: 'service_user', accountId: 'daniel', personId: person.id, name: 'Daniel' };
	return { eventId: event.id, version: event.version, officer, daniel };
}

async function bringNews(page: Page): Promise<void> {
	await page.goto('/me');
	await expect(
		main(page).getByRole('link', { name: /There is a decision for you|was answered/ })
	).toBeVisible({
		timeout: 30_000
	});
}

test('a decision is read with its reasons, questioned, and answered', async ({
	page,
	context,
	database,
	signInToGoOffline
}) => {
	test.setTimeout(180_000);
	await signInToGoOffline('Daniel Okafor');
	const { eventId, officer, daniel } = await danielIn(database);
	const now = Date.now();
	const words = 'The 9:10 did not <i>come</i>.';
	await give(
		database,
		daniel,
		'account.give',
		{ eventId, categories: [], wishes: [], words, proof: '' },
		now
	);
	const { version } = await danielIn(database);
	await give(database, officer, 'event.decide', { eventId, version, ...warningForm }, now);
	const nextOn = addDays(localDate(now), 3);
	await give(database, officer, 'restart.make', { eventId, ...restartForm, nextOn }, now);

	await page.setViewportSize({ width: 360, height: 9000 });
	await bringNews(page);
	await context.setOffline(true);
	await main(page).getByRole('link', { name: 'There is a decision for you' }).click();
	const decision = page.locator('#decision');
	await expect(decision.getByRole('heading', { level: 2 })).toHaveText('The reason was not accepted');
	await expect(decision).toContainText(/A warning\s+It counts until/);
	await expect(decision.getByRole('heading', { level: 3 })).toHaveText([
		'What we recorded',
		'What you told us',
		'What proof we saw',
		'What was decided, and why',
		'How it counts',
		'What is going well',
		'What we will do',
		'What you need to do',
		'Your next appointment',
		'If you do not agree'
	]);
	await expect(decision.getByRole('figure').filter({ hasText: 'Your words' })).toContainText(words);
	await checkAccessibility(page);
	await page.goto('/me');
	await expect(main(page)).not.toContainText('There is a decision for you');
	await expect(main(page).getByRole('link', { name: 'Starting again' })).toContainText(restartForm.nextStep);

	await main(page).getByRole('link', { name: 'Starting again' }).click();
	await expect(page.locator('#restart')).toContainText(restartForm.gotInTheWay);
	await main(page).getByRole('link', { name: 'Ask for another look' }).click();
	await page.getByRole('radio', { name: 'A manager' }).check();
	await page.getByRole('textbox', { name: 'What should they look at?' }).fill('The bus company wrote back.');
	await checkAccessibility(page);
	await page.getByRole('button', { name: 'Save and send' }).click();
	await expect(page.locator('#looks')).toContainText('Not answered yet.');
	await expect(page.locator('#looks')).toContainText('Not sent yet');
	const pulse = page.locator('#pulse');
	await expect(pulse).toContainText('Only totals are shown, with no names.');
	for (const [question, answer] of [
		['Could you say your side?', 'Yes'],
		['Do you understand why it was decided so?', 'Partly'],
		['Were you treated with respect?', 'No']
	] as const)
		await pulse.getByRole('group', { name: question }).getByRole('radio', { name: answer }).check();
	await pulse.getByRole('button', { name: 'Send my answers' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'without your name' })).toBeVisible();
	await expect(pulse).toHaveCount(0);
	await signalReturns(context);
	await expect(page.locator('#looks')).toContainText('It reached us:', { timeout: 30_000 });

	const { id: lookId } = await database.kysely
		.selectFrom('looks')
		.select('id')
		.where('event_id', '=', eventId)
		.executeTakeFirstOrThrow();
	const later = Date.now();
	await give(database, officer, 'look.answer', { lookId, result: 'looks_again', words: 'I read it.' }, later);
	const again = await danielIn(database);
	const accepted = { ...decisionForm, reasons: 'The bus did not run.' };
	await give(database, officer, 'event.decide', { eventId, version: again.version, ...accepted }, later);
	await bringNews(page);
	await page.goto(`/me/events/${eventId}`);
	await expect(decision.getByRole('heading', { level: 2 })).toHaveText('Your reason is accepted');
	await expect(page.locator('#looks')).toContainText('It will be decided again.');
	await main(page).getByText('The reason was not accepted,').click();
	await expect(main(page)).toContainText('This no longer holds.');
	await checkAccessibility(page);
	await page.goto('/me/rules');
	await expect(main(page)).toContainText('There is no open question about your rules.');
	await page.goto('/me/record');
	await expect(main(page)).toContainText('The bus did not run.');
	await expect(main(page)).toContainText('It was taken back on');

	await context.setOffline(true);
	await page.goto('/me/rules');
	await main(page).getByRole('link', { name: 'My papers' }).click();
	const letters = main(page).getByRole('link', { name: /^A letter about/ });
	await expect(letters).toHaveCount(2);
	await expect(letters.first()).toContainText('Your reason is accepted');
	await expect(letters.last()).toContainText('This no longer holds');
	// It was of the decision that no longer holds.
	await expect(main(page).getByRole('link', { name: /^A fresh start/ })).not.toContainText('small step');
	await expect(main(page).getByRole('link', { name: /^An answer about/ })).toContainText('Opened on');
	await checkAccessibility(page);
	await letters.last().click();
	await expect(main(page)).toContainText(warningForm.reasons);
	await expect(main(page)).toContainText('It was taken back on');
	await expect(main(page)).toContainText('Having a paper does not mean that you agree with it.');
	await expect(main(page).getByText('For Dan')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Print this' })).toBeVisible();
	await checkAccessibility(page);
	await page.emulateMedia({ media: 'print' });
	await expect(main(page).getByText('For Dan')).toBeVisible();
	await expect(main(page).getByText(/^Printed on/)).toBeVisible();
	await expect(main(page)).toContainText(warningForm.reasons);
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
	await expect(main(page).getByRole('link').filter({ visible: true })).toHaveCount(0);
});
