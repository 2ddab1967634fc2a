import {
	CircumstanceRecord,
	MOST_BEFORE,
	type CircumstanceVersion
} from '#lib/domain/people/circumstance.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { recordOf } from '#lib/server/projection/rows/record-of.ts';

/** One person's circumstances, each with what it said before. */
export async function circumstancesToMake(
	connection: Connection,
	personId: string,
	ids: readonly string[]
): Promise<{ id: string; make: () => CircumstanceRecord }[]> {
	const rows = await connection
		.selectFrom('circumstances')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', 'in', ids)
		.execute();
	if (rows.length === 0) return [];
	const beforeOf = await earlierVersions(connection, personId);
	return rows.map((row) => ({
		id: row.id,
		make: () =>
			recordOf(CircumstanceRecord, row, {
				kind: 'circumstance',
				chosen: fromJson(row.chosen),
				before: beforeOf(row).slice(0, MOST_BEFORE)
			})
	}));
}

/** What was written of one person's life before what stands now. @returns it, latest first, by the circumstance */
export async function earlierVersions(
	connection: Connection,
	personId: string
): Promise<(stands: Pick<Row<'circumstances'>, 'topic' | 'last_change_id'>) => CircumstanceVersion[]> {
	const versions = await connection
		.selectFrom('circumstance_versions')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('version', 'desc')
		.execute();
	return (stands) =>
		versions.filter(({ topic, id }) => topic === stands.topic && id !== stands.last_change_id).map(asVersion);
}

/** The same columns are in both tables. */
export function asVersion(row: Row<'circumstance_versions'>): CircumstanceVersion {
	return {
		id: row.id,
		chosen: fromJson(row.chosen),
		words: row.words,
		fromTime: row.from_time,
		untilTime: row.until_time,
		minutes: row.minutes,
		writtenBy: row.written_by,
		byName: row.by_name,
		at: row.at
	};
}
