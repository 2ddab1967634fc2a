import { teamNameKey } from '#lib/domain/organisation/team-name.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** The team of this name, however it is written; null where there is none. */
export async function findTeam(connection: Connection, name: string): Promise<string | null> {
	const key = teamNameKey(name);
	const teams = await connection.selectFrom('teams').select(['id', 'name']).orderBy('id').execute();
	const found =
		teams.find((team) => team.name === name) ?? teams.find((team) => teamNameKey(team.name) === key);
	return found?.id ?? null;
}
