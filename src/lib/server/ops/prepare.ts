import { openDatabase, type Connection, type Database } from '#lib/server/db/database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import type { Environment } from '#lib/server/env.ts';
import { seedDemonstration } from './demonstration-cases.ts';
import { demonstrationAccounts } from './demonstration.ts';
import { isDemonstration, markDemonstration } from '#lib/server/db/demonstration-mark.ts';
import { seedDemonstrationDecisions } from './demonstration-decisions.ts';
import { seedDemonstrationReports } from './demonstration-reports.ts';

/**
 * Makes the database ready before the server takes requests: creates it, brings its schema up to date and, on the first
 * start of an empty one outside production, loads the demonstration cases.
 */
export async function prepareDatabase(environment: Environment): Promise<{ demonstration: boolean }> {
	const database = await openDatabase(environment.DATABASE_URL);
	try {
		await migrate(database);
		if (environment.NODE_ENV === 'production') return { demonstration: false };
		if (await isEmpty(database.kysely)) await loadDemonstration(database, Date.now());
		return { demonstration: await isDemonstration(database.kysely) };
	} finally {
		await database.close();
	}
}

/** The invented people, who can sign in and have already said a few words to each other. */
export async function loadDemonstration(database: Database, now: number): Promise<void> {
	await markDemonstration(database.kysely);
	await seedDemonstration(database, now);
	await demonstrationAccounts(database, now);
	await seedDemonstrationReports(database, now);
	await seedDemonstrationDecisions(database, now);
}

async function isEmpty(connection: Connection): Promise<boolean> {
	const anyone = await connection.selectFrom('people').select('id').limit(1).executeTakeFirst();
	const staff = await connection.selectFrom('accounts').select('id').limit(1).executeTakeFirst();
	return anyone === undefined && staff === undefined;
}
