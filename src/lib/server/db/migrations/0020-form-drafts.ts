import { bigint, index, text, type AnyDatabase } from './building.ts';

/** What a member of staff has typed into a form and not sent. It goes with the account, and with the person it is about. */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('form_drafts')
		.addColumn('account_id', 'text', (column) =>
			column.notNull().references('accounts.id').onDelete('cascade')
		)
		.addColumn('person_id', 'text', (column) => column.references('people.id').onDelete('cascade'))
		.addPrimaryKeyConstraint('form_drafts_key', ['account_id', 'address', 'form'] as never);
	await bigint('begun_at', 'kept_at')(text('address', 'form', 'typed', 'tab')(table)).execute();
	await index(database, 'form_drafts', 'kept_at');
	await index(database, 'form_drafts', 'person_id');
}
