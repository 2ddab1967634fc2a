import type { Connection } from '#lib/server/db/database.ts';

/** Those of some records of one person that no phone and no page of theirs has come for. @param seen up to which revision they have */
export async function readUnseen<Named extends { kind: string; id: string }>(
	connection: Connection,
	personId: string,
	records: readonly Named[],
	seen: number
): Promise<Named[]> {
	if (records.length === 0) return [];
	const later = await connection
		.selectFrom('person_records')
		.select(['kind', 'id'])
		.where('person_id', '=', personId)
		.where('revision', '>', seen)
		.where(
			'id',
			'in',
			records.map(({ id }) => id)
		)
		.execute();
	return records.filter(({ kind, id }) => later.some((each) => each.kind === kind && each.id === id));
}
