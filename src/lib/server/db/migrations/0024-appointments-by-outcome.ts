import { index, type AnyDatabase } from './building.ts';

/** The few of many years' appointments that somebody has to look at are found without reading the others. */
export async function up(database: AnyDatabase): Promise<void> {
	await index(database, 'appointments', 'person_id', 'outcome_code');
}
