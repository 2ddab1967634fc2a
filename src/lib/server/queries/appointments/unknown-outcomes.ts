import type { Connection } from '#lib/server/db/database.ts';

/** What the case system calls an outcome that nobody here knows; empty where it has no name, null where there is none. */
export async function unknownOutcome(
	connection: Connection,
	personId: string,
	appointmentId: string
): Promise<string | null> {
	const found = await connection
		.selectFrom('appointments')
		.select('outcome_words')
		.where('id', '=', appointmentId)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	return found?.outcome_words ?? null;
}
