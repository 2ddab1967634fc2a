import type { CircumstanceChoice, CircumstanceTopic } from '#lib/domain/people/circumstance.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/** A circumstance as staff read it and write it again. */
export interface CircumstanceWritten {
	topic: CircumstanceTopic;
	/** With no words and nothing chosen it was taken out again. */
	chosen: CircumstanceChoice[];
	words: string;
	/** What `circumstance.write` takes as seen. */
	version: number;
	by: string;
	at: Instant;
}

/** What is written down of somebody in reach, by topic; nothing of anybody else. */
export async function readCircumstances(
	connection: Connection,
	reaching: Reaching,
	personId: string
): Promise<CircumstanceWritten[]> {
	const rows = await connection
		.selectFrom('circumstances')
		.innerJoin('people', 'people.id', 'circumstances.person_id')
		.select(['topic', 'chosen', 'words', 'version', 'by_name as by', 'at'])
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.orderBy('topic')
		.execute();
	return rows.map((row) => ({ ...row, chosen: fromJson(row.chosen) }));
}
