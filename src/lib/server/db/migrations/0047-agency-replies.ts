import { bigint, done, text, type AnyDatabase, type Part } from './building.ts';

/** The links by which agencies answer, what they said, and the log of contacts with them. */
export async function up(database: AnyDatabase): Promise<void> {
	const made = (name: string, ...parts: Part[]) =>
		parts
			.reduce<Parameters<Part>[0]>(
				(table, part) => part(table),
				database.schema
					.createTable(name)
					.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
			)
			.addPrimaryKeyConstraint(`${name}_key`, ['person_id', 'id'] as never)
			.execute();
	await made(
		'reply_links',
		text('id', 'referral_id', 'code_hash'),
		bigint('expires_at', 'revoked_at?'),
		done
	);
	await made(
		'agency_replies',
		text('id', 'referral_id', 'link_id', 'answer', 'on_date?', 'until_date?', 'words', 'agency_name'),
		bigint('received_at', 'read_at?'),
		text('read_by?')
	);
	await made('agency_contacts', text('id', 'referral_id', 'on_date', 'talked_with', 'words'), done);
	await database.schema.createIndex('reply_links_by_code').on('reply_links').columns(['code_hash']).execute();
	await database.schema
		.createIndex('agency_replies_unread')
		.on('agency_replies')
		.columns(['person_id', 'read_at'])
		.execute();
}
