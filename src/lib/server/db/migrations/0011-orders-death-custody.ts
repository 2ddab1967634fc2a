import { bigint, create, done, index, person, text, type AnyDatabase } from './building.ts';
import { changeKey } from './keys.ts';

/** Which order an appointment is under, what ended an order, and what stops the questions: a death, time in custody. */
export async function up(database: AnyDatabase, dialect: 'sqlite' | 'postgres'): Promise<void> {
	const added: [table: string, column: string][] = [
		['appointments', 'order_id'],
		['appointments', 'outcome_words'],
		['orders', 'ended_on'],
		['decisions', 'closed_because'],
		['people', 'died_on'],
		['people', 'death_recorded_by']
	];
	for (const [table, column] of added)
		await database.schema.alterTable(table).addColumn(column, 'text').execute();
	await create(
		database,
		'custody_periods',
		person,
		text('from_on', 'until_on?'),
		done,
		bigint('withdrawn_at?')
	);
	await changeKey(database, dialect, 'custody_periods', ['person_id', 'id']);
	await index(database, 'custody_periods', 'person_id');
}
