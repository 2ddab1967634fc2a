import type { Connection } from '#lib/server/db/database.ts';
import { isDemonstration } from '#lib/server/db/demonstration-mark.ts';

/** How far a service has been set up: how many can sign in as what, and what is there. */
export interface SetUp {
	administrators: number;
	officers: number;
	hasCases: boolean;
	/** Whether a person has ever come in by a code. */
	hasPhones: boolean;
	isDemonstration: boolean;
}

export async function startOf(connection: Connection): Promise<SetUp> {
	const rows = await connection
		.selectFrom('accounts')
		.select((build) => ['role', build.fn.countAll<number>().as('count')])
		.where('status', '=', 'active')
		.where('role', 'in', ['administrator', 'practitioner'])
		.groupBy('role')
		.execute();
	const countOf = (role: string) => Number(rows.find((row) => row.role === role)?.count ?? 0);
	return {
		administrators: countOf('administrator'),
		officers: countOf('practitioner'),
		hasCases: (await connection.selectFrom('people').select('id').limit(1).executeTakeFirst()) !== undefined,
		hasPhones:
			(await connection.selectFrom('devices').select('id').limit(1).executeTakeFirst()) !== undefined,
		isDemonstration: await isDemonstration(connection)
	};
}
