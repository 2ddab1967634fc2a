import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/** Who took a case over from whom, by the names they had. */
export interface OfficerChanged {
	id: string;
	/** Null where nobody held it. */
	from: string | null;
	to: string;
	toId: string;
	since: LocalDate;
}

/** The changes of officer of somebody in reach, the latest first; none of anybody else's. */
export function readOfficerChanges(
	connection: Connection,
	reaching: Reaching,
	personId: string
): Promise<OfficerChanged[]> {
	return connection
		.selectFrom('officer_changes')
		.innerJoin('people', 'people.id', 'officer_changes.person_id')
		.select([
			'officer_changes.id',
			'officer_changes.from_name as from',
			'officer_changes.to_name as to',
			'officer_changes.to_id as toId',
			'officer_changes.since_on as since'
		])
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.orderBy('officer_changes.since_on', 'desc')
		.orderBy('officer_changes.at', 'desc')
		.orderBy('officer_changes.id')
		.execute();
}
