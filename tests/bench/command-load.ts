import { rmSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { Figure } from './figure.ts';
import { withCpuTime } from './cpu-time.ts';
import { hammer } from './hammer.ts';
import { addPerson, sessionOf } from './population.ts';
import type { Stage } from './stage.ts';
import { percentile } from './statistics.ts';

const COMMANDS = 1_000;
const CONNECTIONS = 10;

/** Entries that phones send, one a request, each answered once it is on the disk. */
export async function commandLoad({ server, database, file }: Stage): Promise<Figure[]> {
	const personId = await addPerson(database);
	const headers = {
		cookie: await sessionOf(database, personId),
		origin: server.url,
		'content-type': 'application/json'
	};
	const url = `${server.url}/api/v1/commands`;
	const load = { url, headers, connections: CONNECTIONS, body: () => goodNews(personId) };
	await hammer({ ...load, count: 100 });
	const { result, note } = await withCpuTime(server.pid, COMMANDS, () =>
		hammer({ ...load, count: COMMANDS })
	);
	const { perSecond, latencies } = result;
	await requireAll(database, personId, COMMANDS + 100);
	const floor = { name: 'raw commits of one row', value: rawCommits(`${file}.raw`) };
	return [
		{ name: 'Commands, durable', value: perSecond, unit: '/s', aim: { least: 200 }, floor, ...note },
		{ name: 'Commands: p95', value: percentile(latencies, 0.95), unit: 'ms', aim: { most: 300 } }
	];
}

/** The body of one command. */
export function goodNews(personId: string): string {
	const at = Date.now();
	const payload = {
		changeKind: 'went_well',
		area: null,
		words: 'I got to the first session on time.',
		strength: '',
		noticedBy: null
	} as const;
	const command = {
		id: newIdentifier(at),
		type: 'positive_change.record',
		version: 1,
		occurredAt: at,
		timeZone: 'Europe/London',
		payload
	};
	return JSON.stringify({ personId, commands: [command] });
}

/** A refused command is answered with 200 too. */
async function requireAll(database: Stage['database'], personId: string, expected: number): Promise<void> {
	const { count } = await database.kysely
		.selectFrom('positive_changes')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	if (count !== expected) throw new Error(`${count} of ${expected} commands were written.`);
}

/** Transactions a second on the same disk with the same durability and none of our code. */
function rawCommits(path: string): number {
	const raw = new BetterSqlite(path);
	raw.pragma('journal_mode = WAL');
	raw.pragma('synchronous = FULL');
	raw.exec('create table entries (id text primary key, body text)');
	const insert = raw.prepare('insert into entries values (?, ?)');
	const began = performance.now();
	for (let index = 0; index < COMMANDS; index += 1) insert.run(String(index), 'x'.repeat(400));
	const seconds = (performance.now() - began) / 1000;
	raw.close();
	for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
	return COMMANDS / seconds;
}
