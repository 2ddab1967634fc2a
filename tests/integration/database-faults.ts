import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, vi } from 'vitest';
import type { Health } from '#lib/server/ops/health.ts';
import type { RealServer } from './real-server.ts';

/** Makes the server's database unable to do what it is asked, for real. @returns how to mend it */
export type Fault = (server: RealServer) => Promise<() => Promise<void>>;

/** The database refuses reports with these words, as it would for a fault of our own or, with a code, of the disk's. */
export async function refusing(
	{ database: { kysely, dialect } }: RealServer,
	words: string,
	code: string | null
) {
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

export async function lockedFile({ databaseUrl }: RealServer) {
	const other = new Sqlite(databaseUrl);
	other.exec('begin immediate');
	return () => {
		other.close();
		return Promise.resolve();
	};
}

export async function fullFile(server: RealServer) {
	const [file] = server.serverFiles();
	if (!file) throw new Error('The server has not opened its database');
	// Free pages inside the file would still take a row.
	file.exec('vacuum');
	const stop = server.onEachFile(`max_page_count = ${file.pragma('page_count', { simple: true })}`);
	const rows = file.prepare("insert into meta (key, value) values ('filler' || ?, hex(randomblob(1500)))");
	expect(() => {
		for (let row = 0; row < 1_000; row += 1) rows.run(row);
	}).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
	return () => {
		stop();
		for (const each of server.serverFiles()) each.pragma('max_page_count = 4294967294');
		file.exec("delete from meta where key like 'filler%'");
		return Promise.resolve();
	};
}

export async function readOnlyFile(server: RealServer) {
	expect(server.serverFiles()).not.toEqual([]);
	const stop = server.onEachFile('query_only = 1');
	return () => {
		stop();
		for (const file of server.serverFiles()) file.pragma('query_only = 0');
		return Promise.resolve();
	};
}

export const lockedRow: Fault = (server) => lockedTable(server, 'audit_head');

export async function lockedTable({ databaseUrl }: RealServer, table: string) {
	const other = new pg.Client({ connectionString: databaseUrl });
	await other.connect();
	await other.query(`begin; lock table ${table} in access exclusive mode`);
	return () => other.end();
}

export async function readOnlyDatabase(server: RealServer) {
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
