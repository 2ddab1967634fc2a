import type { ComplianceSettings } from '#lib/domain/compliance/settings.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { readComplianceSettings } from '#lib/server/queries/organisation/area-settings.ts';

/** The fair process's numbers where this person is supervised: their team's own, else the usual ones. */
export async function complianceSettingsFor(
	connection: Connection,
	personId: string
): Promise<ComplianceSettings> {
	const team = await connection
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select('practitioners.team_id')
		.where('people.id', '=', personId)
		.executeTakeFirst();
	return readComplianceSettings(connection, team?.team_id ?? null);
}
