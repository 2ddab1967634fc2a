import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { addDays, instantAt, localDate } from '#lib/domain/time/local-date.ts';
import { createTeamMember } from '#lib/server/access/accounts.ts';
import { startSession } from '#lib/server/access/sessions.ts';
import type { Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { bringCopiesUpToDate } from '#lib/server/projection/rebuild.ts';
import { startServer, type RunningServer } from '#tests/e2e/server.ts';
import { startPostgres } from '#tests/postgres.ts';
import { addCaseload } from './caseload.ts';
import { cloneOfficers } from './cloned-officers.ts';
import { goodNews } from './command-load.ts';
import type { Figure } from './figure.ts';
import { hammer } from './hammer.ts';
import { founder, sessionOf } from './population.ts';
import { percentile, times } from './statistics.ts';

const [FEW, MANY, CASES] = [3, 500, 60];
/** Where bookings are measured: as large as a service is. */
export const WHOLE = { officers: MANY, cases: CASES };
/** Often in turn rather than long at once: what else the machine does then falls on both. */
const ROUNDS = 60;
const AT_A_TIME = 5;
/** A server that was just started has not read its own code yet, and the first page of it pays for all. */
const WARM_UP = 12;
const PAGES: Record<string, (service: Service) => string> = {
	'Today with its diary': () => '/staff',
	'Today, one kind': () => '/staff?kind=in_the_way',
	People: () => '/staff/people',
	'A person’s page': ({ people: [first] }) => `/staff/people/${first?.id ?? ''}`
};
/** Every fifth has an appointment today. */
const TODAYS = { every: 5, from: 2 };
/** Of one person: each account may send so much and no more. */
const COMMANDS_AT_A_TIME = 20;
/** A slow one comes once in hundreds, as where the database puts its log away: fewer would not meet it. */
const TIMES_ALONE = 15;

export interface Service {
	server: RunningServer;
	database: Database;
	/** Of an officer with sixty cases. */
	officer: string;
	/** Of each of their people. */
	people: { id: string; cookie: string }[];
	close(): Promise<void>;
}

/** What an officer with sixty cases waits for in a service of five hundred, against one of three, on each database; and a backup of it. */
export async function wholeService(): Promise<Figure[]> {
	const cluster = await startPostgres();
	try {
		return [...(await figuresOn('SQLite', null)), ...(await figuresOn('PostgreSQL', cluster.url))];
	} finally {
		await cluster.stop();
	}
}

async function figuresOn(where: string, postgres: string | null): Promise<Figure[]> {
	const few = await openService(FEW, postgres);
	const many = await openService(MANY, postgres);
	try {
		const figures = [...(await pagesOf(few, many)), await commandsBesideBackup(many)];
		return figures.map((figure) => ({ ...figure, name: `${where}. ${figure.name}` }));
	} finally {
		await few.close();
		await many.close();
	}
}

export async function openService(officers: number, postgres: string | null): Promise<Service> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-service-'));
	const url =
		postgres === null ? join(folder, 'waymark.db') : await newDatabase(postgres, `bench_${officers}`);
	const database = await openDatabase(url, (error) => console.error(error.message));
	const signedIn = await fill(database, officers);
	const server = await startServer({
		databaseUrl: url,
		env: { BACKUP_DIR: join(folder, 'backups'), KEY_DIR: join(folder, 'keys') }
	});
	return {
		server,
		database,
		...signedIn,
		async close() {
			await server.stop();
			await database.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function newDatabase(admin: string, name: string): Promise<string> {
	const client = new pg.Client({ connectionString: admin });
	await client.connect();
	await client.query(`create database ${name}`);
	await client.end();
	const url = new URL(admin);
	url.pathname = `/${name}`;
	return url.href;
}

async function fill(database: Database, officers: number): Promise<Pick<Service, 'officer' | 'people'>> {
	await migrate(database);
	// Nobody is here yet, so this only leaves the mark: without it the server makes the copies of all clones again first.
	await bringCopiesUpToDate(database);
	const wanted = { role: 'practitioner', username: 'sam', forename: 'Sam', surname: 'Example' } as const;
	const member = { ...wanted, team: 'Riverside', telephone: null };
	const made = await createTeamMember(database, founder, member, Date.now());
	const people = await addCaseload(database, made.practitionerId, { cases: CASES, visits: 20 });
	for (const [index, id] of people.entries())
		if (index % TODAYS.every === TODAYS.from) await bringToToday(database, id, index);
	await cloneOfficers(database, made.practitionerId, { more: officers - 1 });
	const sessions = people.map(async (id) => ({ id, cookie: await sessionOf(database, id) }));
	return { officer: await officersSession(database, made.accountId), people: await Promise.all(sessions) };
}

/** Their last appointment is one of today, of which nothing is said yet. */
async function bringToToday(database: Database, personId: string, place: number): Promise<void> {
	const today = localDate(Date.now());
	const at = instantAt(today, 9 + (place % 8), 0);
	await database.kysely
		.updateTable('appointments')
		.set({ starts_at: at, ends_at: at + 30 * 60_000, outcome_code: null })
		.where('person_id', '=', personId)
		.where('starts_at', '>=', instantAt(addDays(today, -2), 0, 0))
		.execute();
}

async function officersSession(database: Database, accountId: string): Promise<string> {
	const start = { accountId, role: 'practitioner', deviceId: null, replaces: undefined } as const;
	const token = await database.kysely
		.transaction()
		.execute((transaction) => startSession(transaction, start, Date.now()));
	return `session=${token}`;
}

async function pagesOf(few: Service, many: Service): Promise<Figure[]> {
	const ask = async ({ server, officer }: Service, path: string) =>
		(
			await hammer({
				url: `${server.url}${path}`,
				headers: { cookie: officer },
				connections: 1,
				count: AT_A_TIME
			})
		).latencies;
	const figures: Figure[] = [];
	for (const [name, path] of Object.entries(PAGES)) {
		const taken: Record<'few' | 'many' | 'ping', number[]> = { few: [], many: [], ping: [] };
		for (let round = -WARM_UP; round < ROUNDS; round += 1) {
			const once = {
				few: await ask(few, path(few)),
				many: await ask(many, path(many)),
				ping: await ask(many, '/ping')
			};
			if (round < 0) continue;
			for (const key of ['few', 'many', 'ping'] as const) taken[key].push(...once[key]);
		}
		const p95 = percentile(taken.many, 0.95);
		const ping = { name: '/ping: p95', value: percentile(taken.ping, 0.95) };
		const small = { name: `with ${FEW} officers`, value: percentile(taken.few, 0.95) };
		figures.push(
			{
				name: `${name}, ${MANY} officers of ${CASES}: p95 / ping`,
				value: p95 / ping.value,
				unit: '×',
				aim: { most: 60 },
				note: `${p95.toFixed(1)} ms against ${ping.value.toFixed(2)} ms`
			},
			{
				name: `${name}: ${MANY} officers / ${FEW}`,
				value: p95 / small.value,
				unit: '×',
				aim: { most: 1.1 },
				note: `p95 ${p95.toFixed(1)} ms against ${small.value.toFixed(1)} ms, p50 ${percentile(taken.many, 0.5).toFixed(1)} against ${percentile(taken.few, 0.5).toFixed(1)}`
			}
		);
	}
	return figures;
}

/** Commands go on while the whole database is copied: how much longer the slow ones then take. */
async function commandsBesideBackup({ server, database, people }: Service): Promise<Figure> {
	let turn = 0;
	const send = async () => {
		const person = people[turn++ % people.length] ?? { id: '', cookie: '' };
		const load = {
			url: `${server.url}/api/v1/commands`,
			headers: { cookie: person.cookie, origin: server.url, 'content-type': 'application/json' },
			connections: 1,
			count: COMMANDS_AT_A_TIME,
			body: () => goodNews(person.id)
		};
		return (await hammer(load)).latencies;
	};
	await send();
	const without = (await times(TIMES_ALONE, send)).flat();
	const beside: number[] = [];
	let isOver = false;
	const began = performance.now();
	const backup = server.admin('backup').finally(() => (isOver = true));
	const sending = async () => {
		while (!isOver) beside.push(...(await send()));
	};
	await Promise.all([backup, sending()]);
	const took = performance.now() - began;
	without.push(...(await times(TIMES_ALONE, send)).flat());
	const [p95, alone] = [percentile(beside, 0.95), percentile(without, 0.95)];
	return {
		name: 'Commands while a backup is made: p95 / without',
		value: p95 / alone,
		unit: '×',
		aim: { most: 2 },
		note: `${p95.toFixed(1)} ms against ${alone.toFixed(1)} ms; ${((await sizeOf(database)) / 1e6).toFixed(0)} MB in ${(took / 1000).toFixed(0)} s`
	};
}

async function sizeOf({ dialect, kysely }: Database): Promise<number> {
	const asked =
		dialect === 'sqlite'
			? sql<{
					size: number;
				}>`select page_count * page_size as size from pragma_page_count(), pragma_page_size()`
			: sql<{ size: number }>`select pg_database_size(current_database()) as size`;
	return Number((await asked.execute(kysely)).rows[0]?.size);
}
