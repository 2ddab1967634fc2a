import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { expect, test } from './fixtures.ts';
import { tryEveryForm } from './forms-by-fetch.ts';
import type { RunningServer } from './server.ts';
import { signIn } from './sign-in.ts';

/** The forms that stand in the files, by name: a new one is in the list before anybody thinks of it. */
function namedForms(): string[] {
	const files = globSync(['src/lib/staff/**/*.svelte', 'src/routes/staff/**/*.svelte']);
	const names = files
		.flatMap((path) => [
			...readFileSync(path, 'utf8').matchAll(/<(?:Staff|Command)Form\b[^>]*?\bname="(\w+)"/g)
		])
		.map(([, name = '']) => name);
	return [...new Set(names)].sort();
}

/**
 * On the pages that a decision opens, which are gone through in `fair-process`; presses, on an agency in `roles` and on a pause in
 * `pause`; and what stands only where there is an office, a cover, something put off, an officer of a file, or something written that nobody has
 * read, or a number to which nothing arrives, or an account that was closed: `organisation`, `officers-and-covers`, `officers-day`,
 * `imported-officers`, `stories`, `agency-replies`, `dead-addresses` and `pages-and-commands` send those.
 */
const elsewhere = [
	'addDay',
	'archive',
	'aside',
	'bringBack',
	'countersign',
	'end',
	'look',
	'other',
	'read',
	'removeDay',
	'reopen',
	'restart',
	'result'
];

/** What the demonstration has not: a step that is said to be done, words about danger, a time in prison that is over, a referral. */
async function addWhatHasForms(page: Page, phone: Page, server: RunningServer): Promise<void> {
	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people');
	const daniel = (await page.getByRole('link', { name: 'Daniel Okafor' }).getAttribute('href')) ?? '';
	const headers = { origin: server.url, accept: 'text/html' };
	const times = { from: '2020-02-03', until: '2020-02-04' };
	const custody = await page.request.post(`${daniel}/stops?/custody`, {
		form: times,
		headers,
		maxRedirects: 0
	});
	expect(custody.status()).toBe(303);
	const asked = { intervention: 'Help to find a room', agencyName: 'Riverside', state: 'made' };
	const referral = await page.request.post(`${daniel}/plan/referrals`, {
		form: asked,
		headers,
		maxRedirects: 0
	});
	expect(referral.status()).toBe(303);
	await signIn(phone, server, 'Daniel Okafor');
	await phone.goto('/me/plan');
	const step = (await phone.locator('main a[href^="/me/plan/"]').first().getAttribute('href')) ?? '';
	const given = (type: string, payload: object) => ({
		id: newIdentifier(),
		type,
		version: 1,
		occurredAt: Date.now(),
		timeZone: 'Europe/London',
		payload
	});
	const commands = [
		given('step.claim', { stepId: step.split('/').at(-1), words: 'I did it', doneOn: null }),
		given('positive_change.record', {
			changeKind: 'went_well',
			area: null,
			words: 'I want to kill myself',
			strength: '',
			noticedBy: null
		})
	];
	const data = { personId: daniel.split('/').at(-1), commands };
	const sent = await phone.request.post('/api/v1/commands', { data, headers });
	expect(await sent.json()).toMatchObject({ results: [{ code: null }, { code: null }] });
}

test('every form of staff keeps what is half written, and says first that something is wrong', async ({
	page,
	server,
	openContext,
	expectConsole
}) => {
	test.setTimeout(180_000);
	expectConsole(/status of (422|409)/);
	await addWhatHasForms(page, await (await openContext({ javaScriptEnabled: false })).newPage(), server);
	const tried = [];
	for (const { name, start, language, prefix } of [
		{ name: 'Priya Raman', start: ['/staff', '/staff/people'], language: 'en', prefix: 'Error: ' },
		{ name: 'Helen Achebe', start: ['/staff/team'], language: 'cy', prefix: 'Gwall: ' },
		{ name: 'sunita.rao', start: ['/staff/admin'], language: 'cy', prefix: 'Gwall: ' }
	]) {
		await page.context().clearCookies();
		await signIn(page, server, name);
		await page.context().addCookies([{ name: 'language', value: language, url: server.url }]);
		const vague = (language === 'en' ? errorsEn : errorsCy).invalid_payload;
		tried.push(...(await page.evaluate(tryEveryForm, { start, prefix, vague })));
	}
	expect(tried.length).toBeGreaterThan(28);
	const reached = new Set(tried.map(({ form }) => form.split('/')[0] ?? ''));
	expect(namedForms().filter((name) => !reached.has(name))).toEqual(elsewhere);
	expect(tried.filter(({ faults }) => faults.length > 0)).toEqual([]);
});

/** What is said where somebody leaves, and what they choose. */
function answerOnce(page: Page, choice: 'accept' | 'dismiss'): Promise<string> {
	return new Promise((said) => {
		page.once('dialog', (dialog) => {
			said(dialog.message());
			void dialog[choice]();
		});
	});
}

test('half a text is asked about, kept for its writer, shown again with a word about it, and gone when it is sent', async ({
	page,
	server
}) => {
	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people');
	const daniel = await page.getByRole('link', { name: 'Daniel Okafor' }).getAttribute('href');
	const address = `${daniel}/fairness/urgent`;
	const words = page.locator('textarea[name=words]');
	const back = page.getByRole('main').getByRole('link').first();
	await page.goto(address);
	// Only a script can ask, and it hides the button that does without one.
	await expect(page.getByRole('button', { name: 'Keep for later' })).toHaveCount(0);
	await words.fill('Daniel told me that');
	const asked = answerOnce(page, 'dismiss');
	await back.click();
	expect(await asked).toContain('not kept yet');
	await expect(page).toHaveURL(address);
	await expect(page.getByText('Kept for you alone. Not sent yet.')).toBeVisible();
	await back.click();
	await expect(page).not.toHaveURL(address);

	await page.goto(address);
	await expect(page.getByText(/^You began this: Today, .* It is not sent\./)).toBeVisible();
	await expect(words).toHaveValue('Daniel told me that');
	// Typed before its scripts have come: they keep what they find.
	const other = await page.context().newPage();
	let release: (() => void) | undefined;
	const released = new Promise<void>((done) => (release = done));
	await other.route('**/_app/**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	await other.goto(address, { waitUntil: 'commit' });
	const otherWords = other.locator('textarea[name=words]');
	await otherWords.fill('Daniel told me that he is safe');
	release?.();
	await expect(other.getByText('Kept for you alone. Not sent yet.')).toBeVisible();
	await words.fill('Daniel told me something else');
	await expect(page.getByText(/You have this form open in another window/)).toBeVisible();
	await other.getByRole('radio').first().check();
	await other.locator('form', { has: otherWords }).getByRole('button').first().click();
	await expect(other).toHaveURL(/saved=recorded/);
	await other.goto(address);
	await expect(other.getByText(/^You began this/)).toHaveCount(0);
	await expect(otherWords).toHaveValue('');
});
