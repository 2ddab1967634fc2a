import type { ActorOf } from '#lib/domain/access/actor.ts';
import { byName } from '#lib/domain/people/name-order.ts';
import type { Connection } from '#lib/server/db/database.ts';

export interface Team {
	id: string;
	name: string;
}

/** The team that this manager answers for; null while they are in none. */
export async function readTeamOf(
	connection: Connection,
	{ practitionerId }: ActorOf<'manager'>
): Promise<Team | null> {
	const team = await connection
		.selectFrom('practitioners')
		.innerJoin('teams', 'teams.id', 'practitioners.team_id')
		.select(['teams.id', 'teams.name'])
		.where('practitioners.id', '=', practitionerId)
		.executeTakeFirst();
	return team ?? null;
}

/** Every team, by name. */
export async function readTeams(connection: Connection): Promise<Team[]> {
	const teams = await connection.selectFrom('teams').select(['id', 'name']).orderBy('id').execute();
	return teams.sort(byName(({ name }) => name));
}
