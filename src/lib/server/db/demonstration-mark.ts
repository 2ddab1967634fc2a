import { DatabaseRefused, type Connection, type Database } from '#lib/server/db/database.ts';

/** A database is a demonstration only where it says so itself: nothing else ever shows accounts or sign-in values. */
export async function isDemonstration(connection: Connection): Promise<boolean> {
	const mark = await connection
		.selectFrom('meta')
		.select('value')
		.where('key', '=', 'demonstration')
		.executeTakeFirst();
	return mark?.value === 'yes';
}

export async function markDemonstration(connection: Connection): Promise<void> {
	await connection
		.insertInto('meta')
		.values({ key: 'demonstration', value: 'yes' })
		.onConflict((conflict) => conflict.column('key').doNothing())
		.execute();
}

/** @throws DatabaseRefused in production, where invented people have no place and everybody can know how to sign in as them */
export async function refuseDemonstration(
	{ kysely }: Pick<Database, 'kysely'>,
	{ NODE_ENV }: { NODE_ENV: string }
): Promise<void> {
	if (await isDemonstration(kysely)) refuseInProduction('This database', { NODE_ENV });
}

/** @param which the demonstration that is about to be served, or to be put in the place of what is @throws DatabaseRefused in production */
export function refuseInProduction(which: string, { NODE_ENV }: { NODE_ENV: string }): void {
	if (NODE_ENV === 'production')
		throw new DatabaseRefused(
			`${which} is a demonstration with invented people, and this is production: nothing was changed. Name an empty place with DATA_DIR or DATABASE_URL.`
		);
}
