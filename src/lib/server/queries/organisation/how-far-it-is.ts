import type { Connection } from '#lib/server/db/database.ts';
import { isDemonstration } from '#lib/server/db/demonstration-mark.ts';

/** How far a service has been set up: how many can sign in as what. */
export interface SetUp {
	administrators: number;
	officers: number;
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
		isDemonstration: await isDemonstration(connection)
	};
}
