import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { CommandResult } from '#lib/domain/commands/envelope.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { receiptFor } from '#lib/server/commands/receipt.ts';
import type { Health } from '#lib/server/ops/health.ts';
import { dialects } from './databases.ts';
import { busReport, envelope, makePerson, makePractitioner } from './people.ts';
import { startRealServer, type RealServer } from './real-server.ts';

/** Makes the server's database unable to do what it is asked, for real. @returns how to mend it */
type Fault = (server: RealServer) => Promise<() => Promise<void>>;

/** More than a full file has room for in what it has. */
const LONG = 'a'.repeat(5_000);

const asRow = (words: string) => envelope('obstacle.report', { ...busReport, words }, Date.now());

describe.each([...dialects])('one item decides one item, on %s', (dialect) => {
	let server: RealServer;
	let actor: Extract<Actor, { role: 'service_user' }>;
	let cookie: string;
	let mend: (() => Promise<void>) | undefined;

	beforeAll(async () => {
		server = await startRealServer(dialect);
	});
	afterAll(() => server.close());
	beforeEach(async () => {
		const officer = await makePractitioner(server.database, 'Officer');
		({ actor } = await makePerson(server.database, officer, 'Dan'));
		cookie = await server.signIn(actor);
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

	it('keeps what was typed where nobody can even be recognised', async () => {
		await sql`alter table sessions rename to sessions_away`.execute(server.database.kysely);
		mend = async () => {
			await sql`alter table sessions_away rename to sessions`.execute(server.database.kysely);
		};
		const response = await post('/me/report?/report', { category: 'fares', words: 'No bus\nfrom here' });
		expect(response.status).toBe(500);
		const page = await response.text();
		expect(page).toContain('action="/me/report?/report"');
		expect(page).toMatch(/<textarea name="words"[^>]*>\n?No bus\nfrom here<\/textarea>/);
		expect(page).toContain('<input type="hidden" name="category" value="fares" />');
	});
});

/** The database refuses reports with these words, as it would for a fault of our own or, with a code, of the disk's. */
async function refusing({ database: { kysely, dialect } }: RealServer, words: string, code: string | null) {
	if (dialect === 'sqlite') {
		await sql
			.raw(
				`create trigger refusing before insert on obstacles when new.words = '${words}' begin select raise(abort, 'refused'); end`
			)
			.execute(kysely);
		return async () => void (await sql`drop trigger refusing`.execute(kysely));
	}
	await sql
		.raw(
			`create function refuse() returns trigger language plpgsql as $$ begin
				if new.words = '${words}' then raise exception 'refused' using errcode = '${code}'; end if; return new; end $$`
		)
		.execute(kysely);
	await sql`create trigger refusing before insert on obstacles for each row execute function refuse()`.execute(
		kysely
	);
	return async () => {
		await sql`drop trigger refusing on obstacles`.execute(kysely);
		await sql`drop function refuse`.execute(kysely);
	};
}

async function lockedFile({ databaseUrl }: RealServer) {
	const other = new Sqlite(databaseUrl);
	other.exec('begin immediate');
	return () => {
		other.close();
		return Promise.resolve();
	};
}

async function fullFile(server: RealServer) {
	const file = server.serverFile();
	// Free pages inside the file would still take a row.
	file.exec('vacuum');
	file.pragma(`max_page_count = ${file.pragma('page_count', { simple: true })}`);
	const rows = file.prepare("insert into meta (key, value) values ('filler' || ?, hex(randomblob(1500)))");
	expect(() => {
		for (let row = 0; row < 1_000; row += 1) rows.run(row);
	}).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
	return () => {
		file.pragma('max_page_count = 4294967294');
		file.exec("delete from meta where key like 'filler%'");
		return Promise.resolve();
	};
}

async function readOnlyFile(server: RealServer) {
	server.serverFile().pragma('query_only = 1');
	return () => {
		server.serverFile().pragma('query_only = 0');
		return Promise.resolve();
	};
}

async function lockedRow({ databaseUrl }: RealServer) {
	const other = new pg.Client({ connectionString: databaseUrl });
	await other.connect();
	await other.query('begin; lock table audit_head in access exclusive mode');
	return () => other.end();
}

async function readOnlyDatabase(server: RealServer) {
	const {
		databaseUrl,
		database: { kysely }
	} = server;
	const name = new URL(databaseUrl).pathname.slice(1);
	await sql.raw(`alter database ${name} set default_transaction_read_only = on`).execute(kysely);
	await cutOthers(server);
	return async () => {
		const other = new pg.Client({ connectionString: databaseUrl });
		await other.connect();
		await other.query('set default_transaction_read_only = off');
		await other.query(`alter database ${name} set default_transaction_read_only = off`);
		await other.end();
		await cutOthers(server);
	};
}

/** The server's connections, and the test's own, begin again with the database's new setting. */
async function cutOthers({ databaseUrl, database, url }: RealServer): Promise<void> {
	const other = new pg.Client({ connectionString: databaseUrl });
	await other.connect();
	await other.query(
		'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
	);
	await other.end();
	const answers = [
		() => sql`select 1`.execute(database.kysely),
		// Whether it writes is another question: one of these databases takes no writes.
		async () => {
			const { parts } = (await (await fetch(`${url}/health`)).json()) as Health;
			return parts.database_read.verdict === 'well';
		}
	];
	for (const answer of answers)
		await vi.waitFor(async () => expect(await answer()).toBeTruthy(), { timeout: 15_000 });
}
