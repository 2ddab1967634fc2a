import type { ActorOf } from '#lib/domain/access/actor.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';
import { officersToHold } from './officers-for-cases.ts';

export interface OfficerCases {
	officer: { id: string; name: string };
	/** By name; who has died is in no list of cases to give away. */
	people: { id: string; name: string; crn: string }[];
	/** Others of the team who can sign in and so can take a case or cover. */
	others: { id: string; name: string }[];
}

/** An officer of this manager's team with the cases that they hold; null for anybody else. */
export async function readCasesOf(
	connection: Connection,
	manager: ActorOf<'manager'>,
	officerId: string
): Promise<OfficerCases | null> {
	const officer = await connection
		.selectFrom('practitioners')
		.select(['id', 'forename', 'surname'])
		.where('id', '=', officerId)
		.where('id', 'in', practitionersInReach(connection, manager))
		.executeTakeFirst();
	if (!officer) return null;
	const people = await connection
		.selectFrom('people')
		.select(['id', 'forename', 'surname', 'crn'])
		.where('practitioner_id', '=', officer.id)
		.where('practitioner_id', 'in', practitionersInReach(connection, manager))
		.where('died_on', 'is', null)
		.orderBy('sort_name')
		.orderBy('id')
		.execute();
	const officers = await officersToHold(connection, manager);
	return {
		officer: { id: officer.id, name: fullName(officer) },
		people: people.map((person) => ({ id: person.id, name: fullName(person), crn: person.crn })),
		others: officers.filter(({ id }) => id !== officer.id)
	};
}
