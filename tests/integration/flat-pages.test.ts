import { CompiledQuery, DefaultQueryExecutor, sql, type QueryExecutor } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { cloneOfficers } from '#tests/bench/cloned-officers.ts';
import { dialects } from './databases.ts';
import { openWorld, type World } from './ownership-scene.ts';
import { answerOf, routesBelow } from './page-event.ts';
import { NOW } from './people.ts';

/**
 * Of which a service of five hundred officers has a few hundred, and those that a page reads by a day, a state or not at all. Every
 * other table grows with the people.
 */
const small = new Set([
	'agencies',
	'agency_names',
	'alternatives',
	'compliance_settings',
	'covers',
	'imports',
	'jobs',
	'meta',
	'migrations',
	'office_closed_days',
	'officer_joins',
	'officers_apart',
	'offices',
	// Those that are open, by an index of their own: a few among hundreds of people.
	'plan_pauses',
	'practitioners',
	'reply_settings',
	'sequencing_settings',
	'teams'
]);

const MORE_OFFICERS = 150;

interface Asked {
	route: string;
	query: CompiledQuery;
}

/** One step of a plan of SQLite: `SEARCH people USING INDEX … (practitioner_id=? AND …)`. */
const step = /^(SCAN|SEARCH) (\S+)(?: USING (?:COVERING )?INDEX (\S+))?(?: \((.*)\))?/;

/** The names that a query gives its tables, and what each stands for. */
function tablesIn({ sql: text }: CompiledQuery): Map<string, string> {
	const named = text.matchAll(/(?:from|join) "(\w+)"(?: as "(\w+)")?/g);
	return new Map([...named].map(([, table = '', name = table]) => [name, table]));
}

/** What a page asks of a big table other than by whose or which one it is; a search by another index reads everybody's rows. */
async function sweptOnSqlite({ database }: World, query: CompiledQuery): Promise<string[]> {
	const explained = CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]);
	const { rows } = await database.kysely.executeQuery<{ detail: string }>(explained);
	const tables = tablesIn(query);
	return rows
		.map(({ detail }) => detail)
		.filter((detail) => {
			const [, how, name = '', , by = ''] = step.exec(detail) ?? [];
			const table = tables.get(name);
			if (how === undefined || table === undefined || small.has(table)) return false;
			return how === 'SCAN' || !/\b(?:id|\w+_id|crn|token_hash)=\?/.test(by);
		});
}

interface Node {
	'Node Type': string;
	'Parent Relationship'?: string;
	'Relation Name'?: string;
	'Index Cond'?: string;
	'Recheck Cond'?: string;
	Filter?: string;
	Plans?: Node[];
}

const isHung = (node: Node) => node['Parent Relationship'] === 'SubPlan';
const below = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(below)];
/** Without what hangs on a row: whether that is looked up or put together first, PostgreSQL chooses by how much there is. */
const nodesOf = (node: Node): Node[] => [
	node,
	...(node.Plans ?? []).filter((each) => !isHung(each)).flatMap(nodesOf)
];
/** What hangs on a row and is put together of all there is; where some is taken by whose it is, an index does it once there is much. */
const hungOn = (node: Node): Node[] =>
	below(node).filter((each) => isHung(each) && each.Filter === undefined);
/**
 * The same of PostgreSQL, told that it may read a whole table only where there is no other way; and of what hangs on a row, as it would by
 * itself, because there it reads a whole table rather than ask often. What is empty it reads anyhow.
 */
async function sweptOnPostgres({ database }: World, query: CompiledQuery): Promise<string[]> {
	const explained = CompiledQuery.raw(`explain (format json) ${query.sql}`, [...query.parameters]);
	const filled = await sql<{
		name: string;
	}>`select relname as name from pg_class where reltuples > 0`.execute(database.kysely);
	const names = new Set(filled.rows.map(({ name }) => name));
	const nodes = await database.kysely.transaction().execute(async (transaction) => {
		const plan = async () =>
			(await transaction.executeQuery<{ 'QUERY PLAN': [{ Plan: Node }] }>(explained)).rows.map(
				(row) => row['QUERY PLAN'][0].Plan
			);
		const hung = (await plan()).flatMap(hungOn);
		for (const way of ['seqscan', 'hashjoin', 'mergejoin'])
			await sql`set local ${sql.raw(`enable_${way}`)} = off`.execute(transaction);
		const forced = (await plan()).flatMap(nodesOf);
		return [...hung, ...forced.filter(({ 'Relation Name': table = '' }) => names.has(table))];
	});
	return nodes
		.filter(({ 'Relation Name': table, 'Index Cond': by, 'Recheck Cond': also }) => {
			return table !== undefined && !small.has(table) && by === undefined && also === undefined;
		})
		.map((node) => `${node['Node Type']} ${node['Relation Name'] ?? ''}`);
}

describe.each([...dialects])('what an officer’s pages ask of %s', (dialect) => {
	let world: World;
	const asked: Asked[] = [];
	const swept = dialect === 'sqlite' ? sweptOnSqlite : sweptOnPostgres;

	beforeAll(async () => {
		world = await openWorld(dialect);
		const named = (name: string): Actor => {
			const found = world.actors.find((actor) => actor.name.includes(name));
			if (!found) throw new Error(`nobody is called ${name}`);
			return found;
		};
		const [officer, manager] = [named('First'), named('Northern')];
		// PostgreSQL goes by how much there is: where that is little, it reads all of it.
		if (dialect === 'postgres' && 'practitionerId' in officer)
			await cloneOfficers(world.database, officer.practitionerId, { more: MORE_OFFICERS });
		const id = world.people[0]?.actor.personId ?? '';
		const routes = (await routesBelow('/staff')).map(({ route }) => route);
		const pages = routes.filter((route) => /^\/staff(\/people(\/\[id\](\/[a-z-]+)*)?)?$/.test(route));
		expect(pages.length).toBeGreaterThan(8);
		for (const route of pages) await read(route, officer, { id });
		await read('/staff/people', manager, {});
		await read('/staff/people/[id]', manager, { id });
		await read('/staff/team', manager, {});
		await read('/staff/team/gaps', manager, {});
	}, 120_000);
	afterAll(() => world.close());

	async function read(route: string, actor: Actor, params: Record<string, string>): Promise<void> {
		const executor = Object.getPrototypeOf(DefaultQueryExecutor.prototype) as QueryExecutor;
		const spy = vi.spyOn(executor, 'executeQuery');
		try {
			const { status } = await answerOf('load', { database: world.database, actor, route, params, now: NOW });
			expect([200, 303], route).toContain(status);
			asked.push(...spy.mock.calls.map(([query]) => ({ route, query })));
		} finally {
			spy.mockRestore();
		}
	}

	it('goes by whose it is, wherever a table grows with the people of everybody else', async () => {
		expect(asked.length).toBeGreaterThan(100);
		const found = new Set<string>();
		for (const { route, query } of asked.filter(({ query: { sql: text } }) => text.startsWith('select')))
			for (const detail of await swept(world, query))
				found.add(`${route}: ${detail}\n\t${query.sql.slice(0, 400)}`);
		expect([...found]).toEqual([]);
	});

	it('is seen where it does not', async () => {
		const bare = world.database.kysely
			.selectFrom('appointments')
			.select('id')
			.where('place_to_agree', '=', 1);
		expect(await swept(world, bare.compile())).toHaveLength(1);
	});
});
