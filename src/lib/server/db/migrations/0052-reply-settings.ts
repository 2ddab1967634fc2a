import { bigint, create, done, index, integer, text, type AnyDatabase } from './building.ts';

/** How soon an area answers people: the same shape as `sequencing_settings`. */
export async function up(database: AnyDatabase): Promise<void> {
	await create(
		database,
		'reply_settings',
		text('team_id?', 'setting', 'reason'),
		integer('value?'),
		bigint('superseded_at?'),
		done
	);
	await index(database, 'reply_settings', 'setting');
}
