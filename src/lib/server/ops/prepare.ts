import { pino } from 'pino';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import type { Environment } from '#lib/server/env.ts';
import { bringCopiesUpToDate } from '#lib/server/projection/rebuild.ts';
import { keepMark } from './keep-mark.ts';
import { prepareKeys } from './keys.ts';
import type { NewLife } from './life.ts';
import { openWhole } from './open-whole.ts';
import { seedDemonstration } from './demonstration-cases.ts';
import { demonstrationAccounts } from './demonstration.ts';
import {
	isDemonstration,
	markDemonstration,
	refuseDemonstration
} from '#lib/server/db/demonstration-mark.ts';
import { seedDemonstrationDecisions } from './demonstration-decisions.ts';
import { seedDemonstrationProgress } from './demonstration-progress.ts';
import { seedDemonstrationExplanations } from './demonstration-explanations.ts';
import { seedDemonstrationSessions } from './demonstration-sessions.ts';
import { seedDemonstrationStrengths } from './demonstration-strengths.ts';
import { seedDemonstrationReports } from './demonstration-reports.ts';
import { seedDemonstrationUnderWay } from './demonstration-under-way.ts';

export interface Prepared {
	demonstration: boolean;
	/** Set where an older copy was put in the place of the database. */
	life: NewLife | null;
}

/**
 * Makes the database ready before the server takes requests: creates it, looks whether it is whole, brings its schema up
 * to date, begins a new life of it where it is an older copy and, on the first start of an empty one outside production,
 * loads the demonstration cases.
 */
export async function prepareDatabase(environment: Environment): Promise<Prepared> {
	const log = pino({ level: environment.LOG_LEVEL, base: null });
	const database = keepMark(await openWhole(environment), environment, log);
	try {
		await migrate(database);
		await refuseDemonstration(database, environment);
		await prepareKeys(database, environment);
		const rebuilt = await bringCopiesUpToDate(database);
		if (rebuilt && rebuilt.people > 0) {
			const { people, changed, unreadable } = rebuilt;
			log.info({ people, changed }, 'what phones are sent was made again');
			for (const row of unreadable) log.error(row, 'a row could not be read');
		}
		const life = await database.compareWithMark(Date.now());
		if (life) log.warn({ why: life.why, lost: life.lost }, 'the database began a new life');
		if (environment.NODE_ENV === 'production') return { demonstration: false, life };
		if (await isEmpty(database.kysely)) await loadDemonstration(database, Date.now());
		return { demonstration: await isDemonstration(database.kysely), life };
	} finally {
		await database.close();
	}
}

/** The invented people, who can sign in and have already said a few words to each other. */
export async function loadDemonstration(database: Database, now: number): Promise<void> {
	await markDemonstration(database.kysely);
	await seedDemonstration(database, now);
	await demonstrationAccounts(database, now);
	await seedDemonstrationProgress(database, now);
	await seedDemonstrationReports(database, now);
	await seedDemonstrationDecisions(database, now);
	await seedDemonstrationSessions(database, now);
	await seedDemonstrationExplanations(database, now);
	await seedDemonstrationStrengths(database, now);
	await seedDemonstrationUnderWay(database, now);
}

async function isEmpty(connection: Connection): Promise<boolean> {
	const anyone = await connection.selectFrom('people').select('id').limit(1).executeTakeFirst();
	const staff = await connection.selectFrom('accounts').select('id').limit(1).executeTakeFirst();
	return anyone === undefined && staff === undefined;
}
