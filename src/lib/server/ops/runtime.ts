import { destination, pino, type Logger } from 'pino';
import { localDate } from '#lib/domain/time/local-date.ts';
import { bankHolidaysRunOut, textsDueForChecking } from '#lib/policy/ageing.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { readEnvironment, type Environment } from '#lib/server/env.ts';
import { createHealthCheck, type HealthCheck } from './health.ts';
import { keepMark, type MarkedDatabase } from './keep-mark.ts';

/** What the process holds for its whole life: put together in this one place, in order. */
export interface Runtime {
	environment: Environment;
	database: MarkedDatabase;
	health: HealthCheck;
	log: Logger;
}

const STANDARD_OUTPUT = 1;
/** For a command whose standard output is its answer, which other programs read. */
export const STANDARD_ERROR = 2;

/**
 * @param logTo the file descriptor of the log
 * @throws with a plain sentence when the environment or the database does not allow a start
 */
export async function openRuntime(
	variables: Record<string, string | undefined>,
	logTo = STANDARD_OUTPUT
): Promise<Runtime> {
	const environment = readEnvironment(variables);
	const log = pino({ level: environment.LOG_LEVEL, base: null }, destination({ fd: logTo, sync: true }));
	const opened = await openDatabase(environment.DATABASE_URL, (error) =>
		log.warn({ code: 'code' in error ? error.code : 'unknown' }, 'a database connection was lost')
	);
	warnOfAgeing(log, localDate(Date.now()));
	const database = keepMark(opened, environment, log);
	return { environment, database, health: createHealthCheck(database, environment), log };
}

/** Nobody looks at a date in the code: whoever reads the log is told in time. */
function warnOfAgeing(log: Logger, today: string): void {
	const texts = textsDueForChecking(today).length;
	if (texts > 0) log.warn({ texts }, 'texts on law and policy were last checked more than 12 months ago');
	const holidays = bankHolidaysRunOut(today);
	if (holidays) log.warn(holidays, 'the list of bank holidays ends within a year');
}
