import type { BrowserContext, Page } from '@playwright/test';
import type { Actor } from '#lib/domain/access/actor.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { decisionForm } from '#tests/integration/compliance-payloads.ts';
import { give } from '#tests/integration/people.ts';
import { expect, test } from './fixtures.ts';
import type { RunningServer } from './server.ts';
import { signIn } from './sign-in.ts';
import { fileOf } from '#tests/bench/built-weight.ts';
import { watchPage } from './watched-page.ts';

const main = (page: Page) => page.getByRole('main');
const WORDS = 'In my own words.';
const words = (page: Page) => page.getByRole('textbox').first().fill(WORDS);

/** A decision about Daniel's one event, so that there is something to ask about. */
async function decide(server: RunningServer): Promise<string> {
	const database = await openDatabase(server.databaseUrl, (error) => {
		throw error;
	});
	const person = await database.kysely
		.selectFrom('people')
		.select(['id', 'practitioner_id'])
		.where('crn', '=', 'X700001')
		.executeTakeFirstOrThrow();
	const event = await database.kysely
		.selectFrom('compliance_events')
		.select('id')
		.where('person_id', '=', person.id)
		.executeTakeFirstOrThrow();
	const officer: Actor = {
		role: 'practitioner',
		accountId: 'officer',
		practitionerId: person.practitioner_id ?? '',
		name: 'Priya Raman'
	};
	const daniel: Actor = { role: 'service_user', accountId: 'daniel', personId: person.id, name: 'Daniel' };
	const account = {
		eventId: event.id,
		categories: [],
		wishes: [],
		words: 'The bus did not come.',
		proof: ''
	};
	await give(database, daniel, 'account.give', account, Date.now());
	const { version } = await database.kysely
		.selectFrom('compliance_events')
		.select('version')
		.where('id', '=', event.id)
		.executeTakeFirstOrThrow();
	await give(database, officer, 'event.decide', { eventId: event.id, version, ...decisionForm }, Date.now());
	await database.close();
	return event.id;
}

/** Again where the slowed page was still waking up: a person taps again too. */
async function tickBus(page: Page): Promise<void> {
	await expect(() => page.getByRole('checkbox', { name: 'Bus or train' }).check()).toPass();
}

interface Saving {
	/** Of the page with the form, without what `links` finds. */
	address: string;
	fill?: (page: Page) => Promise<void>;
	button: string;
	/** What stands on the page once it is saved. */
	saved: RegExp;
}

/** Every form of a person that saves, by what it says. */
const savings = (eventId: string, step: string, appointment: string): Record<string, Saving> => ({
	'something in the way': {
		address: '/me/report',
		fill: async (page) => {
			await tickBus(page);
			await page.getByRole('button', { name: /^Next/ }).click();
		},
		button: 'Send now',
		saved: /It is saved/
	},
	'something good': {
		address: '/me/went-well',
		fill: words,
		button: 'Save and share with my officer',
		saved: /It is saved/
	},
	'what I think': {
		address: '/me/reflect',
		fill: words,
		button: 'Save and share with my officer',
		saved: /It is saved/
	},
	'something changed': {
		address: '/me/changed',
		fill: words,
		button: 'Save and tell my officer',
		saved: /It is saved/
	},
	'drink or drugs': { address: '/me/relapse', button: 'Save and ask for support', saved: /It is saved/ },
	'an idea': {
		address: '/me/plan/idea',
		fill: words,
		button: 'Save and send to my officer',
		saved: /It is saved/
	},
	'no agreement': {
		address: '/me/plan/disagree',
		fill: words,
		button: 'Save and send to my officer',
		saved: /It is saved/
	},
	'my side': {
		address: `/me/events/${eventId}/tell`,
		fill: tickBus,
		button: 'Save and send',
		saved: /It is saved/
	},
	'another look': {
		address: `/me/events/${eventId}/ask`,
		fill: words,
		button: 'Save and send',
		saved: /Not answered yet/
	},
	'a reply': { address: appointment, button: 'I might not make it', saved: /What is in the way/ },
	'done it': { address: step, fill: words, button: 'Tell my officer it is done', saved: /You said on/ },
	settings: { address: '/me/settings', button: 'Save', saved: /Saved/ }
});

async function firstLink(page: Page, from: string, path: string): Promise<string> {
	await page.goto(from);
	return (await main(page).locator(`a[href^="${path}"]`).first().getAttribute('href')) ?? '';
}

/** A step that can be said to be done. */
async function claimable(page: Page): Promise<string> {
	await page.goto('/me/plan');
	const links = main(page).locator('a[href^="/me/plan/"]');
	await expect(links.first()).toBeVisible();
	const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	for (const address of addresses.filter((one) => /[0-9a-f-]{36}$/.test(one))) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
		if (await page.locator('#claim').isVisible()) return address;
	}
	throw new Error('No step can be claimed');
}

