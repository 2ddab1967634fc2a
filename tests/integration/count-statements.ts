import type { KyselyPlugin } from 'kysely';
import type { Database } from '#lib/server/db/database.ts';

/** The same database, which counts what is asked of it: what makes a page slow on any machine. */
export function countingStatements(database: Database): { database: Database; count(): number } {
	let asked = 0;
	const counting: KyselyPlugin = {
		transformQuery({ node }) {
			asked += 1;
			return node;
		},
		transformResult: ({ result }) => Promise.resolve(result)
	};
	return {
		database: { ...database, kysely: database.kysely.withPlugin(counting) },
		count() {
			const before = asked;
			asked = 0;
			return before;
		}
	};
}
