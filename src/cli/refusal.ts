import { EnvironmentMistakes } from '#lib/server/env.ts';
import { DatabaseRefused } from '#lib/server/db/database.ts';
import { MigrationError } from '#lib/server/db/migrate.ts';
import { BackupFailed } from '#lib/server/ops/backup-failed.ts';
import { BuildRefused } from './bundle/current-build.ts';

/** A reason of the command line's own not to go on, in plain words. */
export class Refusal extends Error {
	override name = 'Refusal';
}

const PLAIN = [Refusal, BackupFailed, BuildRefused, EnvironmentMistakes, DatabaseRefused, MigrationError];

const UNREACHABLE = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'ETIMEDOUT',
	'EHOSTUNREACH',
	'ECONNRESET'
]);
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC']);

/** The reason that an operator can act on, or null for a fault of the program's own. */
export function plainReason(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	if (PLAIN.some((kind) => error instanceof kind)) return error.message;
	const code = codeOf(error);
	if (UNREACHABLE.has(code) || /^(57P|08)/.test(code))
		return `The database does not answer (${code}). Check DATABASE_URL, and that PostgreSQL is running.`;
	if (code.startsWith('28') || code === '3D000')
		return `PostgreSQL refuses the connection: ${error.message}. Check the name, password and database in DATABASE_URL.`;
	if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
		return `The database file is damaged (${code}). Put the newest backup of BACKUP_DIR in its place: npm run admin -- restore FILE`;
	if (code.startsWith('SQLITE_'))
		return `The database file cannot be used (${code}). Check DATABASE_URL and DATA_DIR, and that this user may write there.`;
	if (UNWRITABLE.has(code) && 'path' in error)
		return `Waymark cannot write to ${String(error.path)} (${code}). Choose another folder with DATA_DIR, or let this user write there.`;
	return null;
}

/** Runs `main`; where it ends with a reason in plain words, prints only that. @returns whether it came to its end */
export async function endPlainly(main: () => Promise<unknown>): Promise<boolean> {
	try {
		await main();
		return true;
	} catch (error) {
		const reason = plainReason(error);
		console.error(reason ?? error);
		process.exitCode = 1;
		return false;
	}
}

function codeOf(error: Error): string {
	if (error instanceof AggregateError) return codeOf(error.errors[0] as Error);
	return 'code' in error ? String(error.code) : '';
}
