import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { accountLimits, ENTRY_COST, REQUESTS_AT_A_TIME } from '#lib/domain/access/limits.ts';
import type { Entry } from '#lib/device/entry.ts';
import { newEntry } from '#lib/device/new-entry.ts';
import { createQueue, type Queue } from '#lib/device/queue.ts';
import { openStore, type Store } from '#lib/device/store.ts';
import { replyOf } from '#lib/device/transport.ts';
import { fullFile, readOnlyDatabase, readOnlyFile, refusing, type Fault } from './database-faults.ts';
import { dialects } from './databases.ts';
import { busReport, makePerson, makePractitioner, type MadePractitioner } from './people.ts';
import { startRealServer, type RealServer } from './real-server.ts';

/** More than a full file has room for in what it has. */
const LONG = 'a'.repeat(4_000);

describe.each([...dialects])('the phone’s own queue and the real route, on %s', (dialect) => {
	let server: RealServer;
	let officer: MadePractitioner;
	let actor: Extract<Actor, { role: 'service_user' }>;
	let cookie: string;
	let store: Store;
	let queue: Queue;
	/** What the server answered, as `status retry-after`. */
	let heard: string[];
	let mend: (() => Promise<void>) | undefined;
	const realNow = Date.now;

	beforeAll(async () => {
		server = await startRealServer(dialect);
		officer = await makePractitioner(server.database, 'Officer');
	});
	afterAll(() => server.close());
	beforeEach(async () => {
		({ actor } = await makePerson(server.database, officer, 'Dan'));
		cookie = await server.signIn(actor);
		store = await openStore(actor.personId);
		heard = [];
		queue = createQueue({
			personId: actor.personId,
			store,
			send,
			exclusively: (work) => work(),
			now: () => Date.now(),
			random: Math.random
		});
	});
	afterEach(async () => {
		vi.restoreAllMocks();
		await mend?.();
		mend = undefined;
		store.close();
	});

	const call = (path: string, init: RequestInit = {}) =>
		fetch(server.url + path, {
			redirect: 'manual',
			...init,
			headers: { cookie, origin: server.url, ...(init.headers as Record<string, string>) }
		});
	const send = async (body: string) => {
		const headers = { 'content-type': 'application/json' };
		const response = await call('/api/v1/commands', { method: 'POST', body, headers });
		heard.push(`${response.status} ${response.headers.get('retry-after') ?? '-'}`);
		expect(response.headers.get('x-waymark')).toBe('1');
		return replyOf(response);
	};
	const write = async (...texts: string[]) => {
		const at = Date.now();
		const entries = texts.map((words, index) =>
			newEntry('obstacle.report', { ...busReport, words }, at + index)
		);
		for (const entry of entries) await store.add(entry);
		return entries;
	};
	const flush = (urgent = true) => queue.flush({ urgent });
	const arrived = async () => {
		const query = server.database.kysely.selectFrom('obstacles').select('words');
		const rows = await query.where('person_id', '=', actor.personId).orderBy('words').execute();
		return rows.map(({ words }) => words);
	};
	const states = async () =>
		Object.fromEntries(
			(await store.readEntries()).map(({ body, state, setApart }) => [
				wordsOf(body),
				setApart ? 'apart' : state
			])
		);
	/** Both clocks, the phone's and the server's, stand in this one process. */
	const pass = (ms: number) => {
		const skipped = Date.now() - realNow() + ms;
		vi.spyOn(Date, 'now').mockImplementation(() => realNow() + skipped);
	};
	const use = async (kind: keyof typeof accountLimits, left: number) => {
		const used = accountLimits[kind].most - left;
		const row = { account_id: actor.accountId, kind, began_at: Date.now(), used };
		await server.database.kysely.insertInto('account_use').values(row).execute();
	};
	const all = (from: number, to: number) =>
		Array.from({ length: to - from + 1 }, (_, index) => `e${100 + from + index}`);

	it('sets apart the one entry that the server fails over: all the others arrive, and it does once that is mended', async () => {
		mend = await refusing(server, 'e107', dialect === 'sqlite' ? null : 'XX000');
		await write(...all(1, 60));
		const ended = await flush();
		expect(ended).toMatchObject({ kind: 'later', reached: true });
		expect(await arrived()).toEqual(all(1, 60).filter((words) => words !== 'e107'));
		expect(await states()).toMatchObject({ e106: 'acked', e107: 'apart', e160: 'acked' });
		// What is written after it is not held up.
		await write('e161');
		await flush();
		expect(await arrived()).toContain('e161');
		await mend();
		mend = undefined;
		const apart = (await store.unsent())[0] as Entry;
		await store.requeue(apart.id);
		expect(await flush()).toEqual({ kind: 'empty' });
		expect(await arrived()).toEqual(all(1, 61));
	});

	const faults: [name: string, fault: Fault][] =
		dialect === 'sqlite'
			? [
					['takes no writes', readOnlyFile],
					['has no room', fullFile]
				]
			: [
					['takes no writes', readOnlyDatabase],
					['has no room', (one) => refusing(one, LONG, '53100')]
				];

	it.each(faults)(
		'waits as long as it is told while the database %s, and loses nothing',
		async (_name, fault) => {
			mend = await fault(server);
			await write(LONG);
			const ended = await flush();
			expect(heard).toEqual([expect.stringMatching(/^503 \d+$/)]);
			expect(ended).toMatchObject({ kind: 'later', reached: true });
			await mend();
			mend = undefined;
			// A tap does not knock on a door that said when to come again.
			expect(await flush()).toEqual(ended);
			expect(heard).toHaveLength(1);
			pass(60_000);
			expect(await flush(false)).toEqual({ kind: 'empty' });
			expect(await arrived()).toEqual([LONG]);
		}
	);

	it('sends what there is room for, keeps the rest past the account’s limit, and sends it when the period is over', async () => {
		const size = Buffer.byteLength(JSON.stringify({ ...busReport, words: 'e101' }));
		await use('keptInADay', 3 * (ENTRY_COST + size));
		await write(...all(1, 5));
		const ended = await flush();
		expect(heard).toEqual([expect.stringMatching(/^200 \d+$/)]);
		expect(await arrived()).toEqual(all(1, 3));
		expect(await states()).toEqual({
			e101: 'acked',
			e102: 'acked',
			e103: 'acked',
			e104: 'queued',
			e105: 'queued'
		});
		expect(ended).toMatchObject({ kind: 'later', reached: true });
		// An hour at most, whatever it was told; then all that is left is too much, and the whole answer says so.
		pass(3_600_000);
		expect(await flush(false)).toMatchObject({ kind: 'later', reached: true });
		expect(heard).toEqual([expect.anything(), expect.stringMatching(/^429 \d+$/)]);
		pass(accountLimits.keptInADay.periodMs);
		expect(await flush(false)).toEqual({ kind: 'empty' });
		expect(await arrived()).toEqual(all(1, 5));
	});

	it('loses nothing where it asks too often', async () => {
		await use('requests', 0);
		for (let number = 1; number < REQUESTS_AT_A_TIME; number += 1)
			await (await call('/api/v1/sync')).arrayBuffer();
		await write(...all(1, 2));
		expect(await flush()).toMatchObject({ kind: 'later', reached: true });
		expect(heard).toEqual([expect.stringMatching(/^429 \d+$/)]);
		const problem = await call('/api/v1/sync');
		expect([problem.status, problem.headers.get('x-waymark')]).toEqual([429, '1']);
		expect(Number(problem.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(await problem.json()).toMatchObject({ code: 'too_many_requests', status: 429 });
		expect((await call('/ping')).status).toBe(200);
		expect((await call('/health')).status).not.toBe(429);
		pass(accountLimits.requests.periodMs);
		expect(await flush(false)).toEqual({ kind: 'empty' });
		expect(await arrived()).toEqual(all(1, 2));
	});

	it('keeps an entry that is refused, with its reason, also where the server keeps no more of this account’s', async () => {
		await use('refused', 0);
		const entry = newEntry('obstacle.report', { ...busReport, words: 'e101' }, Date.now());
		const command = JSON.stringify({ ...(JSON.parse(entry.body.command) as object), version: 99 });
		await store.add({ ...entry, body: { command } });
		expect(await flush()).toEqual({ kind: 'empty' });
		expect(await store.readEntries()).toMatchObject([
			{ id: entry.id, state: 'needs_attention', body: { command }, answer: { code: 'unknown_version' } }
		]);
		const kept = server.database.kysely.selectFrom('quarantine').select(['reason', 'body']);
		expect(await kept.where('account_id', '=', actor.accountId).execute()).toEqual([
			{ reason: 'too_many_refused', body: '' }
		]);
	});
});

function wordsOf({ command }: Entry['body']): string {
	return (JSON.parse(command) as { payload: { words: string } }).payload.words;
}
