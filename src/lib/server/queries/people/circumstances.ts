import type { CircumstanceTopic, CircumstanceVersion } from '#lib/domain/people/circumstance.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { asVersion, earlierVersions } from '#lib/server/projection/people/circumstances.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/** A circumstance as staff read it and write it again. */
export interface CircumstanceWritten extends CircumstanceVersion {
	topic: CircumstanceTopic;
	/** What `circumstance.write` takes as seen. */
	version: number;
	/** What it said before, latest first. */
	before: CircumstanceVersion[];
}

/** What is written down of somebody in reach, by topic; nothing of anybody else. What is over stands there with nothing said. */
export async function readCircumstances(
	connection: Connection,
	reaching: Reaching,
	personId: string
): Promise<CircumstanceWritten[]> {
	const rows = await connection
		.selectFrom('circumstances')
		.innerJoin('people', 'people.id', 'circumstances.person_id')
		.selectAll('circumstances')
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.orderBy('topic')
		.execute();
	if (rows.length === 0) return [];
	const beforeOf = await earlierVersions(connection, personId);
	return rows.map((row) => ({
		...asVersion(row),
		id: row.last_change_id,
		topic: row.topic,
		version: row.version,
		before: beforeOf(row)
	}));
}
