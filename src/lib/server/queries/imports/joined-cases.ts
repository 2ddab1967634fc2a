import type { Connection } from '#lib/server/db/database.ts';

/** A case that came to an account because an officer of files is joined to it. */
export interface CaseOfJoin {
	personId: string;
	/** The officer of the files. */
	officerId: string;
	/** Who holds it now. */
	holderId: string | null;
	/** How often it had been given to another officer by then, and has by now. */
	changes: number;
	changesNow: number;
}

/** Whether a case goes back where its join is taken apart: unless somebody moved it since. */
export function goesBack(
	{ holderId, changes, changesNow }: CaseOfJoin,
	{ practitionerId }: { practitionerId: string }
): boolean {
	return holderId === practitionerId && changesNow === changes;
}

/** The cases that came by one join, or by any of them where none is named; by person. */
export async function readCasesOfJoins(
	connection: Connection,
	officerId: string | null = null
): Promise<CaseOfJoin[]> {
	const all = connection
		.selectFrom('officer_join_cases')
		.innerJoin('people', 'people.id', 'officer_join_cases.person_id')
		.select([
			'officer_join_cases.person_id as personId',
			'officer_join_cases.officer_id as officerId',
			'officer_join_cases.changes',
			'people.practitioner_id as holderId'
		])
		.select(({ selectFrom, fn }) =>
			selectFrom('officer_changes')
				.select(fn.countAll<number | string>().as('count'))
				.whereRef('officer_changes.person_id', '=', 'people.id')
				.as('changesNow')
		)
		.orderBy('officer_join_cases.person_id');
	const found = await (
		officerId === null ? all : all.where('officer_join_cases.officer_id', '=', officerId)
	).execute();
	return found.map((each) => ({ ...each, changesNow: Number(each.changesNow) }));
}
