import { bigint, done, text, type AnyDatabase, type Part } from './building.ts';

const times: Part = (table) => text('clock?')(bigint('tapped_at', 'received_at')(table));

/**
 * What each person is good at, by whom it was named, and the order they gave it. What the plan and good news name stays where it
 * is, and is shown from there until its person says something of it.
 */
export async function up(database: AnyDatabase): Promise<void> {
	const tableOf = (name: string) =>
		database.schema
			.createTable(name)
			.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
			.addPrimaryKeyConstraint(`${name}_key`, ['person_id', 'id'] as never);
	const strengths = text('id', 'words', 'choice?', 'named_by', 'reason?', 'state')(tableOf('strengths'));
	await bigint('settled_at?', 'settled_received_at?')(text('settled_clock?')(done(strengths))).execute();
	await bigint('superseded_at?')(times(text('id', 'strength_ids')(tableOf('strength_orders')))).execute();
}
