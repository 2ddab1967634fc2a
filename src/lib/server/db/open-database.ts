import { sqlitePath, type Database } from './database.ts';

/**
 * Opens the database that `url` names: `postgres://…`, or the path of a SQLite file (`:memory:` for none).
 * @param onLost told when a connection drops; it is replaced by itself, and the query that it was in fails by itself
 * @throws DatabaseRefused with a plain sentence when the database cannot be trusted with data.
 */
export async function openDatabase(
	url: string,
	onLost: (error: Error) => void = () => undefined
): Promise<Database> {
	const path = sqlitePath(url);
	if (path === null) {
		const { openPostgres } = await import('./postgres.ts');
		return openPostgres(url, onLost);
	}
	const { openSqlite } = await import('./sqlite.ts');
	return openSqlite(path);
}
