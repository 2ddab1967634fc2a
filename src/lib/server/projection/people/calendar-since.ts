import type { Connection } from '#lib/server/db/database.ts';

/** Since when there is an address at which somebody's calendar asks for their appointments; undefined where there is none. */
export async function calendarSince(connection: Connection, personId: string): Promise<number | undefined> {
	const feed = await connection
		.selectFrom('calendar_feeds')
		.select('made_at')
		.where('person_id', '=', personId)
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return feed?.made_at;
}
