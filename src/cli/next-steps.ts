import { openDatabase } from '#lib/server/db/open-database.ts';
import type { Environment } from '#lib/server/env.ts';
import { startOf } from '#lib/server/queries/organisation/how-far-it-is.ts';

/** What an operator does next: nothing on a demonstration, which says how to sign in. */
export async function nextSteps({ DATABASE_URL, ORIGIN, NODE_ENV }: Environment): Promise<string[]> {
	const database = await openDatabase(DATABASE_URL);
	try {
		const { administrators, officers, isDemonstration } = await startOf(database.kysely);
		if (isDemonstration) return [];
		if (administrators === 0)
			return [
				'No administrator yet. Make the first one: npm run admin -- create-administrator --username NAME'
			];
		const ways = `Staff sign in at ${ORIGIN}/staff/sign-in, and people at ${ORIGIN}/sign-in`;
		if (officers === 0)
			return [ways, 'Nobody holds a case yet. An administrator makes a team and invites its officers.'];
		return NODE_ENV === 'production' ? [ways] : [];
	} finally {
		await database.close();
	}
}
