import { createRawSnippet, type Component } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tryLimits } from '#lib/domain/access/limits.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { publicText } from '#lib/i18n/catalogues/server-texts.ts';
import { createAdministrator } from '#lib/server/access/accounts.ts';
import { isRefused, visitor } from '#lib/server/access/sign-in-outcomes.ts';
import { resetPassword } from '#lib/server/access/staff-accounts.ts';
import { inviteStaff } from '#lib/server/access/staff-invites.ts';
import { dialects } from '#tests/integration/databases.ts';
import { answerOf } from '#tests/integration/page-event.ts';
import { makeTeam, NOW, openStage, type Stage } from '#tests/integration/people.ts';

type AnyPart = Component<Record<string, unknown>>;
const parts = import.meta.glob<{ default: AnyPart }>([
	'/src/routes/(public)/+layout.svelte',
	'/src/routes/(public)/staff/join/+page.svelte'
]);
const route = '/(public)/staff/join';
const PASSWORD = 'kettle marble tram';

describe.each([...dialects])('choosing a password in another language, on %s', (dialect) => {
	let stage: Stage;
	let token: string;

	beforeAll(async () => {
		stage = await openStage(dialect);
		const teamId = await makeTeam(stage.database, 'North');
		const { accountId } = await createAdministrator(stage.database, visitor, 'ada.run', NOW);
		const administrator = { role: 'administrator' as const, accountId, name: 'Ada' };
		const wanted = { role: 'practitioner' as const, username: 'bo.new', forename: 'Bo', surname: 'New' };
		const more = { telephone: null, teamId, staffCode: 'N01A001' };
		const invited = await inviteStaff(stage.database, administrator, { ...wanted, ...more }, NOW);
		if (isRefused(invited)) throw new Error(invited.refused);
		const link = await resetPassword(stage.database, administrator, invited.accountId, NOW);
		if (isRefused(link)) throw new Error(link.refused);
		token = link.token;
	});
	afterAll(() => stage.close());

	const ask = async (name: string, form?: Record<string, string>) => {
		const asked = { database: stage.database, actor: null as never, route, params: {}, now: NOW };
		const answer = await answerOf(name, { ...asked, ...(form && { form }) });
		const { data } = answer;
		const refused = data as { status?: number; data?: unknown } | null;
		return { ...answer, form: refused?.status === undefined ? data : (refused.data ?? null) };
	};

	/** The page with what stands around it, as the server renders it after an action. */
	async function shown(form: unknown, language: Language): Promise<string> {
		const { form: loaded } = await ask('load');
		const data = { language, demonstration: false, path: '/staff/join', ...(loaded as object) };
		const url = new URL('http://localhost/staff/join');
		const request = { page: { url, params: {}, data, form, route: { id: route }, status: 200, state: {} } };
		const context = new Map([['__request__', request]]);
		const [layout, page] = await Promise.all(Object.values(parts).map((load) => load()));
		if (!layout || !page) throw new Error('A part of the page is missing');
		const inside = render(page.default, { props: { data, form }, context: new Map(context) }).body;
		const children = createRawSnippet(() => ({ render: () => `<div>${inside}</div>` }));
		return render(layout.default, { props: { data, children }, context }).body;
	}

	/** What a button of the head sends: the fields of the form that it names, as they are filled in. */
	function pressed(html: string, language: Language, typed: Record<string, string>) {
		const [button = ''] =
			new RegExp(`<button[^>]*name="language"[^>]*value="${language}"[^>]*>`).exec(html) ?? [];
		const id = /\sform="([^"]+)"/.exec(button)?.[1] ?? '';
		expect(button).toContain('formaction="?/language"');
		const form = new RegExp(`<form[^>]*\\sid="${id}"[^>]*>[\\s\\S]*?</form>`).exec(html)?.[0];
		if (form === undefined) throw new Error('The button sends no form');
		const fields = [...form.matchAll(/<input[^>]*>/g)].map(([input]) => [
			/\sname="([^"]*)"/.exec(input)?.[1] ?? '',
			/\svalue="([^"]*)"/.exec(input)?.[1] ?? ''
		]);
		return { ...(Object.fromEntries(fields) as Record<string, string>), ...typed, language };
	}

	const change = async (html: string, to: Language, typed: Record<string, string> = {}) => {
		const { form } = await ask('language', pressed(html, to, typed));
		return { form, html: await shown(form, to) };
	};
	const codeIn = (html: string) =>
		/<input[^>]*name="code"[^>]*>/.exec(html)?.[0].match(/\svalue="([^"]*)"/)?.[1];

	it('keeps the code that was typed, and says the page in the other language', async () => {
		const first = await shown(null, 'en');
		expect(first).toContain(publicText('en').staffJoin.intro);
		const welsh = await change(first, 'cy', { code: token });
		expect(welsh.html).toContain(publicText('cy').staffJoin.intro);
		expect(codeIn(welsh.html)).toBe(token);
		// And back again, without typing anything more.
		const english = await change(welsh.html, 'en');
		expect(codeIn(english.html)).toBe(token);
	});

	it('keeps whose link it is once it is open, with the code and without a password', async () => {
		const { form: opened } = await ask('open', { code: token });
		const html = await shown(opened, 'en');
		expect(html).toContain(publicText('en').staffJoin.whoNamed('Bo New', 'bo.new'));
		const welsh = await change(html, 'cy', { password: PASSWORD, again: PASSWORD });
		expect(welsh.html).toContain(publicText('cy').staffJoin.whoNamed('Bo New', 'bo.new'));
		expect(codeIn(welsh.html)).toBe(token);
		expect(JSON.stringify(welsh)).not.toContain(PASSWORD);
	});

	it('keeps a code that was refused for now, and says again which link is dead', async () => {
		const { form: none } = await ask('open', { code: '  ' });
		expect((await change(await shown(none, 'en'), 'cy', { code: token })).html).toContain(token);
		const { form: wrong } = await ask('open', { code: 'AAAA-BBBB' });
		const dead = await change(await shown(wrong, 'en'), 'cy');
		expect(dead.html).toContain(publicText('cy').staffJoin.dead.heading);
		await stage.database.kysely
			.updateTable('rate_limits')
			.set({ count: tryLimits.wrongFromNetwork.tries })
			.where('key', 'like', 'wrongFrom%')
			.execute();
		const { form: later } = await ask('open', { code: 'CCCC-DDDD' });
		expect(codeIn(await shown(later, 'en'))).toBe('CCCC-DDDD');
	});

	it('takes nobody anywhere else where nothing was typed', async () => {
		const answer = await ask('language', pressed(await shown(null, 'en'), 'cy', {}));
		expect(answer.location).toBe('/staff/join');
	});

	it('sends the form itself, and no language, where somebody presses Enter', async () => {
		const html = await shown(null, 'en');
		const buttons = [...html.matchAll(/<button[^>]*\sform="join-form"[^>]*>/g)].map(([button]) => button);
		expect(buttons[0]).not.toContain('formaction');
		expect(buttons[0]).not.toContain('name="language"');
	});
});
