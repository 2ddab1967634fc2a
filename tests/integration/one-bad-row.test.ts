import { globSync } from 'node:fs';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { frameEn } from '#lib/i18n/shared/staff-frame.en.ts';
import { shellEn } from '#lib/i18n/shared/person-shell.en.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import type { UnreadableRow } from '#lib/server/db/readable/readable-rows.ts';
import { addBadRows } from './bad-rows.ts';
import { dialects } from './databases.ts';
import { inhabit, type Inhabitants } from './ownership-scene.ts';
import { startRealServer, type RealServer } from './real-server.ts';

/** Every page of one side that lists: those of one thing, which are its own, are left out. */
function pagesOf(side: 'staff' | 'me', filled: Record<string, readonly string[]>): string[] {
	const files = globSync(`src/routes/${side}/**/+page.svelte`);
	return files
		.map((file) => file.replace('src/routes', '').replace(/\/\+page\.svelte$/, ''))
		.flatMap((path) => fill(path, filled))
		.filter((path) => !path.includes('['))
		.sort();
}

function fill(path: string, filled: Record<string, readonly string[]>): string[] {
	const [name, values] = Object.entries(filled).find(([each]) => path.includes(each)) ?? [];
	if (name === undefined || values === undefined) return [path];
	return values.flatMap((value) => fill(path.replace(name, value), filled));
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

type Writer = Record<string, (row: UnreadableRow, message: string) => void>;

/** Where all loggers have it from, those of before as well. */
function prototypeWith(name: string, logger: object): Writer {
	return (
		Object.hasOwn(logger, name) ? logger : prototypeWith(name, Object.getPrototypeOf(logger) as object)
	) as Writer;
}

describe.each([...dialects])('one bad row costs one row, on %s', (dialect) => {
	let server: RealServer;
	let world: Inhabitants;

	beforeAll(async () => {
		server = await startRealServer(dialect, { LOG_LEVEL: 'error' });
		world = await inhabit(server.database);
		await rebuildEverybody(server.database);
	}, 120_000);
	afterAll(() => server.close());

	/** What is logged with this message from now on. */
	function listen(message: string): UnreadableRow[] {
		const logged: UnreadableRow[] = [];
		const { writeSym } = pino.symbols as unknown as { writeSym: string };
		const write = vi.spyOn(prototypeWith(writeSym, pino()), writeSym);
		write.mockImplementation((row: UnreadableRow, said: string) => {
			if (said === message) logged.push(row);
		});
		return logged;
	}

	interface Opened {
		status: number;
		html: string;
		ids: Set<string>;
	}

	async function open(path: string, cookie: string): Promise<Opened> {
		const response = await fetch(server.url + path, { headers: { cookie }, redirect: 'manual' });
		const html = await response.text();
		const links = html.match(/href="[^"]*"/g)?.join(' ') ?? '';
		return { status: response.status, html, ids: new Set(links.match(UUID)) };
	}

	async function openAll(paths: readonly string[], cookie: string): Promise<Map<string, Opened>> {
		const opened = new Map<string, Opened>();
		for (const path of paths) opened.set(path, await open(path, cookie));
		return opened;
	}

	it('opens every page that lists, with the good rows in it, a word of what is missing, and ids in the log', async () => {
		const noted = listen('a row could not be read');
		const [ann] = world.people;
		const is = (role: Actor['role']) => world.actors.find((actor) => actor.role === role);
		const [officer, manager, administrator] = [is('practitioner'), is('manager'), is('administrator')];
		if (!ann || !officer || !manager || !administrator) throw new Error('Nobody is here');
		const { personId } = ann.actor;
		const staff = pagesOf('staff', {
			'people/[id]': [`people/${personId}`],
			'[group]': ['plan', 'fair-process']
		});
		const seats = [
			{ cookie: await server.signIn(officer), paths: staff.filter((path) => !/\/(admin|team)/.test(path)) },
			{ cookie: await server.signIn(manager), paths: staff.filter((path) => path.startsWith('/staff/team')) },
			{ cookie: await server.signIn(administrator), paths: staff.filter((path) => path.includes('/admin')) },
			{ cookie: await server.signIn(ann.actor), paths: [...pagesOf('me', {}), '/api/v1/snapshot'] }
		];
		const before = [];
		for (const { cookie, paths } of seats) before.push(await openAll(paths, cookie));
		for (const [path, { status }] of before.flatMap((opened) => [...opened]))
			expect([path, status]).toEqual([path, 200]);
		expect(noted).toEqual([]);

		const { columns, whole } = await addBadRows(server.database, (row) => row['person_id'] === personId);
		expect(columns.size).toBeGreaterThan(250);
		const { unreadable } = await rebuildEverybody(server.database);
		expect(unreadable.length).toBeGreaterThan(100);

		for (const [seat, { cookie, paths }] of seats.entries())
			for (const path of paths) {
				noted.length = 0;
				const { status, html, ids } = await open(path, cookie);
				expect([path, status]).toEqual([path, 200]);
				const lost = [...(before[seat]?.get(path)?.ids ?? [])].filter((id) => !ids.has(id) && !whole.has(id));
				expect([path, lost]).toEqual([path, []]);
				const words = path.startsWith('/staff') ? frameEn.notAllShown : shellEn.notAllShown;
				if (!path.startsWith('/api')) expect([path, html.includes(words)]).toEqual([path, noted.length > 0]);
			}
	}, 240_000);

	// PostgreSQL keeps nothing but text where text belongs.
	it.runIf(dialect === 'sqlite')(
		'finds people beside one whose row is damaged, as the list shows them',
		async () => {
			const officer = world.actors.find((actor) => actor.role === 'practitioner');
			if (!officer) throw new Error('Nobody is here');
			const cookie = await server.signIn(officer);
			const damaged = newIdentifier();
			for (const column of ['crn', 'forename', 'surname', 'preferred_name'] as const) {
				await server.database.kysely.deleteFrom('people').where('id', '=', damaged).execute();
				await server.database.kysely
					.insertInto('people')
					.values({
						id: damaged,
						crn: 'X799999',
						forename: 'Damaged',
						surname: 'Row',
						preferred_name: 'Damaged',
						date_of_birth: '1990-01-01',
						language: 'en',
						text_size: 'normal',
						practitioner_id: officer.practitionerId,
						created_at: 0,
						[column]: Buffer.from([1])
					})
					.execute();
				const found = await fetch(`${server.url}/staff/people?/search`, {
					method: 'POST',
					headers: {
						cookie,
						origin: server.url,
						accept: 'text/html',
						'content-type': 'application/x-www-form-urlencoded'
					},
					body: 'search=a'
				});
				expect([column, found.status]).toEqual([column, 200]);
				expect(await found.text()).toContain(frameEn.notAllShown);
			}
		}
	);
});
