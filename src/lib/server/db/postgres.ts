import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

const BIGINT_TYPE = 20;

/** Opens a pool on PostgreSQL. A connection that drops while idle is noted and replaced, never fatal. */
export function openPostgres(url: string, onIdleError: (error: Error) => void): Database {
	const types: pg.CustomTypesConfig = {
		getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
			oid === BIGINT_TYPE
				? Number
				: pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser']
	};
	const pool = new pg.Pool({
		connectionString: url,
		max: 10,
		connectionTimeoutMillis: 5_000,
		statement_timeout: 30_000,
		// Well before a phone stops listening, so that waiting for somebody else ends in an answer.
		lock_timeout: 5_000,
		idle_in_transaction_session_timeout: 30_000,
		types
	});
	pool.on('error', onIdleError);
	const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
	return { dialect: 'postgres', kysely, close: () => kysely.destroy() };
}
