import type { ActorOf } from '#lib/domain/access/actor.ts';
import type { Cover } from '#lib/domain/organisation/covers.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';

export interface CoverShown extends Cover {
	awayName: string;
	coveredByName: string | null;
	/** Whoever is to cover is away on some of these days themselves: nobody reaches the cases then. */
	isCoverAway: boolean;
}

/** For whom an officer covers on this day, and until when; whoever is back first comes first. */
export async function readCoveringNow(
	connection: Connection,
	officer: ActorOf<'practitioner'>,
	today: LocalDate
): Promise<{ id: string; name: string; until: LocalDate }[]> {
	const rows = await connection
		.selectFrom('covers')
		.innerJoin('practitioners as away', 'away.id', 'covers.away_id')
		.select(['covers.id', 'covers.until_on', 'away.forename', 'away.surname'])
		.where('covers.covered_by_id', '=', officer.practitionerId)
		.where('covers.away_id', 'in', practitionersInReach(connection, officer))
		.where('covers.from_on', '<=', today)
		.where('covers.until_on', '>=', today)
		.where('covers.cancelled_at', 'is', null)
		.orderBy('covers.until_on')
		.orderBy('covers.id')
		.execute();
	return rows.map((row) => ({ id: row.id, name: fullName(row), until: row.until_on }));
}

/** Times away in this manager's team that are not over, the first of them first. */
export async function readCovers(
	connection: Connection,
	manager: ActorOf<'manager'>,
	today: LocalDate
): Promise<CoverShown[]> {
	const rows = await connection
		.selectFrom('covers')
		.innerJoin('practitioners as away', 'away.id', 'covers.away_id')
		.leftJoin('practitioners as covering', 'covering.id', 'covers.covered_by_id')
		.select(['covers.id', 'covers.away_id', 'covers.covered_by_id', 'covers.from_on', 'covers.until_on'])
		.select(['away.forename', 'away.surname'])
		.select(['covering.forename as by_forename', 'covering.surname as by_surname'])
		.where('covers.away_id', 'in', practitionersInReach(connection, manager))
		.where('covers.until_on', '>=', today)
		.where('covers.cancelled_at', 'is', null)
		.orderBy('covers.from_on')
		.orderBy('covers.id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		awayId: row.away_id,
		awayName: fullName(row),
		coveredById: row.covered_by_id,
		coveredByName:
			row.by_forename === null ? null : fullName({ forename: row.by_forename, surname: row.by_surname }),
		from: row.from_on,
		until: row.until_on,
		isCoverAway: rows.some(
			(other) =>
				other.away_id === row.covered_by_id && other.from_on <= row.until_on && row.from_on <= other.until_on
		)
	}));
}
