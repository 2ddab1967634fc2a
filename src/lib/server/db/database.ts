import type { Kysely, Transaction as KyselyTransaction } from 'kysely';
import type { Schema } from './schema.ts';

export interface Database {
	dialect: 'sqlite' | 'postgres';
	kysely: Kysely<Schema>;
	close(): Promise<void>;
}

export type Transaction = KyselyTransaction<Schema>;
/** A connection or a transaction: what a query function takes. */
export type Connection = Kysely<Schema>;

/**
 * Opens the database that `url` names: `postgres://…`, or the path of a SQLite file (`:memory:` for none).
 * @param onIdleError told when a pooled connection drops between uses; it is replaced by itself
 * @throws DatabaseRefused with a plain sentence when the database cannot be trusted with data.
 */
export async function openDatabase(url: string, onIdleError: (error: Error) => void): Promise<Database> {
	if (/^postgres(ql)?:\/\//.test(url)) {
		const { openPostgres } = await import('./postgres.ts');
		return openPostgres(url, onIdleError);
	}
	const { openSqlite } = await import('./sqlite.ts');
	return openSqlite(url.replace(/^(sqlite|file):(\/\/)?/, ''));
}

export class DatabaseRefused extends Error {
	override name = 'DatabaseRefused';
}