async function saveAndWatch(page: Page, { address, fill, button, saved }: Saving): Promise<string[]> {
	await page.goto(address);
	const tap = main(page).getByRole('button', { name: button, exact: true });
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1, { timeout: 20_000 });
	await fill?.(page);
	await expect(tap).toBeVisible({ timeout: 20_000 });
	const faults = await watchPage(page);
	await tap.click();
	await expect(main(page)).toContainText(saved, { timeout: 20_000 });
	await page.waitForTimeout(500);
	return faults();
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

test('what was saved is there from the first paint after Save, from every form, with and without signal', async ({
	page,
	context,
	signInToGoOffline,
	server
}) => {
	test.setTimeout(300_000);
	await signInToGoOffline('Daniel Okafor');
	const eventId = await decide(server);
	const step = await claimable(page);
	const appointment = await firstLink(page, '/me/appointments', '/me/appointments/');
	await page.goto('/me');
	await expect(main(page)).toContainText('There is a decision for you', { timeout: 30_000 });
	const seen: Record<string, string[]> = {};
	await slowDown(context, page);
	for (const [name, saving] of Object.entries(savings(eventId, step, appointment)))
		seen[name] = await saveAndWatch(page, saving);
	await context.setOffline(true);
	const again = { ...savings(eventId, step, appointment) };
	delete again['a reply'];
	delete again['done it'];
	for (const [name, saving] of Object.entries(again))
		seen[`${name}, without signal`] = await saveAndWatch(page, saving);
	expect(Object.fromEntries(Object.entries(seen).filter(([, faults]) => faults.length > 0))).toEqual({});
});

test.describe('on the first visit, when the server renders the page', () => {
	test.use({ serviceWorkers: 'block' });

	test('what was kept is never said not to be saved, where the next page cannot get its texts', async ({
		page,
		server,
		expectConsole
	}) => {
		expectConsole(/ERR_FAILED|registration blocked by Playwright/);
		await signIn(page, server, 'Daniel Okafor');
		await page.goto('/me');
		await expect(page.getByText('Checking')).toHaveCount(0, { timeout: 30_000 });
		// As after a release: what this tab was built with is gone.
		const file = `**/${fileOf('/person-report-pages.en.ts')}`;
		const refused: string[] = [];
		await page.route(file, async (route) => {
			if (refused.push(route.request().url()) === 1) await route.abort();
			else await route.continue();
		});
		await main(page).getByRole('button', { name: 'I might not make it' }).click();
		await expect(main(page)).toContainText('What is in the way', { timeout: 20_000 });
		await expect(page).toHaveURL(/\/me\/report\?appointment=/);
		await expect.poll(() => refused.length).toBeGreaterThan(1);
	});

	test('where what keeps it cannot be fetched a form is posted as without scripts, once, and nothing typed is lost', async ({
		page,
		server,
		expectConsole
	}) => {
		expectConsole(/ERR_FAILED|registration blocked by Playwright|status of 422/);
		const file = `**/${fileOf('/device/engine.ts')}`;
		await page.route(file, (route) => route.abort());
		await page.route('**/api/v1/snapshot', (route) => route.abort());
		await signIn(page, server, 'Aisha Begum');
		await page.goto('/me/went-well');
		await expect(page.getByText('This phone cannot keep what')).toBeVisible({ timeout: 30_000 });
		await words(page);
		const save = main(page).getByRole('button', { name: 'Save and share with my officer' });
		// No server either: said, and the words stay.
		await save.click();
		await expect(main(page).getByRole('alert')).toContainText('This is not saved');
		await page.unroute('**/api/v1/snapshot');
		await save.click();
		await expect(page).toHaveURL(/\/me\/reports\/[^?]+\?saved/);
		await expect(main(page)).toContainText(WORDS);
		await page.unroute(file);
		await page.goto('/me/reports');
		await expect(page.getByText('Checking')).toHaveCount(0, { timeout: 30_000 });
		await expect(main(page).getByText(WORDS)).toHaveCount(1);
		await page.goto('/me/went-well');
		await expect(main(page).getByRole('textbox').first()).toHaveValue('');
	});

	test('an entry that only this phone has is never said to be missing', async ({
		page,
		server,
		expectConsole
	}) => {
		expectConsole(/ERR_FAILED.*\/api\/v1\/commands|registration blocked by Playwright/);
		await signIn(page, server, 'Aisha Begum');
		await page.route('**/api/v1/commands', (route) => route.abort());
		await page.goto('/me/went-well');
		// Before the scripts are there, the form is posted, and the server has it.
		await expect(page.getByText('Checking')).toHaveCount(0, { timeout: 30_000 });
		await words(page);
		await main(page).getByRole('button', { name: 'Save and share with my officer' }).click();
		await expect(main(page)).toContainText('It is saved on this phone.');
		await page.addInitScript(() => {
			const look = () => {
				if (document.body?.querySelector('main')?.innerText.includes('We cannot find this'))
					window.name = 'said to be missing';
				requestAnimationFrame(look);
			};
			look();
		});
		await page.reload();
		await expect(main(page)).toContainText('It is saved on this phone.');
		expect(await page.evaluate(() => window.name)).toBe('');
		await page.goto('/me/reports/00000000-0000-7000-8000-000000000000');
		await expect(main(page)).toContainText('We cannot find this');
	});
});
