import { bigint, create, index, person, text, type AnyDatabase } from './building.ts';

export async function up(database: AnyDatabase): Promise<void> {
	await create(
		database,
		'relapses',
		person,
		bigint('tapped_at', 'received_at', 'seen_at?'),
		text('receipt', 'substance', 'safe_now', 'wanted', 'words', 'seen_by?'),
		// Who wrote it down for the person, and what they were told; null where the person sent it themselves.
		text('recorded_by?', 'told_by?', 'told_on?', 'facts?', 'opinion?')
	);
	await index(database, 'relapses', 'person_id');
}
