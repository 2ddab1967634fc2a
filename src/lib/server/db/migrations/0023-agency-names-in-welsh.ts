import type { AnyDatabase } from './building.ts';

/** What an agency is called in Welsh, where it has a Welsh name; and a referral keeps it as it keeps the other. */
export async function up(database: AnyDatabase): Promise<void> {
	await database.schema.alterTable('agencies').addColumn('name_cy', 'text').execute();
	await database.schema.alterTable('referrals').addColumn('agency_name_cy', 'text').execute();
}
