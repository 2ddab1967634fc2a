import { index, type AnyDatabase } from './building.ts';

/** The account of an officer, and the officers of a team, are found without reading everybody's. */
export async function up(database: AnyDatabase): Promise<void> {
	await index(database, 'accounts', 'practitioner_id');
	await index(database, 'practitioners', 'team_id');
}
