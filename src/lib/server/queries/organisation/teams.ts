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

export interface TeamToKeep extends Team {
	version: number;
	officeId: string | null;
	officeName: string | null;
	/** Who are in it, with an account that is open or with none. */
	staff: number;
	/** Whose cases they hold; never who they are. */
	cases: number;
}

/** Every team as whoever runs the service keeps it, by name. */
export async function readTeamsToKeep(connection: Connection): Promise<TeamToKeep[]> {
	const teams = await connection
		.selectFrom('teams')
		.leftJoin('offices', 'offices.id', 'teams.office_id')
		.select([
			'teams.id',
			'teams.name',
			'teams.version',
			'offices.id as office_id',
			'offices.name as office_name'
		])
		.orderBy('teams.id')
		.execute();
	const [staff, cases] = [await countStaff(connection), await countCases(connection)];
	return teams
		.map(({ id, name, version, office_id, office_name }) => ({
			id,
			name,
			version,
			officeId: office_id,
			officeName: office_name,
			staff: staff.get(id) ?? 0,
			cases: cases.get(id) ?? 0
		}))
		.sort(byName(({ name }) => name));
}

async function countStaff(connection: Connection): Promise<Map<string | null, number>> {
	const rows = await connection
		.selectFrom('practitioners')
		.leftJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.select('practitioners.team_id')
		.select(({ fn }) => fn.countAll<number | string>().as('count'))
		.where(({ or, eb }) => or([eb('accounts.status', 'is', null), eb('accounts.status', '!=', 'closed')]))
		.groupBy('practitioners.team_id')
		.execute();
	return new Map(rows.map(({ team_id, count }) => [team_id, Number(count)]));
}

async function countCases(connection: Connection): Promise<Map<string | null, number>> {
	const rows = await connection
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select('practitioners.team_id')
		.select(({ fn }) => fn.countAll<number | string>().as('count'))
		.where('people.died_on', 'is', null)
		.groupBy('practitioners.team_id')
		.execute();
	return new Map(rows.map(({ team_id, count }) => [team_id, Number(count)]));
}
