import { globSync, readFileSync } from 'node:fs';
import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { keptOf } from '#lib/domain/commands/form-draft.ts';
import { isSecretField } from '#lib/domain/text/secret-fields.ts';
import { answerFailures, noteFailure } from './failures.ts';

/** What comes back without a script where the database is busy. */
async function pageAfter(route: string, typed: Record<string, string>): Promise<string> {
	const url = new URL(`http://localhost${route}`);
	const event = {
		url,
		route: { id: route },
		request: new Request(url, { method: 'POST', body: new URLSearchParams(typed) }),
		locals: { language: 'en', requestId: 'r1', failure: null, log: { error: () => undefined } }
	} as unknown as RequestEvent;
	const resolve = () => {
		noteFailure(event, Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' }));
		return new Response('', { status: 500 });
	};
	return (await answerFailures({ event, resolve })).text();
}

describe('the page for a busy database', () => {
	it('repeats what was written, and never a password', async () => {
		expect(await pageAfter('/me/report', { words: 'No bus came' })).toContain('No bus came');
		const typed = { old: 'kettle marble tram', password: 'brown otter lamp post', again: 'brown-otter' };
		const page = await pageAfter('/staff/account', typed);
		expect(page).toContain('could not save');
		for (const secret of Object.values(typed)) expect(page).not.toContain(secret);
		for (const name of ['pin', 'pinAgain', 'code'])
			expect(await pageAfter('/me/settings', { [name]: 'secret one', words: 'x' }), name).not.toContain(
				'secret one'
			);
	});

	it('knows every field of a page that is typed unseen, and so do the forms that are kept', () => {
		const names = globSync('src/**/*.svelte')
			.flatMap((file) => readFileSync(file, 'utf8').match(/<[A-Za-z]+\b[^>]*type="password"[^>]*>/g) ?? [])
			.map((tag) => /\bname="(\w+)"/.exec(tag)?.[1] ?? tag);
		expect(names.length).toBeGreaterThan(6);
		expect(names.filter((name) => !isSecretField(name))).toEqual([]);
		const typed = Object.fromEntries(names.map((name) => [name, ['secret one']]));
		expect(keptOf({ ...typed, because: ['He rang'] })).toEqual({ because: ['He rang'] });
	});
});
