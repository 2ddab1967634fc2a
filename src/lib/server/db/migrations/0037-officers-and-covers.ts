import { bigint, create, done, index, person, text, type AnyDatabase, type Part } from './building.ts';

/** Who holds a case instead of whom, and who covers for whom and until when. */
export async function up(database: AnyDatabase): Promise<void> {
	await ofAPerson(
		database,
		'officer_changes',
		text('from_id?', 'from_name?', 'to_id', 'to_name', 'since_on', 'reason'),
		done
	);
	await create(
		database,
		'covers',
		text('away_id', 'covered_by_id?', 'from_on', 'until_on', 'cancelled_by?'),
		bigint('cancelled_at?'),
		done
	);
	await index(database, 'covers', 'covered_by_id');
	await index(database, 'covers', 'away_id');
	await index(database, 'officer_changes', 'to_id');
}

async function ofAPerson(database: AnyDatabase, name: string, ...parts: Part[]): Promise<void> {
	const start = person(text('id')(database.schema.createTable(name) as never));
	const table = parts.reduce((built, part) => part(built), start);
	await table.addPrimaryKeyConstraint(`${name}_key`, ['person_id', 'id'] as never).execute();
}
