import { pino, type Logger } from 'pino';
import { openDatabase, type Database } from './db/database.ts';
import { readEnvironment, type Environment } from './env.ts';

/** What the process holds for its whole life: put together in this one place, in order. */
export interface Runtime {
	environment: Environment;
	database: Database;
	log: Logger;
}

/** @throws with a plain sentence when the environment or the database does not allow a start */
export async function openRuntime(variables: Record<string, string | undefined>): Promise<Runtime> {
	const environment = readEnvironment(variables);
	const log = pino({ level: environment.LOG_LEVEL, base: null });
	const database = await openDatabase(environment.DATABASE_URL, (error) =>
		log.warn({ code: 'code' in error ? error.code : 'unknown' }, 'a database connection was lost')
	);
	return { environment, database, log };
}
