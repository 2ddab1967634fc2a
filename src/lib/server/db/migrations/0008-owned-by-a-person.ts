import { sql } from 'kysely';
import { index, type AnyDatabase } from './building.ts';
import { changeKey } from './keys.ts';

/** Everything that belongs to one person. Its id is theirs alone: two people may hold the same. */
const ofAPerson = [
	'sign_in_codes',
	'orders',
	'requirements',
	'needs',
	'plans',
	'goals',
	'steps',
	'appointments',
	'staff_notes',
	'obstacles',
	'positive_changes',
	'reflections',
	'relapses',
	'answers',
	'referrals',
	'referral_events',
	'plan_versions',
	'plan_changes',
	'imported_plan_items',
	'import_differences',
	'plan_reviews',
	'life_changes',
	'step_overrides',
	'stage_signals',
	'safety_flags',
	'step_choices',
	'proposals',
	'disagreements',
	'compliance_events',
	'accounts_given',
	'contact_attempts',
	'decisions',
	'warnings',
	'looks',
	'enforcement_results',
	'restarts',
	'urgent_procedures'
] as const;

/** By the kind of the report that an answer can be to. */
const answered = {
	obstacle: 'obstacles',
	positive_change: 'positive_changes',
	reflection: 'reflections',
	relapse: 'relapses',
	proposal: 'proposals',
	disagreement: 'disagreements'
} as const;

export async function up(database: AnyDatabase, dialect: 'sqlite' | 'postgres'): Promise<void> {
	await sayWhatIsAnswered(database);
	for (const table of ofAPerson) await changeKey(database, dialect, table, ['person_id', 'id']);
	await changeKey(database, dialect, 'person_records', ['person_id', 'kind', 'id']);
	await changeKey(database, dialect, 'commands', ['account_id', 'id']);
	await loosenIndexes(database);
}

/** An answer was to an id; from now on it is to one kind of report with that id. */
async function sayWhatIsAnswered(database: AnyDatabase): Promise<void> {
	await database.schema
		.alterTable('answers')
		.addColumn('report_kind', 'text', (column) => column.notNull().defaultTo('obstacle'))
		.execute();
	for (const [kind, table] of Object.entries(answered))
		await sql`update answers set report_kind = ${kind} where report_id in (
			select id from ${sql.table(table)} where ${sql.table(table)}.person_id = answers.person_id
		)`.execute(database);
}

/** What was unique because ids were. */
async function loosenIndexes(database: AnyDatabase): Promise<void> {
	// Made from the command's id, so that two people's can be the same.
	await database.schema.dropIndex('commands_by_receipt').execute();
	await index(database, 'commands', 'receipt');
	await index(database, 'commands', 'person_id');
	await database.schema.dropIndex('decisions_by_event_id_number').execute();
	await database.schema
		.createIndex('decisions_by_person_id_event_id_number')
		.on('decisions')
		.columns(['person_id', 'event_id', 'number'])
		.unique()
		.execute();
}
