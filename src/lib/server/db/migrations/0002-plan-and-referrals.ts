import type { CreateTableBuilder, Kysely } from 'kysely';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration outlives the schema type
type AnyDatabase = Kysely<any>;
type AnyTable = CreateTableBuilder<string, string>;
type Part = (table: AnyTable) => AnyTable;

/** A name ending in `?` may be null. */
const columns =
	(type: 'text' | 'bigint' | 'integer') =>
	(...names: string[]): Part =>
	(table) =>
		names.reduce<AnyTable>(
			(built, name) =>
				name.endsWith('?')
					? built.addColumn(name.slice(0, -1), type)
					: built.addColumn(name, type, (column) => column.notNull()),
			table
		);
const text = columns('text');
const bigint = columns('bigint');
const integer = columns('integer');

const person: Part = (table) =>
	table.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'));
/** Who did it here, by account and by the name they had, and when. */
const done: Part = (table) => bigint('at')(text('by_account', 'by_name')(table));
const withdrawn: Part = (table) => bigint('withdrawn_at?')(text('withdrawn_by?', 'withdrawn_reason?')(table));
const report: Part = (table) =>
	bigint('tapped_at', 'received_at', 'seen_at?')(text('receipt', 'seen_by?')(person(table)));

async function create(database: AnyDatabase, name: string, ...parts: Part[]) {
	const start: AnyTable = database.schema
		.createTable(name)
		.addColumn('id', 'text', (column) => column.primaryKey().notNull());
	await parts.reduce<AnyTable>((table, part) => part(table), start).execute();
}

async function widenPlan(database: AnyDatabase) {
	for (const table of ['plans', 'goals', 'steps'])
		await database.schema
			.alterTable(table)
			.addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
			.execute();
	const nullable: [table: string, column: string][] = [
		['plans', 'reviewed_on'],
		['plans', 'next_review_on'],
		['goals', 'suggested_by'],
		['goals', 'strengths'],
		['goals', 'need_id'],
		['steps', 'suggested_by'],
		['steps', 'strengths'],
		['steps', 'reason']
	];
	for (const [table, column] of nullable)
		await database.schema.alterTable(table).addColumn(column, 'text').execute();
}

async function createReferrals(database: AnyDatabase) {
	await create(
		database,
		'agencies',
		text(
			'name',
			'contact_name?',
			'telephone?',
			'email?',
			'address',
			'offers',
			'areas',
			'covers',
			'languages'
		),
		integer('usual_wait_days?', 'version'),
		bigint('created_at', 'archived_at?')
	);
	await create(database, 'alternatives', text('area', 'instead_of', 'words'), done, bigint('withdrawn_at?'));
	await create(
		database,
		'referrals',
		person,
		text('step_id?', 'agency_id?', 'agency_name?', 'intervention', 'state', 'reason', 'since', 'asked_on?'),
		text('next_check_on?', 'expected_on?', 'last_report_on?', 'instead?', 'by_name'),
		integer('usual_wait_days?', 'version')
	);
	await create(
		database,
		'referral_events',
		person,
		text('referral_id', 'state', 'reason', 'on_date', 'next_check_on?', 'expected_on?'),
		integer('version', 'agency_reported'),
		done
	);
}

async function createPlanHistory(database: AnyDatabase) {
	await create(
		database,
		'plan_versions',
		person,
		text('plan_id', 'agreement', 'own_words?', 'on_date', 'content'),
		integer('number'),
		done
	);
	await create(
		database,
		'plan_changes',
		person,
		text('subject_kind', 'subject_id', 'change', 'fields', 'reason?'),
		integer('version', 'plan_version'),
		done
	);
	await create(database, 'plan_reviews', person, text('on_date', 'words', 'next_review_on?'), done);
	await create(database, 'life_changes', person, text('change', 'on_date', 'words'), done);
}

async function createSequencing(database: AnyDatabase) {
	await create(database, 'step_overrides', person, text('step_id', 'rule', 'words'), done, withdrawn);
	await create(
		database,
		'stage_signals',
		person,
		integer('stage?'),
		text('signal?', 'words'),
		done,
		withdrawn
	);
	await create(database, 'safety_flags', person, text('reason'), done, withdrawn);
	await create(
		database,
		'step_choices',
		person,
		text('step_ids'),
		bigint('tapped_at', 'received_at', 'superseded_at?')
	);
	await create(
		database,
		'sequencing_settings',
		text('team_id?', 'setting', 'reason'),
		integer('value?'),
		bigint('superseded_at?'),
		done
	);
}

async function createPersonsVoice(database: AnyDatabase) {
	await create(
		database,
		'proposals',
		report,
		text('proposed', 'area?', 'goal_id?', 'words', 'outcome?', 'became_id?')
	);
	await create(database, 'disagreements', report, text('about_kind', 'about_id?', 'words'));
}

async function createIndexes(database: AnyDatabase) {
	const index = (table: string, ...names: string[]) =>
		database.schema
			.createIndex(`${table}_by_${names.join('_')}`)
			.on(table)
			.columns(names);
	for (const table of [
		'referrals',
		'plan_reviews',
		'life_changes',
		'step_overrides',
		'stage_signals',
		'safety_flags',
		'proposals',
		'disagreements'
	])
		await index(table, 'person_id').execute();
	await index('referrals', 'agency_id').execute();
	await index('referral_events', 'referral_id', 'version').execute();
	await index('plan_versions', 'person_id', 'number').unique().execute();
	await index('plan_changes', 'subject_id', 'version').execute();
	await index('plan_changes', 'person_id', 'plan_version').execute();
	await index('step_choices', 'person_id').execute();
	await index('sequencing_settings', 'setting').execute();
}

export async function up(database: AnyDatabase): Promise<void> {
	await widenPlan(database);
	await createReferrals(database);
	await createPlanHistory(database);
	await createSequencing(database);
	await createPersonsVoice(database);
	await createIndexes(database);
}
