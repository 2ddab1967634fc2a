import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { bankHolidaysRunOut, textsDueForChecking } from '#lib/policy/ageing.ts';
import { sqlitePath, type Database } from '#lib/server/db/database.ts';
import { databaseFault } from '#lib/server/db/faults.ts';
import { pendingMigrations } from '#lib/server/db/migrate.ts';
import type { Environment } from '#lib/server/env.ts';
import { readJobs } from './jobs.ts';
import { readMeta, writeMeta } from '#lib/server/db/meta.ts';

export type HealthPart =
	'database_read' | 'database_write' | 'disk_space' | 'migrations' | 'backups' | 'law_texts';

/** `attention`: everything works, and somebody should see to it. `unwell`: people cannot use it as they should. */
export type Verdict = 'well' | 'attention' | 'unwell';

export interface PartHealth {
	verdict: Verdict;
	/** For whoever operates it: a kind of fault or a figure, never anybody's data. */
	detail: string | null;
}

export interface Health {
	status: Verdict;
	parts: Record<HealthPart, PartHealth>;
}

/** A check that asks more often gets the last answer, so that no checker can be a load. */
const FRESH_MS = 3_000;
const MEGABYTE = 1_048_576;
const LEAST_FREE = { attention: 1_024 * MEGABYTE, unwell: 64 * MEGABYTE };
const OLDEST_BACKUP_MS = 26 * 3_600_000;

export type HealthCheck = (now: number) => Promise<Health>;

/** Looks at what serving needs, by doing it. */
export function createHealthCheck(database: Database, environment: Environment): HealthCheck {
	let last: { at: number; health: Promise<Health> } | null = null;
	return (now) => {
		const isFresh = last && now >= last.at && now - last.at < FRESH_MS;
		if (!isFresh) last = { at: now, health: examine(database, environment, now) };
		return last!.health;
	};
}

async function examine(database: Database, environment: Environment, now: number): Promise<Health> {
	const read = await tried(async () => {
		await readMeta(database.kysely, 'epoch');
		return well;
	});
	// Asked again, a server that does not answer would only take as long again.
	const further = (ask: () => Promise<PartHealth>) => (read.verdict === 'unwell' ? read : tried(ask));
	const parts: Health['parts'] = {
		database_read: read,
		database_write: await further(async () => {
			await writeMeta(database.kysely, 'healthCheckedAt', String(now));
			return well;
		}),
		disk_space: await diskSpace(environment),
		migrations: await further(async () => {
			const pending = await pendingMigrations(database);
			return pending.length === 0 ? well : { verdict: 'unwell', detail: pending.join(', ') };
		}),
		backups: await further(() => backups(database, environment, now)),
		law_texts: lawTexts(localDate(now))
	};
	const verdicts = Object.values(parts).map(({ verdict }) => verdict);
	const status = (['unwell', 'attention'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'well';
	return { status, parts };
}

const well: PartHealth = { verdict: 'well', detail: null };

async function tried(ask: () => Promise<PartHealth>): Promise<PartHealth> {
	try {
		return await ask();
	} catch (error) {
		const fault = databaseFault(error);
		if (fault === null) throw error;
		return { verdict: 'unwell', detail: fault };
	}
}

/** In bytes: where the database is, for a SQLite file; where the marks are kept, for PostgreSQL. Null where that folder is not there. */
export async function freeSpace({ DATABASE_URL, DATA_DIR }: Environment): Promise<number | null> {
	const path = sqlitePath(DATABASE_URL);
	const space = await statfs(path === null ? DATA_DIR : dirname(path)).catch(isMissing);
	return space && space.bavail * space.bsize;
}

async function diskSpace(environment: Environment): Promise<PartHealth> {
	const free = await freeSpace(environment);
	if (free === null) return { verdict: 'attention', detail: 'the data folder is not there' };
	const detail = `${Math.floor(free / MEGABYTE)} MB free`;
	if (free < LEAST_FREE.unwell) return { verdict: 'unwell', detail };
	return { verdict: free < LEAST_FREE.attention ? 'attention' : 'well', detail };
}

/** Beside PostgreSQL the folder holds the marks alone: without it people can go on. */
function isMissing(error: NodeJS.ErrnoException): null {
	if (error.code === 'ENOENT') return null;
	throw error;
}

/** When the database was last copied, in milliseconds since 1970; null where it never was. */
export async function lastBackupAt({ kysely }: Pick<Database, 'kysely'>): Promise<number | null> {
	const at = await readMeta(kysely, 'lastBackupAt');
	return at === undefined ? null : Number(at);
}

async function backups(database: Database, { NODE_ENV }: Environment, now: number): Promise<PartHealth> {
	const at = await lastBackupAt(database);
	const detail = at === null ? 'none' : `last ${new Date(at).toISOString()}`;
	const job = (await readJobs(database.kysely)).find(({ name }) => name === 'backup');
	if (job?.failure) return { verdict: 'attention', detail: `${detail}, failed since: ${job.failure}` };
	// A demonstration has nothing to lose. A moment that is to come was written by a clock that has been set back.
	const isFine = NODE_ENV !== 'production' || (at !== null && Math.abs(now - at) <= OLDEST_BACKUP_MS);
	return { verdict: isFine ? 'well' : 'attention', detail };
}

/** What grows old while nothing is changed. */
function lawTexts(today: LocalDate): PartHealth {
	const due = textsDueForChecking(today).length;
	const holidays = bankHolidaysRunOut(today);
	const said = [
		...(due > 0 ? [`${due} texts to check again`] : []),
		...(holidays ? [`bank holidays known until ${holidays.knownUntil}`] : [])
	];
	return said.length > 0 ? { verdict: 'attention', detail: said.join(', ') } : well;
}
