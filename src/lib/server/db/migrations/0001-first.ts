import { sql, type CreateTableBuilder, type Kysely } from 'kysely';

// A migration must not depend on today's types, so it takes any database (docs/decisions/002).
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration outlives the schema type
type AnyDatabase = Kysely<any>;
type AnyTable = CreateTableBuilder<string, string>;

const text = (...names: string[]) => columns('text', names);
const bigint = (...names: string[]) => columns('bigint', names);
const integer = (...names: string[]) => columns('integer', names);

/** A name ending in `?` may be null. */
function columns(type: 'text' | 'bigint' | 'integer' | 'real', names: string[]) {
	return (table: AnyTable) =>
		names.reduce<AnyTable>(
			(built, name) =>
				name.endsWith('?')
					? built.addColumn(name.slice(0, -1), type)
					: built.addColumn(name, type, (column) => column.notNull()),
			table
		);
}

async function create(
	database: AnyDatabase,
	name: string,
	key: string,
	...parts: ((table: AnyTable) => AnyTable)[]
) {
	const start: AnyTable = database.schema
		.createTable(name)
		.addColumn(key, key === 'sequence' ? 'bigint' : 'text', (column) => column.primaryKey().notNull());
	await parts.reduce<AnyTable>((table, part) => part(table), start).execute();
}

const person = (table: AnyTable) =>
	table.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'));
const report = (table: AnyTable) =>
	bigint('tapped_at', 'received_at', 'seen_at?')(text('receipt', 'seen_by?')(person(table)));

async function createAccess(database: AnyDatabase) {
	await create(database, 'teams', 'id', text('name'));
	await create(database, 'practitioners', 'id', text('forename', 'surname', 'telephone?', 'team_id?'));
	await create(
		database,
		'people',
		'id',
		text(
			'crn',
			'forename',
			'surname',
			'preferred_name',
			'date_of_birth',
			'language',
			'text_size',
			'practitioner_id?'
		),
		bigint('created_at')
	);
	await create(
		database,
		'accounts',
		'id',
		text('role', 'person_id?', 'practitioner_id?', 'username?', 'password_hash?', 'language', 'status'),
		bigint('created_at')
	);
	await create(
		database,
		'sign_in_codes',
		'id',
		person,
		text('code_hash', 'issued_by'),
		bigint('issued_at', 'expires_at', 'used_at?')
	);
	await create(
		database,
		'devices',
		'id',
		text('account_id', 'pin_hash?'),
		integer('failed_attempts'),
		bigint('created_at', 'last_used_at', 'revoked_at?')
	);
	await create(
		database,
		'sessions',
		'id',
		text('account_id', 'device_id?'),
		bigint('created_at', 'last_seen_at', 'expires_at')
	);
	await create(database, 'rate_limits', 'key', bigint('window_started_at'), integer('count'));
}

async function createCase(database: AnyDatabase) {
	await create(database, 'orders', 'id', person, text('order_kind', 'title', 'start_date?', 'end_date?'));
	await create(
		database,
		'requirements',
		'id',
		person,
		text('order_id', 'requirement_kind', 'title', 'detail?', 'measure_unit?'),
		columns('real', ['measure_required?', 'measure_completed?']),
		text('start_date?', 'end_date?')
	);
	await create(
		database,
		'needs',
		'id',
		person,
		text('area'),
		integer('identified', 'linked_to_harm?', 'linked_to_reoffending?')
	);
	await create(
		database,
		'plans',
		'id',
		person,
		text('agreement?', 'agreed_on?', 'own_words?', 'strengths', 'open_stages')
	);
	await create(
		database,
		'goals',
		'id',
		person,
		text('title', 'status', 'area', 'related_areas', 'target_date?', 'reason?', 'staff_notes'),
		integer('position')
	);
	await create(
		database,
		'steps',
		'id',
		person,
		text('goal_id', 'description', 'status', 'actor', 'actor_name?', 'requirement_id?', 'prerequisites'),
		text('target_date?', 'waiting_since?', 'blocked?', 'claim?', 'completed_on?'),
		integer('stage', 'priority', 'position')
	);
	await create(
		database,
		'appointments',
		'id',
		person,
		text('appointment_kind', 'place?', 'link?', 'with_name?', 'telephone?', 'bring?', 'purpose?'),
		text('requirement_id?', 'step_id?', 'reply', 'outcome_code?', 'outcome_reason?', 'account_due_on?'),
		text('official_type', 'staff_notes'),
		bigint('starts_at', 'ends_at?', 'replied_at?'),
		integer('enforceable', 'cancelled')
	);
	await create(database, 'staff_notes', 'id', person, text('topic', 'body'));
}

