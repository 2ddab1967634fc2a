import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CommandResult } from '#lib/domain/commands/envelope.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import { moveToPostgresql } from '#lib/server/ops/move-to-postgresql.ts';
import { createDatabase, type TestDatabase } from './databases.ts';
import { envelope, makePerson, makePractitioner, type MadePerson } from './people.ts';
import { startRealServer, type RealServer } from './real-server.ts';

/*
 * A service that began with SQLite and is then served from PostgreSQL, with a phone that knows only the address: it stays signed in,
 * sends again what it is not sure of, and has everything once.
 */
let folder: string;
let to: TestDatabase;
let server: RealServer | null = null;
let dan: MadePerson;
let cookie: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-moved-'));
	to = await createDatabase('postgres');
	server = await startRealServer('sqlite', { DATA_DIR: folder });
	dan = await makePerson(server.database, await makePractitioner(server.database, 'Officer'), 'Dan');
	cookie = await server.signIn(dan.actor);
});
afterEach(async () => {
	await server?.close();
	await to.drop();
	rmSync(folder, { recursive: true });
});

const url = () => server?.url ?? '';
const news = (words: string) =>
	envelope(
		'positive_change.record',
		{ changeKind: 'went_well', area: null, words, strength: '', noticedBy: null },
		Date.now()
	);

async function send(...commands: unknown[]): Promise<CommandResult[]> {
	const response = await fetch(`${url()}/api/v1/commands`, {
		method: 'POST',
		headers: { cookie, origin: url(), 'content-type': 'application/json' },
		body: JSON.stringify({ personId: dan.actor.personId, commands })
	});
	expect(response.status).toBe(200);
	return ((await response.json()) as { results: CommandResult[] }).results;
}

async function sync(since: string | null) {
	const query = since === null ? '' : `?since=${encodeURIComponent(since)}`;
	const response = await fetch(`${url()}/api/v1/sync${query}`, { headers: { cookie } });
	expect(response.status).toBe(200);
	return (await response.json()) as { cursor: string; full: boolean; records: RevisedRecord[] };
}
const idsOf = (records: readonly RevisedRecord[]) =>
	records.flatMap(({ kind, id }) => (kind === 'positive_change' ? [id] : [])).toSorted();

it('a phone goes on against a database that was moved to PostgreSQL, signed in as before, and loses nothing', async () => {
	const [sent, unsure, later] = [news('before the move'), news('sent, not answered'), news('after the move')];
	const [first] = await send(sent, unsure);
	expect(first).toMatchObject({ status: 'created' });
	const { cursor } = await sync(null);
	const file = server?.databaseUrl ?? '';
	const place = { DATABASE_URL: to.url, DATA_DIR: folder, NODE_ENV: 'test' as const };
	expect((await moveToPostgresql(file, place, Date.now())).life.why).toBe('moved');
	await server?.close();
	server = null;

	server = await startRealServer('postgres', place);
	const info = (await (await fetch(`${url()}/info`)).json()) as { database: string };
	expect(info.database).toBe('postgres');
	// Another life: what the phone holds is compared whole.
	const again = await sync(cursor);
	expect(again.full).toBe(true);
	expect(idsOf(again.records)).toEqual([sent.id, unsure.id].toSorted());
	const results = await send(sent, unsure, later);
	expect(results.map(({ status }) => status)).toEqual(['duplicate', 'duplicate', 'created']);
	expect(results[0]?.receipt).toBe(first?.receipt);
	const next = await sync(again.cursor);
	expect([next.full, idsOf(next.records)]).toEqual([false, [later.id]]);
	expect(idsOf((await sync(null)).records)).toEqual([sent.id, unsure.id, later.id].toSorted());
}, 120_000);
