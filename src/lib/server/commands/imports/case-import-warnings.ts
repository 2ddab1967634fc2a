import { outcomesThatMayCount } from '#lib/domain/appointments/counts-against.ts';
import { type RunningOrder } from '#lib/domain/people/running-orders.ts';
import { orderOfWarning } from '#lib/domain/compliance/order-of-warning.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { ImportedCase, ImportedWarning } from '#lib/domain/imports/imported-case.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { upsertDiffering } from './upsert-differing.ts';

type Given = ImportedWarning & { givenOn: string };

/** Warnings that another system gave or took back. */
export async function importWarnings(
	transaction: Transaction,
	personId: string,
	{ warnings = [] }: ImportedCase
): Promise<RecordReference[]> {
	const orders = await ordersOf(transaction, personId);
	const given = warnings.filter((warning): warning is Given => warning.givenOn !== null);
	const wanted = given.map((warning) => ({
		id: warning.id,
		row: (held: Row<'warnings'> | undefined) =>
			warningRow(personId, warning, orderFor(orders, warning, held?.order_id ?? null), held)
	}));
	const written = await upsertDiffering(transaction, 'warnings', personId, wanted);
	for (const { id, givenOn, withdrawnOn } of warnings)
		if (givenOn === null && (await withdraw(transaction, personId, id, withdrawnOn))) written.push(id);
	return written.map((id) => ({ kind: 'warning', id }));
}

interface Orders {
	held: RunningOrder[];
	/** Of each day, the orders that the case system named with what was missed then. */
	missedUnder: ReadonlyMap<LocalDate, ReadonlySet<Identifier>>;
}

async function ordersOf(connection: Connection, personId: string): Promise<Orders> {
	const held = await connection
		.selectFrom('orders')
		.select([
			'id',
			'order_kind as orderKind',
			'start_date as startDate',
			'end_date as endDate',
			'ended_on as endedOn'
		])
		.where('person_id', '=', personId)
		.execute();
	const missed = await connection
		.selectFrom('appointments')
		.select(['starts_at', 'order_id'])
		.where('person_id', '=', personId)
		.where('outcome_code', 'in', outcomesThatMayCount)
		.execute();
	const missedUnder = new Map<LocalDate, Set<Identifier>>();
	for (const { starts_at, order_id } of missed) {
		if (order_id === null) continue;
		const day = localDate(starts_at);
		missedUnder.set(day, (missedUnder.get(day) ?? new Set()).add(order_id));
	}
	return { held, missedUnder };
}

function orderFor(
	{ held, missedUnder }: Orders,
	{ form, occurredOn, givenOn }: Given,
	before: Identifier | null
) {
	const day = occurredOn ?? givenOn;
	return orderOfWarning(held, { form, day, missedUnder: missedUnder.get(day), before });
}

/** What was withdrawn here stays withdrawn. */
function warningRow(
	person_id: string,
	{ id, form, givenOn, withdrawnOn }: Given,
	order: RunningOrder | undefined,
	held: Row<'warnings'> | undefined
): Row<'warnings'> {
	return {
		id,
		person_id,
		order_id: order?.id ?? null,
		order_kind: order?.orderKind ?? 'other',
		event_id: null,
		decision_id: null,
		form: order?.orderKind === 'licence' ? 'licence_letter' : form,
		given_on: givenOn,
		by_name: '',
		withdrawn_on: held?.withdrawn_on ?? withdrawnOn,
		withdrawn_by: held?.withdrawn_by ?? null,
		withdrawn_reason: held?.withdrawn_reason ?? null
	};
}

/** A withdrawal alone changes a warning that came before. Where there is none, there is nothing to take back. */
async function withdraw(
	transaction: Transaction,
	personId: string,
	id: string,
	on: string | null
): Promise<boolean> {
	const { numUpdatedRows } = await transaction
		.updateTable('warnings')
		.set({ withdrawn_on: on })
		.where('id', '=', id)
		.where('person_id', '=', personId)
		.where('withdrawn_on', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
