import type { CaseSubject, OrderFields, RequirementFields } from '#lib/domain/people/case-fields.ts';
import { orderColumns, requirementColumns } from '#lib/server/commands/people/case-columns.ts';
import { orderFields, requirementFields } from '#lib/server/projection/people/case-fields-of-row.ts';
import { listsOf } from '#lib/server/db/batches.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';

export interface CaseRow {
	id: string;
	person_id: string;
	version: number;
	entered_by: string | null;
}

/** How an import reads, merges and writes orders or requirements. */
export interface CaseKind<Fields extends object, Held extends CaseRow> {
	kind: Exclude<CaseSubject, 'person'>;
	fieldsOf(row: Held): Fields;
	read(transaction: Transaction, personId: string, ids: readonly string[]): Promise<Held[]>;
	insert(
		transaction: Transaction,
		personId: string,
		items: readonly { id: string; told: Fields; under?: string }[]
	): Promise<unknown>;
	update(transaction: Transaction, row: Held, fields: Fields, under: string | undefined): Promise<unknown>;
	/** Whether it is under another order than the file says. */
	isElsewhere(row: Held, under: string | undefined): boolean;
}

export const orderKind: CaseKind<OrderFields, Row<'orders'>> = {
	kind: 'order',
	fieldsOf: orderFields,
	read: async (transaction, personId, ids) => {
		const rows: Row<'orders'>[] = [];
		for (const some of listsOf(ids))
			rows.push(
				...(await transaction
					.selectFrom('orders')
					.selectAll()
					.where('person_id', '=', personId)
					.where('id', 'in', some)
					.execute())
			);
		return rows;
	},
	insert: (transaction, person_id, items) =>
		transaction
			.insertInto('orders')
			.values(items.map(({ id, told }) => ({ id, person_id, ...orderColumns(told) })))
			.execute(),
	update: (transaction, { id, person_id, version }, fields) =>
		transaction
			.updateTable('orders')
			.set({ ...orderColumns(fields), version: version + 1 })
			.where('person_id', '=', person_id)
			.where('id', '=', id)
			.execute(),
	isElsewhere: () => false
};

export const requirementKind: CaseKind<RequirementFields, Row<'requirements'>> = {
	kind: 'requirement',
	fieldsOf: requirementFields,
	read: async (transaction, personId, ids) => {
		const rows: Row<'requirements'>[] = [];
		for (const some of listsOf(ids))
			rows.push(
				...(await transaction
					.selectFrom('requirements')
					.selectAll()
					.where('person_id', '=', personId)
					.where('id', 'in', some)
					.execute())
			);
		return rows;
	},
	insert: (transaction, person_id, items) =>
		transaction
			.insertInto('requirements')
			.values(
				items.map(({ id, told, under = '' }) => ({
					id,
					person_id,
					order_id: under,
					...requirementColumns(told)
				}))
			)
			.execute(),
	update: (transaction, { id, person_id, version, order_id }, fields, under = order_id) =>
		transaction
			.updateTable('requirements')
			.set({ ...requirementColumns(fields), order_id: under, version: version + 1 })
			.where('person_id', '=', person_id)
			.where('id', '=', id)
			.execute(),
	isElsewhere: ({ order_id: held }, under) => under !== undefined && under !== held
};
