import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTeamMember } from '#lib/server/access/accounts.ts';
import { startSession } from '#lib/server/access/sessions.ts';
import type { Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { startServer, type RunningServer } from '#tests/e2e/server.ts';
import { addCaseload } from './caseload.ts';
import { cloneOfficers } from './cloned-officers.ts';
import { goodNews } from './command-load.ts';
import type { Figure } from './figure.ts';
import { hammer } from './hammer.ts';
import { founder, sessionOf } from './population.ts';
import { percentile } from './statistics.ts';

const [FEW, MANY, CASES] = [3, 500, 60];
/** Often in turn rather than long at once: what else the machine does then falls on both. */
const ROUNDS = 15;
const AT_A_TIME = 10;
const PAGES = { 'Today with its diary': '/staff', People: '/staff/people' };
/** Of one person: each account may send so much and no more. */
const COMMANDS_AT_A_TIME = 20;

interface Service {
	server: RunningServer;
	file: string;
	/** Of an officer with sixty cases. */
	officer: string;
	/** Of each of their people. */
	people: { id: string; cookie: string }[];
	close(): Promise<void>;
}

/** What an officer with sixty cases waits for in a service of five hundred, against one of three; and a backup of it. */
export async function wholeService(): Promise<Figure[]> {
	const few = await openService(FEW);
	const many = await openService(MANY);
	try {
		const pages = await pagesOf(few, many);
		return [...pages, await commandsBesideBackup(many)];
	} finally {
		await few.close();
		await many.close();
	}
}

async function openService(officers: number): Promise<Service> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-service-'));
	const file = join(folder, 'waymark.db');
	const signedIn = await fill(file, officers);
	const server = await startServer({ databaseUrl: file, env: { BACKUP_DIR: join(folder, 'backups') } });
	return {
		server,
		file,
		...signedIn,
		async close() {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function fill(file: string, officers: number): Promise<Pick<Service, 'officer' | 'people'>> {
	const database = await openDatabase(file, (error) => console.error(error.message));
	try {
		await migrate(database);
		const wanted = { role: 'practitioner', username: 'sam', forename: 'Sam', surname: 'Example' } as const;
		const member = { ...wanted, team: 'Riverside', telephone: null };
		const made = await createTeamMember(database, founder, member, Date.now());
		const people = await addCaseload(database, made.practitionerId, { cases: CASES, visits: 20 });
		cloneOfficers(file, made.practitionerId, { more: officers - 1 });
		const sessions = people.map(async (id) => ({ id, cookie: await sessionOf(database, id) }));
		return { officer: await officersSession(database, made.accountId), people: await Promise.all(sessions) };
	} finally {
		await database.close();
	}
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
		for (let round = -3; round < ROUNDS; round += 1) {
			const once = {
				few: await ask(few, path),
				many: await ask(many, path),
				ping: await ask(many, '/ping')
			};
			// A server that was just started has not read its own code yet.
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
async function commandsBesideBackup({ server, file, people }: Service): Promise<Figure> {
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
	const without = [...(await send()), ...(await send())];
	const beside: number[] = [];
	let isOver = false;
	const began = performance.now();
	const backup = server.admin('backup').finally(() => (isOver = true));
	const sending = async () => {
		while (!isOver) beside.push(...(await send()));
	};
	await Promise.all([backup, sending()]);
	const seconds = ((performance.now() - began) / 1000).toFixed(0);
	const [p95, alone] = [percentile(beside, 0.95), percentile(without, 0.95)];
	return {
		name: 'Commands while a backup is made: p95 / without',
		value: p95 / alone,
		unit: '×',
		aim: { most: 2 },
		note: `${p95.toFixed(1)} ms against ${alone.toFixed(1)} ms; ${(statSync(file).size / 1e6).toFixed(0)} MB in ${seconds} s`
	};
}
