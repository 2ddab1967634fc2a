import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import { databaseFault } from './faults.ts';
import type { Schema } from './schema.ts';

const BIGINT_TYPE = 20;

/**
 * Opens a pool on PostgreSQL. A connection that drops, idle or in use, is noted and replaced, never fatal.
 * @param onLost told of each connection that dropped
 */
export function openPostgres(url: string, onLost: (error: Error) => void): Database {
	const pool = newPool(url);
	const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: healing(pool, onLost) }) });
	return {
		dialect: 'postgres',
		kysely,
		pool: () => ({ all: pool.totalCount, idle: pool.idleCount, waitedFor: pool.waitingCount }),
		close: () => kysely.destroy()
	};
}

function newPool(connectionString: string): pg.Pool {
	const types: pg.CustomTypesConfig = {
		getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
			oid === BIGINT_TYPE
				? Number
				: pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser']
	};
	return new pg.Pool({
		connectionString,
		max: 10,
		connectionTimeoutMillis: 5_000,
		statement_timeout: 30_000,
		// Well before a phone stops listening, so that waiting for somebody else ends in an answer.
		lock_timeout: 5_000,
		// A server that vanished without a word ends no statement by itself.
		query_timeout: 35_000,
		keepAlive: true,
		idle_in_transaction_session_timeout: 30_000,
		types
	});
}

/**
 * Throws away every connection made before one of them found its server gone or taking no writes: after a failover the
 * others would go on with the server that is no longer the first, for days (docs/decisions/032).
 */
function healing(pool: pg.Pool, onLost: (error: Error) => void): PostgresPool {
	let age = 0;
	const ageOf = new WeakMap<pg.ClientBase, number>();
	const isOutdated = (client: pg.ClientBase) => (ageOf.get(client) ?? 0) < age;
	const outdate = (client: pg.ClientBase) => {
		if (!isOutdated(client)) age += 1;
	};
	pool.on('connect', (client) => {
		ageOf.set(client, age);
		// The pool listens only while it is idle; without a listener, a drop in use would end the process.
		client.on('error', (error) => {
			outdate(client);
			onLost(error);
		});
	});
	// The same drop again, or one while the connection was being made, which whoever asked for it is told of.
	pool.on('error', () => undefined);

	function watched(client: pg.PoolClient): PostgresPoolClient {
		const query = async (sql: string, parameters: readonly unknown[]) => {
			try {
				return await client.query(sql, [...parameters]);
			} catch (error) {
				if (isOfItsServer(error)) outdate(client);
				throw error;
			}
		};
		return {
			query: query as unknown as PostgresPoolClient['query'],
			release: (destroy?: boolean) => client.release(destroy === true || isOutdated(client))
		};
	}

	return {
		async connect() {
			let client = await pool.connect();
			while (isOutdated(client)) {
				client.release(true);
				client = await pool.connect();
			}
			return watched(client);
		},
		end: () => pool.end(),
		options: pool.options
	};
}

function isOfItsServer(error: unknown): boolean {
	const fault = databaseFault(error);
	return fault === 'away' || fault === 'read_only';
}
