import type { Logger } from 'pino';
import type { Database } from '#lib/server/db/database.ts';
import { databaseFault } from '#lib/server/db/faults.ts';
import type { Environment } from '#lib/server/env.ts';
import { noticeRestart, readMark, type Mark, type NewLife } from './life.ts';
import { markFile, readMarkFile, writeMarkFile } from './mark-file.ts';

export interface MarkedDatabase extends Database {
	/** Begins a new life of the database where an older copy of it was put in its place. */
	compareWithMark(now: number): Promise<NewLife | null>;
}

/** A database that notes beside itself how far it has come, each time before anybody is told that something is written. */
export function keepMark(
	database: Database,
	environment: Pick<Environment, 'DATABASE_URL' | 'DATA_DIR'>,
	log: Logger
): MarkedDatabase {
	const file = markFile(environment);
	let reached: Mark | null = readMarkFile(file);
	let reading: Promise<void> | null = null;
	let again = false;

	async function note(): Promise<void> {
		const mark = await readMark(database.kysely);
		if (reached?.epoch === mark.epoch && reached.sequence >= mark.sequence) return;
		reached = mark;
		writeMarkFile(file, mark);
	}

	/** What was written stays written, whatever becomes of the note on it. */
	async function noteOrWarn(): Promise<void> {
		await note().catch((error: unknown) => {
			const fault = databaseFault(error) ?? (error instanceof Error && 'code' in error ? error.code : null);
			if (fault === null) throw error;
			log.warn({ fault }, 'how far the database has come could not be noted');
		});
	}

	async function noteSoon(): Promise<void> {
		do {
			again = false;
			await noteOrWarn();
		} while (again);
		reading = null;
	}

	return {
		...database,
		committed: async () => {
			if (database.dialect === 'sqlite') return noteOrWarn();
			// Another round trip would double the time of a command; the place itself tells most restores there.
			again = true;
			reading ??= noteSoon();
		},
		async compareWithMark(now) {
			const life = await noticeRestart(database, reached, now);
			await note();
			return life;
		}
	};
}
