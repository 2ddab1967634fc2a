import { chmodSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database } from '#lib/server/db/database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { BackupFailed } from './backup-failed.ts';
import { contentsOf, copyTables, differingTables, tablesInOrder } from './copy-tables.ts';

export async function sizeOfServer({ kysely }: Database): Promise<number> {
	const { rows } = await sql<{
		bytes: number;
	}>`select coalesce(sum(pg_table_size(c.oid)), 0)::bigint as bytes from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema() and c.relkind = 'r'`.execute(
		kysely
	);
	return Number(rows[0]?.bytes ?? 0);
}

/**
 * One moment of a PostgreSQL as a SQLite file, which every Waymark can look at and take back, with whatever version of
 * PostgreSQL. Nobody waits for it.
 */
export async function copyFromServer(server: Database, target: string): Promise<void> {
	const copy = await openDatabase(target);
	try {
		chmodSync(target, 0o600);
		await migrate(copy);
		const tables = await tablesInOrder(copy.kysely);
		const read = await server.kysely
			.transaction()
			.setIsolationLevel('repeatable read')
			.setAccessMode('read only')
			.execute((reading) =>
				copy.kysely
					.transaction()
					.execute((writing) =>
						copyTables(
							{ dialect: 'postgres', connection: reading },
							{ dialect: 'sqlite', connection: writing },
							tables
						)
					)
			);
		const written = await contentsOf({ dialect: 'sqlite', connection: copy.kysely }, tables);
		const differing = differingTables(read, written);
		if (differing.length > 0)
			throw new BackupFailed('damaged', `The copy differs from the database in ${differing.join(', ')}.`);
	} finally {
		await copy.close();
	}
}
