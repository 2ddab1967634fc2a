import {
	mustOrMay,
	questionsForManager,
	type MustOrMay,
	type QuestionForManager
} from '#lib/domain/compliance/must-or-may.ts';
import type { WarningGiven } from '#lib/domain/compliance/warning-life.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';

/** What the law makes compulsory or leaves open for an event, decided on a day. */
export async function lawFor(
	connection: Connection,
	row: Row<'compliance_events'>,
	today: LocalDate
): Promise<MustOrMay> {
	const warnings = await warningsUnder(connection, row);
	return mustOrMay(row.order_kind, warnings, row.occurred_on, today);
}

/** What a manager is asked about it; nothing on a licence, where no law counts letters. */
export async function managerQuestionsFor(
	connection: Connection,
	row: Row<'compliance_events'>,
	today: LocalDate
): Promise<QuestionForManager[]> {
	if (row.order_kind !== 'community_order' && row.order_kind !== 'suspended_sentence_order') return [];
	return questionsForManager(await warningsUnder(connection, row), row.occurred_on, today);
}

/** Only warnings under the same order are told, and those of which nobody knows the order. */
async function warningsUnder(connection: Connection, row: Row<'compliance_events'>): Promise<WarningGiven[]> {
	const warnings = await connection
		.selectFrom('warnings')
		.select(['given_on', 'withdrawn_on', 'order_id'])
		.where('person_id', '=', row.person_id)
		// A letter under a licence is no warning of a court’s order, whichever order it was recorded for.
		.where('form', '=', row.order_kind === 'licence' ? 'licence_letter' : 'warning')
		.where(({ eb, or }) => or([eb('order_id', '=', row.order_id), eb('order_id', 'is', null)]))
		.where(({ eb, or }) => or([eb('event_id', '!=', row.id), eb('event_id', 'is', null)]))
		.execute();
	return warnings.map(({ given_on, withdrawn_on, order_id }) => ({
		givenOn: given_on,
		withdrawnOn: withdrawn_on,
		isOrderUnknown: order_id === null
	}));
}
