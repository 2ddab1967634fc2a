import type { ExpressionBuilder } from 'kysely';
import type { Schema } from '#lib/server/db/schema.ts';

/** The people whose account was closed: nothing is sent to them any more. */
export function closedAccounts({ selectFrom }: Pick<ExpressionBuilder<Schema, 'people'>, 'selectFrom'>) {
	return selectFrom('accounts')
		.select('accounts.person_id')
		.where('accounts.status', '=', 'closed')
		.where('accounts.person_id', 'is not', null)
		.$castTo<{ person_id: string }>();
}
