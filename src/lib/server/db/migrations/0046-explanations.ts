import { bigint, done, report, text, type AnyDatabase, type Part } from './building.ts';

/**
 * That the consequences of not keeping to an order were explained, and that somebody asks for it again; and from which day on
 * explanations are noted here: an order from before is history (docs/decisions/083-consequences-explained.md).
 */
export async function up(database: AnyDatabase): Promise<void> {
	const made = (name: string, ...parts: Part[]) =>
		parts
			.reduce<Parameters<Part>[0]>((table, part) => part(table), database.schema.createTable(name))
			.addPrimaryKeyConstraint(`${name}_key`, ['person_id', 'id'] as never)
			.execute();
	await made(
		'explanations',
		(table) => table.addColumn('person_id', 'text', (column) => column.notNull().references('people.id')),
		text('id', 'explained_on', 'ways', 'language', 'other_language', 'own_words', 'explained_orders'),
		done,
		bigint('withdrawn_at?'),
		text('withdrawn_by?', 'withdrawn_reason?')
	);
	await made('explanation_requests', report, text('id', 'words', 'clock?', 'answered_id?'));
	await database.schema
		.createIndex('explanation_requests_open')
		.on('explanation_requests')
		.columns(['answered_id', 'person_id'])
		.execute();
	await database
		.insertInto('meta')
		.values({ key: 'explanationsFrom', value: new Date().toISOString().slice(0, 10) })
		.execute();
}
