import type { AnyDatabase } from './building.ts';

/** Who was told of a change of officer: the person by what they have read, each officer until they put it away. */
export async function up(database: AnyDatabase): Promise<void> {
	const { schema } = database;
	await schema.alterTable('people').addColumn('officer_news_read', 'text').execute();
	await schema.alterTable('officer_changes').addColumn('person_name', 'text').execute();
	await schema.alterTable('officer_changes').addColumn('to_seen_at', 'bigint').execute();
	await schema.alterTable('officer_changes').addColumn('from_seen_at', 'bigint').execute();
	// What nobody has put away yet is little, however long a service runs.
	for (const side of ['to', 'from'])
		await schema
			.createIndex(`officer_changes_unseen_${side}`)
			.on('officer_changes')
			.columns([`${side}_id`, `${side}_seen_at`])
			.execute();
}
