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
	const versions = await connection
		.selectFrom('circumstance_versions')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('version', 'desc')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		make: () =>
			recordOf(CircumstanceRecord, row, {
				kind: 'circumstance',
				chosen: fromJson(row.chosen),
				before: versions
					.filter(({ topic, id }) => topic === row.topic && id !== row.last_change_id)
					.slice(0, MOST_BEFORE)
					.map(asVersion)
			})
	}));
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
