import { bigint, done, text, type AnyDatabase } from './building.ts';

/**
 * What was booked, moved and cancelled here, apart from the appointments themselves: an import writes those, and none of this. One
 * of each an appointment.
 */
export async function up(database: AnyDatabase): Promise<void> {
	const table = (name: string) =>
		database.schema
			.createTable(name)
			.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
			.addPrimaryKeyConstraint(`${name}_key`, ['person_id', 'id'] as never);
	const ofAnAppointment = (name: string) =>
		database.schema
			.createIndex(`${name}_by_appointment`)
			.on(name)
			.columns(['person_id', 'appointment_id'])
			.unique()
			.execute();

	await done(
		text(
			'id',
			'appointment_id',
			'officer_id?',
			'asked_by',
			'why',
			'arranged',
			'clashes',
			'clash_words',
			'moved_from?'
		)(table('bookings'))
	).execute();
	await ofAnAppointment('bookings');
	await database.schema.createIndex('bookings_by_officer').on('bookings').columns(['officer_id']).execute();

	await done(
		text(
			'id',
			'appointment_id',
			'change',
			'asked_by',
			'why',
			'moved_to?',
			'report_id?'
		)(table('appointment_changes'))
	).execute();
	await ofAnAppointment('appointment_changes');

	// What an import last said of one that was booked, moved or cancelled here, where it is something else.
	await bigint('found_at')(text('id', 'appointment_id', 'told')(table('appointment_differences'))).execute();
	await ofAnAppointment('appointment_differences');

	// Taken while somebody books for an officer, so that two cannot fill one time at once.
	await database.schema
		.createTable('officer_diaries')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('version', 'integer', (column) => column.notNull())
		.execute();

	await database.schema.alterTable('obstacles').addColumn('times', 'text').execute();
}
