import type { Contacts } from '#lib/domain/people/contacts.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** Who answers for a person: their officer, and who leads that officer's team. Nothing is made up for what is not on record. */
export async function readContacts(connection: Connection, personId: string): Promise<Contacts> {
	const officer = await connection
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.leftJoin('teams', 'teams.id', 'practitioners.team_id')
		.select(['practitioners.forename', 'practitioners.surname', 'practitioners.telephone'])
		.select(['practitioners.team_id', 'teams.name as team'])
		.where('people.id', '=', personId)
		.executeTakeFirst();
	if (!officer) return { officer: null, team: null, manager: null };
	const manager =
		officer.team_id === null
			? undefined
			: await connection
					.selectFrom('practitioners')
					.innerJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
					.select(['practitioners.forename', 'practitioners.surname', 'practitioners.telephone'])
					.where('practitioners.team_id', '=', officer.team_id)
					.where('accounts.role', '=', 'manager')
					.where('accounts.status', '=', 'active')
					.orderBy('practitioners.id')
					.executeTakeFirst();
	return {
		officer: { name: fullName(officer), telephone: officer.telephone },
		team: officer.team,
		manager: manager ? { name: fullName(manager), telephone: manager.telephone } : null
	};
}
