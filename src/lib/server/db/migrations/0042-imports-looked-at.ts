import { sql } from 'kysely';
import { integer, text, type AnyDatabase, type Part } from './building.ts';

/**
 * Files that are looked at first, joins of officers that can be undone, and officers of files whom somebody here decided against. Of the
 * joins there are, the log says which cases went over.
 */
export async function up(database: AnyDatabase): Promise<void> {
	await database.schema
		.alterTable('imports')
		.addColumn('is_look', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	await database.schema.alterTable('imports').addColumn('carried_out_as', 'text').execute();
	await database.schema
		.createTable('looked_pieces')
		.addColumn('import_id', 'text', (column) => column.notNull().references('imports.id'))
		.$call(integer('file', 'piece') as Part)
		.$call(text('sealed') as Part)
		.addPrimaryKeyConstraint('looked_pieces_key', ['import_id', 'file', 'piece'] as never)
		.execute();
	await database.schema.alterTable('officer_joins').addColumn('handed_on', 'text').execute();
	await database.schema
		.createTable('officer_join_cases')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addColumn('officer_id', 'text', (column) => column.notNull().references('practitioners.id'))
		.$call(integer('changes') as Part)
		.addPrimaryKeyConstraint('officer_join_cases_key', ['person_id', 'officer_id'] as never)
		.execute();
	await database.schema
		.createIndex('officer_join_cases_by_officer_id')
		.on('officer_join_cases')
		.column('officer_id')
		.execute();
	await sql`
		insert into officer_join_cases (person_id, officer_id, changes)
		select distinct moved.person_id, joins.officer_id, (
			select count(*) from officer_changes
			where officer_changes.person_id = moved.person_id and officer_changes.at <= joins.at
		)
		from audit_log moved
		join audit_log said on said.command_id = moved.command_id and said.action = 'officer.join' and said.person_id is null
		join officer_joins joins on said.subject = 'practitioner:' || joins.officer_id
		where moved.action = 'officer.join' and moved.person_id is not null
			and moved.subject = 'practitioner:' || joins.practitioner_id
	`.execute(database);
	await database.schema
		.createTable('officer_differences')
		.addColumn('person_id', 'text', (column) => column.primaryKey().notNull().references('people.id'))
		.$call(text('named_id', 'named', 'held_by_id', 'why') as Part)
		.addColumn('at', 'bigint', (column) => column.notNull())
		.execute();
}
