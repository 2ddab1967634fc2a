import { policyFor } from '#lib/domain/plan/sequencing-policy.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { settingsOfTeam } from '#lib/server/projection/organisation/area-settings.ts';
import { readAreaPolicies } from '#lib/server/projection/plan/plan-parts.ts';

/** The policy of one person's team, with the reason for what is not as usual. */
export async function readPolicyFor(connection: Connection, personId: string) {
	const found = await connection
		.selectFrom('people')
		.leftJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select('practitioners.team_id')
		.where('people.id', '=', personId)
		.executeTakeFirst();
	return policyFor(settingsOfTeam(await readAreaPolicies(connection), found?.team_id ?? null));
}
