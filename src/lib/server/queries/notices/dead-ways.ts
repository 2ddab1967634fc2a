import type { WaitingDeadWay } from '#lib/domain/attention/waiting.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { named, waiting } from '#lib/server/queries/people/waiting-person.ts';

/**
 * The ways by which nothing arrives at people in reach: texts to a number or e-mails to an address that is dead, until another was
 * confirmed, the way turned off, or somebody put it aside.
 */
export async function readDeadWays(connection: Connection, reaching: Reaching): Promise<WaitingDeadWay[]> {
	const rows = await connection
		.selectFrom('notice_ways')
		.innerJoin('people', 'people.id', 'notice_ways.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.where('notice_ways.dead_since', 'is not', null)
		.select([
			'notice_ways.id',
			'notice_ways.person_id',
			'notice_ways.way',
			'notice_ways.dead_since',
			...named
		])
		.orderBy('notice_ways.dead_since')
		.orderBy('notice_ways.id')
		.execute();
	return rows.flatMap((row) =>
		row.way === 'push' || row.dead_since === null
			? []
			: [{ kind: 'dead_way' as const, ...waiting(row, row.id, row.dead_since), way: row.way }]
	);
}
