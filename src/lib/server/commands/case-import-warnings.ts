import type { OrderKind } from '#lib/domain/plan/words.ts';
import type { ImportedCase, ImportedWarning } from '#lib/domain/imports/imported-case.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import type { RecordReference } from '#lib/domain/snapshot/record-key.ts';
import type { Row } from '#lib/server/projection/rows.ts';
import { upsertDiffering } from './upsert-differing.ts';

type Given = ImportedWarning & { givenOn: string };

/** Warnings that another system gave or took back. */
export async function importWarnings(
	transaction: Transaction,
	personId: string,
	{ warnings = [] }: ImportedCase
): Promise<RecordReference[]> {
	const orderKinds = await orderKindsOf(transaction, personId);
	const given = warnings.filter((warning): warning is Given => warning.givenOn !== null);
	const wanted = given.map((warning) => ({
		id: warning.id,
		row: (held: Row<'warnings'> | undefined) => warningRow(personId, warning, orderKinds, held)
	}));
	const written = await upsertDiffering(transaction, 'warnings', personId, wanted);
	for (const { id, givenOn, withdrawnOn } of warnings)
		if (givenOn === null && (await withdraw(transaction, personId, id, withdrawnOn))) written.push(id);
	return written.map((id) => ({ kind: 'warning', id }));
}

async function orderKindsOf(connection: Connection, personId: string): Promise<Map<string, OrderKind>> {
	const orders = await connection
		.selectFrom('orders')
		.select(['id', 'order_kind'])
		.where('person_id', '=', personId)
		.execute();
	return new Map(orders.map(({ id, order_kind }) => [id, order_kind]));
}

/** What was withdrawn here stays withdrawn, and a file that does not name the order wipes nothing. */
function warningRow(
	person_id: string,
	{ id, form, givenOn, withdrawnOn, orderId }: Given,
	orderKinds: ReadonlyMap<string, OrderKind>,
	held: Row<'warnings'> | undefined
): Row<'warnings'> {
	const order_id = orderId ?? held?.order_id ?? null;
	return {
		id,
		person_id,
		order_id,
		order_kind: (order_id !== null && orderKinds.get(order_id)) || 'other',
		event_id: null,
		decision_id: null,
		form: orderId === null && held ? held.form : form,
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
