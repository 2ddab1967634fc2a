import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';

/** How a part of the service is, as `/health` says it. */
export type PartVerdict = 'well' | 'attention' | 'unwell';

/** What an administrator may know of how the service runs: counts and moments, nobody's name and no case. */
export interface ServiceFacts {
	/** By the names of `/health`. */
	parts: Readonly<Record<string, PartVerdict>>;
	/** In megabytes, where the database is; null where that is not known. */
	freeMegabytes: number | null;
	lastBackupAt: Instant | null;
	textsDue: { count: number; oldest: LocalDate } | null;
	/** Where the list ends within a year. */
	bankHolidays: { knownUntil: LocalDate; isOver: boolean } | null;
	/** Rows that could not be read since this process began. */
	unreadable: number;
	/** Imports that a fault or a restart ended, and that none after them made good. */
	stoppedImports: number;
	/** Officers with cases whom nobody signs in as. */
	officersWaiting: number;
	/** Work that recurs and failed when it was last tried, by name. */
	failedJobs: readonly string[];
	/** Ways by which notices should have gone off an hour ago, and did not. */
	stuckWays: readonly string[];
}

/** What is to be seen to. Each has words that say what to do. */
export const serviceProblems = [
	'database_read',
	'database_write',
	'migrations',
	'disk_full',
	'disk_low',
	'no_backup',
	'backup_old',
	'job_failed',
	'notices_stuck',
	'rows_unreadable',
	'import_stopped',
	'officers_waiting',
	'bank_holidays_over',
	'bank_holidays_end',
	'texts_due',
	'something_else'
] as const;
export type ServiceProblem = (typeof serviceProblems)[number];

/** `unwell`: people cannot use it as they should; `attention`: everything works, and somebody should see to something. */
export interface ServiceVerdict {
	verdict: PartVerdict;
	/** The gravest first. */
	problems: ServiceProblem[];
}

/** The parts whose problem is told by a fact beside them. */
const toldApart = new Set([
	'database_read',
	'database_write',
	'migrations',
	'disk_space',
	'backups',
	'law_texts'
]);

export function verdictOn(facts: ServiceFacts): ServiceVerdict {
	const { parts } = facts;
	const isNot = (part: string) => (parts[part] ?? 'well') !== 'well';
	const holds: Record<ServiceProblem, boolean> = {
		database_read: isNot('database_read'),
		database_write: isNot('database_write') && !isNot('database_read'),
		migrations: isNot('migrations') && !isNot('database_read'),
		disk_full: parts['disk_space'] === 'unwell',
		disk_low: parts['disk_space'] === 'attention',
		no_backup: isNot('backups') && facts.lastBackupAt === null,
		// One that failed is told by its own problem: the last may be of today all the same.
		backup_old: isNot('backups') && facts.lastBackupAt !== null && !facts.failedJobs.includes('backup'),
		job_failed: facts.failedJobs.length > 0,
		notices_stuck: facts.stuckWays.length > 0,
		rows_unreadable: facts.unreadable > 0,
		import_stopped: facts.stoppedImports > 0,
		officers_waiting: facts.officersWaiting > 0,
		bank_holidays_over: facts.bankHolidays?.isOver === true,
		bank_holidays_end: facts.bankHolidays?.isOver === false,
		texts_due: facts.textsDue !== null,
		something_else: Object.keys(parts).some((part) => isNot(part) && !toldApart.has(part))
	};
	const problems = serviceProblems.filter((problem) => holds[problem]);
	const isUnwell = Object.values(parts).includes('unwell');
	return { verdict: isUnwell ? 'unwell' : problems.length > 0 ? 'attention' : 'well', problems };
}
