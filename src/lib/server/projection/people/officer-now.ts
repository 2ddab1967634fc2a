import { MOST_COVERS_AHEAD } from '#lib/domain/organisation/covers.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** That the officer who has the case now took it over; null where nobody had it before them, or it was imported with them. */
export async function lastChange(
	connection: Connection,
	personId: string,
	practitionerId: string | null
): Promise<{ id: string; from_name: string | null; since_on: LocalDate } | null> {
	if (practitionerId === null) return null;
	const change = await connection
		.selectFrom('officer_changes')
		.select(['id', 'from_name', 'since_on', 'to_id'])
		.where('person_id', '=', personId)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return change?.to_id === practitionerId ? change : null;
}

export interface CoverRow {
	id: string;
	covered_by_id: string | null;
	from_on: LocalDate;
	until_on: LocalDate;
	/** Of whoever covers. */
	forename: string;
	surname: string;
	telephone: string | null;
}

/** The last of an officer's times away for which somebody covers, the earliest first. No clock has a say in it. */
export async function coverRows(connection: Connection, practitionerId: string | null): Promise<CoverRow[]> {
	if (practitionerId === null) return [];
	const rows = await connection
		.selectFrom('covers')
		.innerJoin('practitioners', 'practitioners.id', 'covers.covered_by_id')
		.innerJoin('practitioners as away', (join) =>
			join.onRef('away.id', '=', 'covers.away_id').onRef('away.team_id', '=', 'practitioners.team_id')
		)
		.select(['practitioners.forename', 'practitioners.surname', 'practitioners.telephone'])
		.select(['covers.id', 'covers.covered_by_id', 'covers.from_on', 'covers.until_on'])
		.where('covers.away_id', '=', practitionerId)
		.where('covers.cancelled_at', 'is', null)
		.orderBy('covers.until_on', 'desc')
		.orderBy('covers.id')
		.limit(MOST_COVERS_AHEAD)
		.execute();
	return rows.reverse();
}
