import { bigint, integer, text, type AnyDatabase } from './building.ts';

/**
 * That people are also told what was changed and answered: what they chose, what was last looked at of their appointments, and what a notice
 * is about. And since when an address is dead, until another was confirmed.
 */
export async function up(database: AnyDatabase): Promise<void> {
	const { schema } = database;
	// A yes to being reminded of a time is one to hearing that the time is another. Of answers, nothing was said when it was given.
	await schema
		.alterTable('notice_choices')
		.addColumn('changes', 'integer', (column) => column.notNull().defaultTo(1))
		.execute();
	await schema
		.alterTable('notice_choices')
		.addColumn('answers', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	await schema
		.alterTable('notices')
		.addColumn('about', 'text', (column) => column.notNull().defaultTo('[]'))
		.execute();
	await schema.alterTable('notice_ways').addColumn('dead_since', 'bigint').execute();
	await database
		.updateTable('notice_ways')
		.set((build) => ({ dead_since: build.ref('ended_at') }))
		.where('ended_why', '=', 'dead_address')
		.execute();
	const looks = schema
		.createTable('notice_looks')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('notice_looks_key', ['person_id', 'id'] as never);
	await integer('revision', 'seen')(bigint('at')(text('id', 'known')(looks as never))).execute();
}
