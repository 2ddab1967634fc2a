import { sql } from 'kysely';
import { bigint, index, text, type AnyDatabase } from './building.ts';

/** What keeping an entry took beside its own bytes when this was released. */
const ENTRY_COST = 2_000;

/** What each account has used of its limits. What it was refused before is counted as it stands. */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('account_use')
		.addPrimaryKeyConstraint('account_use_key', ['account_id', 'kind'] as never);
	await bigint('began_at', 'used')(text('account_id', 'kind')(table)).execute();
	await sql`insert into account_use (account_id, kind, began_at, used)
		select account_id, 'refused', min(received_at), sum(${sql.lit(ENTRY_COST)} + length(body))
		from quarantine where account_id <> 'system' group by account_id`.execute(database);
	await index(database, 'quarantine', 'account_id');
}
