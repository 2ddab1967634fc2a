import { mustOrMay, type MustOrMay } from '#lib/domain/compliance/must-or-may.ts';
import type { OrderKind } from '#lib/domain/plan/words.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/projection/rows.ts';

/** What the law makes compulsory or leaves open for this event: only warnings under the same order are told. */
export async function lawFor(connection: Connection, row: Row<'compliance_events'>): Promise<MustOrMay> {
	const warnings = await connection
		.selectFrom('warnings')
		.select(['given_on', 'withdrawn_on'])
		.where('person_id', '=', row.person_id)
		// A letter under a licence is no warning of a court’s order, whichever order it was recorded for.
		.where('form', '=', row.order_kind === 'licence' ? 'licence_letter' : 'warning')
		.where(({ eb, or }) => or([eb('order_id', '=', row.order_id), eb('order_id', 'is', null)]))
		.where(({ eb, or }) => or([eb('event_id', '!=', row.id), eb('event_id', 'is', null)]))
		.execute();
	return mustOrMay(
		row.order_kind as OrderKind,
		warnings.map(({ given_on, withdrawn_on }) => ({ givenOn: given_on, withdrawnOn: withdrawn_on })),
		row.occurred_on
	);
}
