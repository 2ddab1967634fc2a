import type { ServiceFacts } from '#lib/domain/organisation/service-problems.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { bankHolidaysRunOut, textsDueForChecking } from '#lib/policy/ageing.ts';
import { unreadableSoFar } from '#lib/server/db/readable/unreadable-so-far.ts';
import { countNotTaken, type NotTakenTotals } from '#lib/server/queries/access/not-taken.ts';
import { countStoppedImports } from '#lib/server/queries/imports/kept-imports.ts';
import { countOfficersWithoutAccount } from '#lib/server/queries/imports/officers-without-account.ts';
import { countNotices, stuckWays, type NoticeCount } from '#lib/server/queries/notices/notice-counts.ts';
import { freeSpace, lastBackupAt } from './health.ts';
import { readJobs, type JobState } from './jobs.ts';

const MEGABYTE = 1_048_576;
const HOUR_MS = 3_600_000;
const NOTICES_OF_MS = 7 * 24 * HOUR_MS;

export interface ServiceState {
	facts: ServiceFacts;
	notTaken: NotTakenTotals;
	/** Work that recurs, and that some process has begun. */
	jobs: JobState[];
	/** What the notices of the last seven days came to. */
	notices: NoticeCount[];
	database: 'sqlite' | 'postgres';
	/** When this process began. */
	runningSince: number;
}

/** What the page on health says: what `/health` does, and what an administrator can see to. */
export async function readServiceState({
	database,
	environment,
	health,
	now
}: Pick<App.Locals, 'database' | 'environment' | 'health' | 'now'>): Promise<ServiceState> {
	const { parts } = await health(now);
	const today = localDate(now);
	const due = textsDueForChecking(today);
	const free = await freeSpace(environment);
	const { kysely, dialect } = database;
	const jobs = await readJobs(kysely);
	return {
		facts: {
			parts: Object.fromEntries(Object.entries(parts).map(([part, { verdict }]) => [part, verdict])),
			freeMegabytes: free === null ? null : Math.floor(free / MEGABYTE),
			lastBackupAt: await lastBackupAt(database),
			textsDue: due[0] ? { count: due.length, oldest: due[0].lastChecked } : null,
			bankHolidays: bankHolidaysRunOut(today),
			unreadable: unreadableSoFar(),
			stoppedImports: await countStoppedImports(kysely, now),
			officersWaiting: (await countOfficersWithoutAccount(kysely)).officers,
			stuckWays: await stuckWays(kysely, now - HOUR_MS),
			failedJobs: jobs.filter(({ failure }) => failure !== null).map(({ name }) => name)
		},
		notTaken: await countNotTaken(kysely),
		jobs,
		notices: await countNotices(kysely, now - NOTICES_OF_MS),
		database: dialect,
		runningSince: now - Math.round(process.uptime() * 1_000)
	};
}
