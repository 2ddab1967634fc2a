import { StrengthRecord } from '#lib/domain/reports/strength-record.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { recordOf } from '#lib/server/projection/rows/record-of.ts';

/** Strengths of one person's, each with its place in the order that they gave. An order that cannot be read is none. */
export async function strengthsToMake(
	connection: Connection,
	personId: string,
	ids: readonly string[]
): Promise<{ id: string; make: () => StrengthRecord }[]> {
	const rows = await connection
		.selectFrom('strengths')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', 'in', ids)
		.execute();
	const order = await connection
		.selectFrom('strength_orders')
		.select('strength_ids')
		.where('person_id', '=', personId)
		.where('superseded_at', 'is', null)
		.executeTakeFirst();
	return rows.map((row) => ({
		id: row.id,
		make: () => {
			const place = order ? fromJson(order.strength_ids).indexOf(row.id) : -1;
			return recordOf(StrengthRecord, row, {
				kind: 'strength',
				byName: row.named_by === 'officer' ? row.by_name : null,
				namedAt: row.at,
				place: place === -1 ? null : place
			});
		}
	}));
}
