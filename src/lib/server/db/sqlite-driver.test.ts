import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from './database.ts';
import { openSqlite } from './sqlite.ts';

let folder: string;
let database: Database;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-driver-'));
	database = openSqlite(join(folder, 'waymark.db'));
	const { schema } = database.kysely;
	for (const table of ['sessions', 'accounts'])
		await schema
			.createTable(table)
			.addColumn('id', 'text', (column) => column.primaryKey().notNull())
			.addColumn('account_id', 'text')
			.execute();
	for (const table of ['sessions', 'accounts'])
		await database.kysely.executeQuery(
			CompiledQuery.raw(`insert into ${table} (id, account_id) values ('1', '1'), ('2', '1')`)
		);
});

afterEach(async () => {
	await database.close();
	rmSync(folder, { recursive: true, force: true });
});

/** A statement that is planned anew has its rows described anew: a function is made for them. */
async function plansOf(ask: (id: string) => Promise<unknown>): Promise<number> {
	await ask('1');
	const made = vi.spyOn(globalThis, 'Function');
	for (const id of ['1', '2', '1', '2']) await ask(id);
	const plans = made.mock.calls.length;
	made.mockRestore();
	return plans;
}

test('a join keeps its plan, whatever is asked for', async () => {
	const { kysely } = database;
	const asked = (id: string) =>
		kysely
			.selectFrom('sessions')
			.innerJoin('accounts', 'accounts.id', 'sessions.account_id')
			.select('sessions.id')
			.where('sessions.id', '=', id)
			.execute();
	expect(await plansOf(asked)).toBe(0);
	expect(await asked('2')).toEqual([{ id: '2' }]);
});

test('with a bare place for its value, it would be planned each time', async () => {
	const sql = 'select s.id from sessions s join accounts a on a.id = s.account_id where s.id = ?';
	expect(await plansOf((id) => database.kysely.executeQuery(CompiledQuery.raw(sql, [id])))).toBe(4);
});
