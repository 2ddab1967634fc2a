import type { Connection } from '#lib/server/db/database.ts';

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
