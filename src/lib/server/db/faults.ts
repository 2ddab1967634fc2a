/**
 * Why a database does nothing just now. `away`: not reached, stopped, starting or failing over; `busy`: locked, out of
 * connections or too slow; `full`: no room on its disk; `read_only`: it takes no writes, such as a server that is no longer
 * the first; `damaged`: its file is broken. All but the last mend without us.
 */
export type DatabaseFault = 'away' | 'busy' | 'full' | 'read_only' | 'damaged';

/** Seconds after which it may be well again; phones honour it. */
export const RETRY_AFTER_S: Record<DatabaseFault, number> = {
	away: 5,
	busy: 2,
	full: 30,
	read_only: 5,
	damaged: 60
};

/** The first that fits, by the codes of PostgreSQL, SQLite and the socket below them. */
const CODES: [pattern: RegExp, fault: DatabaseFault][] = [
	[/^(25006|SQLITE_(READONLY|PERM|AUTH)(_.*)?)$/, 'read_only'],
	[/^(53100|SQLITE_FULL|ENOSPC|EDQUOT)$/, 'full'],
	[/^(53\w{3}|55P03|57014|40001|40P01|25P0[34]|SQLITE_(BUSY|LOCKED|PROTOCOL|NOMEM)(_.*)?)$/, 'busy'],
	[/^(XX00[12]|SQLITE_(CORRUPT|NOTADB)(_.*)?)$/, 'damaged'],
	[/^(08\w{3}|28\w{3}|3D000|57P0\d|58\w{3}|SQLITE_(IOERR|CANTOPEN)(_.*)?)$/, 'away'],
	[/^(ECONN\w+|EPIPE|ENOTFOUND|EAI_\w+|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/, 'away']
];

/** The drivers and the query builder say these without a code. */
const WORDS = new RegExp(
	[
		'^Connection terminated',
		'^timeout exceeded when trying to connect$',
		'^Query read timeout$',
		'^Client (was closed|has encountered a connection error) and is not queryable$',
		'^Cannot use a pool after calling end on the pool$',
		'^Postgres connection has been discarded$',
		'^driver has already been destroyed$',
		'^The database connection is not open$'
	].join('|')
);

/** What ails the database, where that is why this was thrown; null for a fault of the program's own. */
export function databaseFault(error: unknown): DatabaseFault | null {
	if (!(error instanceof Error)) return null;
	if (error instanceof AggregateError) return firstFault(error.errors);
	const code = 'code' in error ? String(error.code) : '';
	const known = CODES.find(([pattern]) => pattern.test(code));
	if (known) return known[1];
	return WORDS.test(error.message) ? 'away' : firstFault([error.cause]);
}

/**
 * Whether a row was refused because its key is taken: in PostgreSQL that of a table's primary key, by name. One of several columns is
 * called as its migration called it (`key-taken.test.ts` holds all of them to it).
 */
export function isKeyTaken(error: unknown): boolean {
	if (!(error instanceof Error) || !('code' in error)) return false;
	if (error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return true;
	if (error.code !== '23505' || !('constraint' in error) || !('table' in error)) return false;
	return primaryKeyNames(String(error.table)).includes(String(error.constraint));
}

/** What the primary key of a table may be called in PostgreSQL. */
function primaryKeyNames(table: string): string[] {
	return [`${table}_pkey`, `${table}_key`];
}

function firstFault(errors: unknown[]): DatabaseFault | null {
	return errors.map(databaseFault).find((fault) => fault !== null) ?? null;
}
