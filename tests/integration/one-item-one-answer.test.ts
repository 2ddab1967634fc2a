import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { accountLimits, REQUESTS_AT_A_TIME } from '#lib/domain/access/limits.ts';
import type { CommandResult } from '#lib/domain/commands/envelope.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { receiptFor } from '#lib/server/commands/handling/receipt.ts';
import {
	fullFile,
	lockedFile,
	lockedRow,
	lockedTable,
	readOnlyDatabase,
	readOnlyFile,
	refusing,
	type Fault
} from './database-faults.ts';
import { dialects } from './databases.ts';
import { busReport, envelope, makePerson, makePractitioner, type MadePractitioner } from './people.ts';
import { startRealServer, type RealServer } from './real-server.ts';

/** More than a full file has room for in what it has. */
const LONG = 'a'.repeat(5_000);

const asRow = (words: string) => envelope('obstacle.report', { ...busReport, words }, Date.now());

describe.each([...dialects])('one item decides one item, on %s', (dialect) => {
	let server: RealServer;
	let actor: Extract<Actor, { role: 'service_user' }>;
	let cookie: string;
	let officer: MadePractitioner;
	let officerCookie: string;
	let mend: (() => Promise<void>) | undefined;

	beforeAll(async () => {
		server = await startRealServer(dialect);
	});
	afterAll(() => server.close());
	beforeEach(async () => {
		officer = await makePractitioner(server.database, 'Officer');
		({ actor } = await makePerson(server.database, officer, 'Dan'));
		cookie = await server.signIn(actor);
		officerCookie = await server.signIn(officer.actor);
	});
	afterEach(async () => {
		await mend?.();
		mend = undefined;
	});

	const call = (path: string, init: RequestInit = {}) =>
		fetch(server.url + path, {
			redirect: 'manual',
			...init,
			headers: { cookie, origin: server.url, ...(init.headers as Record<string, string>) }
		});
	const send = (commands: unknown[]) =>
		call('/api/v1/commands', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ personId: actor.personId, commands })
		});
	const resultsOf = async (response: Response) =>
		((await response.json()) as { results: CommandResult[] }).results;
	const statuses = async (response: Response) => (await resultsOf(response)).map(({ status }) => status);
	const stored = async () => {
		const query = server.database.kysely.selectFrom('obstacles').select('words');
		return (await query.where('person_id', '=', actor.personId).orderBy('words').execute()).map(
			({ words }) => words
		);
	};

	it('sets apart the entry that breaks the server, keeps it, and takes the others', async () => {
		mend = await refusing(server, 'boom', dialect === 'sqlite' ? null : 'XX000');
		const batch = [asRow('a'), asRow('boom'), asRow('c')];
		const response = await send(batch);
		expect([response.status, response.headers.get('x-waymark')]).toEqual([200, '1']);
		const results = await resultsOf(response);
		expect(results.map(({ id }) => id)).toEqual(batch.map(({ id }) => id));
		expect(results.map(({ status, code }) => [status, code])).toEqual([
			['created', null],
			['failed', 'unexpected'],
			['created', null]
		]);
		expect(await stored()).toEqual(['a', 'c']);
		const kept = server.database.kysely.selectFrom('quarantine').select(['command_id', 'reason']);
		expect(await kept.where('account_id', '=', actor.accountId).execute()).toEqual([
			{ command_id: batch[1]?.id, reason: 'unexpected' }
		]);
		await mend();
		mend = undefined;
		expect(await statuses(await send(batch))).toEqual(['duplicate', 'created', 'duplicate']);
	});

	it('takes an entry although another has the same receipt', async () => {
		const [first, second] = [asRow('a'), asRow('b')];
		expect(await statuses(await send([first]))).toEqual(['created']);
		const rows = server.database.kysely.updateTable('commands').set({ receipt: receiptFor(second.id) });
		await rows.where('id', '=', first.id).execute();
		expect(await statuses(await send([second]))).toEqual(['created']);
	});

	it('answers an entry without a readable envelope by its id', async () => {
		const broken = { ...asRow('b'), occurredAt: 'yesterday' };
		const results = await resultsOf(await send([asRow('a'), broken]));
		expect(results[1]).toMatchObject({ id: broken.id, status: 'rejected', code: 'malformed' });
	});

	const faults: [name: string, fault: Fault][] =
		dialect === 'sqlite'
			? [
					['is locked by another process', lockedFile],
					['has no room', fullFile],
					['takes no writes', readOnlyFile]
				]
			: [
					['is locked by another connection', lockedRow],
					['has no room', (one) => refusing(one, LONG, '53100')],
					['takes no writes', readOnlyDatabase],
					['loses the connection', (one) => refusing(one, LONG, '08006')]
				];

	it.each(faults)(
		'says when to come again while the database %s',
		{ timeout: 60_000 },
		async (_name, fault) => {
			mend = await fault(server);
			const batch = [asRow(LONG)];
			const sent = send(batch);
			const began = performance.now();
			expect(await (await call('/ping')).text()).toBe('pong');
			expect(performance.now() - began).toBeLessThan(1_500);
			const response = await sent;
			expect([response.status, response.headers.get('x-waymark')]).toEqual([503, '1']);
			expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
			expect(await resultsOf(response)).toEqual([
				{ id: batch[0]?.id, status: 'busy', code: 'busy', receipt: null, receivedAt: null }
			]);
			await mend();
			mend = undefined;
			expect(await statuses(await send(batch))).toEqual(['created']);
			expect(await stored()).toEqual([LONG]);
		}
	);

	it.each(faults)(
		'gives back a form without script, with the words, while it %s',
		{ timeout: 60_000 },
		async (_name, fault) => {
			mend = await fault(server);
			const response = await post('/me/report?/report', { words: LONG, proof: 'My <ticket> & "stub"' });
			const page = await response.text();
			expect(response.status).toBe(503);
			expect(page).toContain('We could not save this just now.');
			expect(page).toMatch(/My &lt;ticket(>|&gt;) &amp; ("|&quot;)stub/);
			expect(await stored()).toEqual([]);
		}
	);

	const post = (path: string, fields: Record<string, string>) =>
		call(path, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
			body: new URLSearchParams({ commandId: newIdentifier(), ...fields }).toString()
		});

	it('marks its own 500 as its own, with a code, wherever it comes from', async () => {
		await sql`alter table person_sync rename to person_sync_away`.execute(server.database.kysely);
		mend = async () => {
			await sql`alter table person_sync_away rename to person_sync`.execute(server.database.kysely);
		};
		for (const path of ['/api/v1/sync', '/api/v1/snapshot']) {
			const response = await call(path);
			expect([response.status, response.headers.get('x-waymark')], path).toEqual([500, '1']);
			expect(response.headers.get('content-type'), path).toBe('application/problem+json');
			expect(await response.json(), path).toMatchObject({ code: 'unexpected', status: 500 });
		}
		await mend();
		await sql`alter table sessions rename to sessions_away`.execute(server.database.kysely);
		mend = async () => {
			await sql`alter table sessions_away rename to sessions`.execute(server.database.kysely);
		};
		const response = await call('/api/v1/sync');
		expect([response.status, response.headers.get('x-waymark')], 'in a hook').toEqual([500, '1']);
		expect(await response.json()).toMatchObject({ code: 'unexpected', status: 500 });
		expect(await (await call('/ping')).text()).toBe('pong');
	});

	it.each([
		['GET', '/api/v1/nothing', 404, 'not_found'],
		['PUT', '/api/v1/sync', 405, 'wrong_method']
	])('answers %s %s with problem details of its own', async (method, path, status, code) => {
		const response = await call(path, { method });
		expect([response.status, response.headers.get('x-waymark')]).toEqual([status, '1']);
		expect(await response.json()).toMatchObject({ code, status });
	});

	const forms = [
		{
			side: 'a person',
			path: () => '/me/report?/report',
			words: 'words',
			chosen: 'category',
			choice: 'fares'
		},
		{
			side: 'staff',
			path: () => `/staff/people/${actor.personId}/relapse`,
			words: 'facts',
			chosen: 'toldBy',
			choice: 'treatment_worker'
		}
	] as const;
	const TYPED = 'No bus\nfrom here';
	const postAs = (form: (typeof forms)[number]) => {
		const headers = {
			cookie: form.side === 'staff' ? officerCookie : cookie,
			'content-type': 'application/x-www-form-urlencoded',
			accept: 'text/html'
		};
		const fields = {
			commandId: newIdentifier(),
			[form.chosen]: form.choice,
			[form.words]: TYPED,
			toldOn: '2026-11-20',
			opinion: ''
		};
		return call(form.path(), { method: 'POST', headers, body: new URLSearchParams(fields).toString() });
	};
	const expectAnswer = async (form: (typeof forms)[number], response: Response, status: number) => {
		const page = await response.text();
		expect([response.status, response.headers.get('x-waymark')], form.side).toEqual([status, '1']);
		if (status !== 500) expect(Number(response.headers.get('retry-after')), form.side).toBeGreaterThan(0);
		expect(page, form.side).toMatch(
			new RegExp(`<textarea[^>]*name="${form.words}"[^>]*>\\n?${TYPED}</textarea>`)
		);
		return page;
	};

	it('keeps what was typed where nobody can even be recognised', async () => {
		await sql`alter table sessions rename to sessions_away`.execute(server.database.kysely);
		mend = async () => {
			await sql`alter table sessions_away rename to sessions`.execute(server.database.kysely);
		};
		for (const form of forms) {
			const page = await expectAnswer(form, await postAs(form), 500);
			expect(page).toContain(`action="${form.path()}"`);
			expect(page).toContain(`<input type="hidden" name="${form.chosen}" value="${form.choice}" />`);
		}
	});

	it.runIf(dialect === 'postgres')('keeps it too while nobody can be recognised just now', async () => {
		mend = await lockedTable(server, 'sessions');
		await Promise.all(forms.map(async (form) => expectAnswer(form, await postAs(form), 503)));
	});

	it('keeps it too where an account met its limit, of what is kept or of requests', async () => {
		const accounts = [actor.accountId, officer.actor.accountId];
		const useUp = async (kind: 'keptInADay' | 'requests') => {
			const used = accountLimits[kind].most;
			const rows = accounts.map((account_id) => ({ account_id, kind, began_at: Date.now(), used }));
			await server.database.kysely.insertInto('account_use').values(rows).execute();
		};
		await useUp('keptInADay');
		for (const form of forms) {
			const page = await expectAnswer(form, await postAs(form), 429);
			expect(page).toContain('You have sent more than we can keep for now. Nothing you wrote is lost.');
		}
		await useUp('requests');
		for (const who of [cookie, officerCookie])
			for (let number = 0; number < REQUESTS_AT_A_TIME; number += 1)
				await (await call('/api/v1/nothing', { headers: { cookie: who } })).arrayBuffer();
		for (const form of forms) {
			const page = await expectAnswer(form, await postAs(form), 429);
			expect(page).toContain('Too much was asked for in a short time. Nothing you wrote is lost.');
		}
		expect(await stored()).toEqual([]);
	});
});
