import { MOST_COVERS_AHEAD } from '#lib/domain/organisation/covers.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { PersonRecord } from '#lib/domain/people/record.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** That the officer who has the case now took it over; null where nobody had it before them, or it was imported with them. */
export async function lastOfficerChange(
	connection: Connection,
	personId: string,
	practitionerId: string | null
): Promise<NonNullable<PersonRecord['officerChange']> | null> {
	if (practitionerId === null) return null;
	const change = await connection
		.selectFrom('officer_changes')
		.select(['from_name', 'since_on', 'to_id'])
		.where('person_id', '=', personId)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!change || change.to_id !== practitionerId) return null;
	return { before: change.from_name, since: change.since_on };
}

/** The last of an officer's times away for which somebody covers, the earliest first. No clock has a say in it. */
export async function coversOf(
	connection: Connection,
	practitionerId: string | null
): Promise<NonNullable<PersonRecord['covers']>> {
	if (practitionerId === null) return [];
	const rows = await connection
		.selectFrom('covers')
		.innerJoin('practitioners', 'practitioners.id', 'covers.covered_by_id')
		.innerJoin('practitioners as away', (join) =>
			join.onRef('away.id', '=', 'covers.away_id').onRef('away.team_id', '=', 'practitioners.team_id')
		)
		.select(['practitioners.forename', 'practitioners.surname', 'practitioners.telephone'])
		.select(['covers.from_on', 'covers.until_on'])
		.where('covers.away_id', '=', practitionerId)
		.where('covers.cancelled_at', 'is', null)
		.orderBy('covers.until_on', 'desc')
		.orderBy('covers.id')
		.limit(MOST_COVERS_AHEAD)
		.execute();
	return rows.reverse().map((row) => ({
		name: fullName(row),
		telephone: row.telephone || null,
		from: row.from_on,
		until: row.until_on
	}));
}
