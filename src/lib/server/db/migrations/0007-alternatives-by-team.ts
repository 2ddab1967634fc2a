import { sql } from 'kysely';
import { index, type AnyDatabase } from './building.ts';

/** What there is in place of something is there in one area: whose team wrote it down says which. */
export async function up(database: AnyDatabase): Promise<void> {
	await database.schema.alterTable('alternatives').addColumn('team_id', 'text').execute();
	await sql`update alternatives set team_id = (
		select practitioners.team_id from accounts
		join practitioners on practitioners.id = accounts.practitioner_id
		where accounts.id = alternatives.by_account
	)`.execute(database);
	await index(database, 'alternatives', 'team_id');
}
