/**
 * Why a database cannot do what it is asked just now, though nothing is wrong with what was asked: the same will do
 * later. `busy`: somebody else holds it. `full`: no room. `read_only`: it takes no writes. `away`: it does not answer.
 */
export type DatabaseTrouble = 'busy' | 'full' | 'read_only' | 'away';

const SQLITE: [prefix: string, trouble: DatabaseTrouble][] = [
	['SQLITE_BUSY', 'busy'],
	['SQLITE_LOCKED', 'busy'],
	['SQLITE_FULL', 'full'],
	['SQLITE_READONLY', 'read_only'],
	['SQLITE_IOERR', 'away'],
	['SQLITE_CANTOPEN', 'away']
];

/** By SQLSTATE, the whole of it or its class (PostgreSQL, appendix A). */
const POSTGRES: [prefix: string, trouble: DatabaseTrouble][] = [
	['53100', 'full'],
	['53', 'busy'],
	['25006', 'read_only'],
	['25P03', 'away'],
	['40001', 'busy'],
	['40P01', 'busy'],
	['55P03', 'busy'],
	['57014', 'busy'],
	['57P', 'away'],
	['08', 'away']
];

const NETWORK = new Set([
	'ECONNREFUSED',
	'ECONNRESET',
	'EPIPE',
	'ETIMEDOUT',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH'
]);

/** What node-postgres says without a code of its own. */
const UNCODED =
	/^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|Cannot use a pool after|driver has already been destroyed)/;

/** @returns null where it is no trouble of the database's, so that it must be a fault of the program's own */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
	if (!(error instanceof Error)) return null;
	if (error instanceof AggregateError) return databaseTrouble(error.errors[0]);
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	const found = [...SQLITE, ...POSTGRES].find(([prefix]) => code.startsWith(prefix))?.[1];
	if (found) return found;
	if (NETWORK.has(code) || UNCODED.test(error.message)) return 'away';
	return error.cause === undefined ? null : databaseTrouble(error.cause);
}

/** How long a phone or a browser waits before it asks again, in seconds. */
export const RETRY_AFTER_S: Record<DatabaseTrouble, number> = { busy: 5, away: 10, read_only: 30, full: 60 };
