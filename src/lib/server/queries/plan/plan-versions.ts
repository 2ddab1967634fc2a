import type { Connection } from '#lib/server/db/database.ts';

/** Counted by the database, so that one that cannot be read is counted too. */
export async function timesAgreed(connection: Connection, personId: string): Promise<number> {
	const { latest } = await connection
		.selectFrom('plan_versions')
		.select(({ fn }) => fn.max('number').as('latest'))
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	return latest ?? 0;
}
