import { sql } from 'kysely';
import { teamNameKey } from '#lib/domain/organisation/team-name.ts';
import { bigint, create, done, index, integer, text, type AnyDatabase } from './building.ts';

/** Offices with their hours, which team works from which, what a member of staff is called elsewhere, and links to join by. */
export async function up(database: AnyDatabase): Promise<void> {
	await create(
		database,
		'offices',
		text('name', 'name_key', 'address', 'postcode?', 'telephone?', 'opening_hours'),
		integer('version'),
		bigint('created_at', 'closed_at?')
	);
	await unique(database, 'offices', 'name_key');
	await create(
		database,
		'office_closed_days',
		(table) => table.addColumn('office_id', 'text', (column) => column.notNull().references('offices.id')),
		text('closed_on', 'reason'),
		done
	);
	await unique(database, 'office_closed_days', 'office_id', 'closed_on');
	await create(
		database,
		'staff_links',
		(table) => table.addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id')),
		text('purpose', 'created_by'),
		bigint('created_at', 'expires_at', 'used_at?', 'revoked_at?')
	);
	await index(database, 'staff_links', 'account_id');
	await addColumns(database);
	await fillTeamKeys(database);
	await fillFirstSignIns(database);
}

async function unique(database: AnyDatabase, table: string, ...names: string[]): Promise<void> {
	await database.schema
		.createIndex(`${table}_by_${names.join('_')}`)
		.on(table)
		.columns(names)
		.unique()
		.execute();
}

async function addColumns({ schema }: AnyDatabase): Promise<void> {
	for (const column of ['office_id', 'name_key'])
		await schema.alterTable('teams').addColumn(column, 'text').execute();
	await schema.alterTable('practitioners').addColumn('staff_code', 'text').execute();
	for (const table of ['teams', 'practitioners'])
		await schema
			.alterTable(table)
			.addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
			.execute();
	await schema.alterTable('accounts').addColumn('first_signed_in_at', 'bigint').execute();
	await schema
		.createIndex('practitioners_by_staff_code')
		.on('practitioners')
		.column('staff_code')
		.unique()
		.execute();
	await schema.createIndex('teams_by_name_key').on('teams').column('name_key').unique().execute();
}

/** Of two teams that were given one name before, the second has none to be found by until it is renamed. */
async function fillTeamKeys(database: AnyDatabase): Promise<void> {
	const teams = await sql<{ id: string; name: string }>`select id, name from teams order by id`.execute(
		database
	);
	const taken = new Set<string>();
	for (const { id, name } of teams.rows) {
		const key = teamNameKey(name);
		if (taken.has(key)) continue;
		taken.add(key);
		await sql`update teams set name_key = ${key} where id = ${id}`.execute(database);
	}
}

async function fillFirstSignIns(database: AnyDatabase): Promise<void> {
	const first = await sql<{ account_id: string; first: number | string }>`
		select account_id, min(at) as first from audit_log
		where action = 'session.start' and role <> 'service_user' group by account_id`.execute(database);
	for (const row of first.rows)
		await sql`update accounts set first_signed_in_at = ${Number(row.first)} where id = ${row.account_id}`.execute(
			database
		);
}
