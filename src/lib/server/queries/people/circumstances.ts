import type { CircumstanceTopic, CircumstanceVersion } from '#lib/domain/people/circumstance.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { keptVersions, saidIn } from '#lib/server/projection/people/circumstances.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/** A circumstance as staff read it and write it again. */
export interface CircumstanceWritten extends CircumstanceVersion {
	topic: CircumstanceTopic;
	/** What `circumstance.write` takes as seen. */
	version: number;
	/** What it said before, latest first: every version that was kept. */
	before: CircumstanceVersion[];
	/** It said something before the first of them; what, is not on record. */
	earlierNotKept: boolean;
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
	const versionsOf = await keptVersions(connection, personId);
	return rows.map((row) => {
		const { receivedAt, earlierNotKept, before } = versionsOf(row);
		return {
			...saidIn(row),
			...(receivedAt !== undefined && { receivedAt }),
			id: row.last_change_id,
			topic: row.topic,
			version: row.version,
			before: before(),
			earlierNotKept
		};
	});
}
