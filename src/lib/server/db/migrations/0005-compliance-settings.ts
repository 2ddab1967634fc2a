import { bigint, create, done, index, integer, text, type AnyDatabase } from './building.ts';

/** The numbers of the fair process that an area sets for itself: the same shape as `sequencing_settings`. */
export async function up(database: AnyDatabase): Promise<void> {
	await create(
		database,
		'compliance_settings',
		text('team_id?', 'setting', 'reason'),
		integer('value?'),
		bigint('superseded_at?'),
		done
	);
	await index(database, 'compliance_settings', 'setting');
}