async function createReports(database: AnyDatabase) {
	await create(
		database,
		'obstacles',
		'id',
		report,
		text('about_kind', 'about_id?', 'categories', 'wanted', 'words', 'if_then_plan?', 'proof', 'state')
	);
	await create(database, 'positive_changes', 'id', report, text('area?', 'words', 'strength'));
	await create(
		database,
		'reflections',
		'id',
		report,
		text('about_kind', 'about_id?', 'prompt', 'words', 'feeling?')
	);
	await create(
		database,
		'answers',
		'id',
		person,
		text('report_id', 'words', 'offers', 'actions', 'by_account', 'by_name'),
		bigint('at', 'read_at?')
	);
}

async function createLedgers(database: AnyDatabase) {
	await create(database, 'person_records', 'id', person, text('kind', 'body?'), bigint('revision'));
	await create(database, 'person_sync', 'person_id', text('digest'), bigint('revision'), integer('count'));
	await create(
		database,
		'commands',
		'id',
		text('account_id', 'person_id?', 'type', 'body_hash', 'time_zone', 'receipt'),
		integer('version'),
		bigint('occurred_at', 'received_at')
	);
	await create(
		database,
		'quarantine',
		'id',
		text('command_id', 'account_id', 'person_id?', 'reason', 'body'),
		bigint('received_at')
	);
	await create(
		database,
		'audit_log',
		'sequence',
		text('account_id', 'role', 'action', 'person_id?', 'subject?', 'command_id?', 'previous_hash', 'hash'),
		bigint('at')
	);
	await create(database, 'audit_head', 'id', text('hash'), bigint('sequence'));
	await create(database, 'meta', 'key', text('value'));
}

async function createIndexes(database: AnyDatabase) {
	const index = (table: string, ...names: string[]) =>
		database.schema
			.createIndex(`${table}_by_${names.join('_')}`)
			.on(table)
			.columns(names);
	await index('people', 'crn').unique().execute();
	await index('accounts', 'username').unique().execute();
	await index('accounts', 'person_id').unique().execute();
	await index('commands', 'receipt').unique().execute();
	await index('person_records', 'person_id', 'revision').execute();
	await index('people', 'practitioner_id').execute();
	await index('sign_in_codes', 'code_hash').execute();
	await index('sessions', 'account_id').execute();
	await index('devices', 'account_id').execute();
	await index('answers', 'report_id').execute();
	await index('audit_log', 'person_id').execute();
	for (const table of [
		'orders',
		'requirements',
		'needs',
		'plans',
		'goals',
		'steps',
		'staff_notes',
		'obstacles',
		'positive_changes',
		'reflections',
		'answers'
	])
		await index(table, 'person_id').execute();
	await index('appointments', 'person_id', 'starts_at').execute();
}

/** Nobody changes what the audit log says, not even this program by mistake. */
async function makeAuditAppendOnly(database: AnyDatabase, dialect: 'sqlite' | 'postgres') {
	if (dialect === 'sqlite') {
		for (const event of ['update', 'delete'])
			await sql
				.raw(
					`create trigger audit_log_no_${event} before ${event} on audit_log begin select raise(abort, 'the audit log is append-only'); end`
				)
				.execute(database);
		return;
	}
	await sql
		.raw(
			`create function audit_log_refuse() returns trigger language plpgsql as $$ begin raise exception 'the audit log is append-only'; end $$`
		)
		.execute(database);
	await sql
		.raw(
			'create trigger audit_log_append_only before update or delete or truncate on audit_log for each statement execute function audit_log_refuse()'
		)
		.execute(database);
}

export async function up(database: AnyDatabase, dialect: 'sqlite' | 'postgres'): Promise<void> {
	await createAccess(database);
	await createCase(database);
	await createReports(database);
	await createLedgers(database);
	await createIndexes(database);
	await makeAuditAppendOnly(database, dialect);
	await database.insertInto('audit_head').values({ id: '1', sequence: 0, hash: '' }).execute();
}
