import { bigint, index, integer, text, type AnyDatabase, type Part } from './building.ts';

const ofAPerson =
	(table: string): Part =>
	(built) =>
		built
			.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
			.addPrimaryKeyConstraint(`${table}_key`, ['person_id', 'id'] as never);

/**
 * How somebody wants to be reminded, the ways they agreed to, and what is to be sent or was: one row for each reminder, whatever
 * becomes of it.
 */
export async function up(database: AnyDatabase): Promise<void> {
	const make = async (name: string, ...parts: Part[]): Promise<void> => {
		const start = ofAPerson(name)(text('id')(database.schema.createTable(name) as never));
		await parts.reduce((table, part) => part(table), start).execute();
	};
	await make('notice_choices', text('timing'), integer('safe_from', 'safe_until'), bigint('changed_at'));
	await make(
		'notice_ways',
		text('way', 'address', 'state', 'ended_why?'),
		bigint('agreed_at', 'confirmed_at?', 'ended_at?', 'code_at?'),
		integer('wrong_codes')
	);
	await make(
		'notices',
		text('kind', 'once', 'subject_id', 'lead', 'way?', 'state', 'why?'),
		bigint('starts_at', 'due_at', 'until', 'next_at?', 'at'),
		integer('attempts'),
		text('leased_by?', 'provider_id?'),
		bigint('leased_until?', 'handed_at?')
	);
	await database.schema
		.createIndex('notices_once')
		.on('notices')
		.columns(['person_id', 'once'])
		.unique()
		.execute();
	await index(database, 'notices', 'state', 'next_at');
	await index(database, 'notices', 'person_id', 'subject_id');
	await index(database, 'appointments', 'starts_at');
}
