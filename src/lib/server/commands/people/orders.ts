import type { OrderFields } from '#lib/domain/people/case-fields.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { caseInReachOf, ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { orderColumns } from './case-columns.ts';
import { orderFields } from '#lib/server/projection/people/case-fields-of-row.ts';
import { keepWhatImportSaid, recordCaseChange, refuseOtherVersion } from './case-changes.ts';

export const addOrder: Handler<'order.add'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		caseInReachOf(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, actor, command, personId } = context;
		const { orderKind, title, startDate, endDate } = command.payload;
		const fields: OrderFields = { orderKind, title, startDate, endDate, endedOn: null };
		await transaction
			.insertInto('orders')
			.values({ id: command.id, person_id: personId, ...orderColumns(fields), entered_by: actor.name })
			.execute();
		await recordCaseChange(context, {
			kind: 'order',
			id: command.id,
			change: 'entered',
			before: {},
			after: fields
		});
		return { changed: [{ kind: 'order', id: command.id }] };
	}
};

/** Also how an order ends: by the day on which it did. */
export const correctOrder: Handler<'order.correct'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'orders', payload.orderId, personId),
	async run(context) {
		const { transaction, command, personId } = context;
		const { orderId, version, ...fields } = command.payload;
		const held = await orderRow(transaction, personId, orderId);
		refuseOtherVersion(held.version, version);
		await keepWhatImportSaid(context, 'order', held, orderFields(held));
		await transaction
			.updateTable('orders')
			.set({ ...orderColumns(fields), version: version + 1 })
			.where('person_id', '=', personId)
			.where('id', '=', orderId)
			.execute();
		const change = { kind: 'order', id: orderId, change: 'corrected' } as const;
		await recordCaseChange(context, { ...change, before: orderFields(held), after: fields });
		return { changed: [{ kind: 'order', id: orderId }] };
	}
};

/** Takes away what was entered here by mistake, as long as nothing stands under it. */
export const removeOrder: Handler<'order.remove'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'orders', payload.orderId, personId),
	async run(context) {
		const { transaction, command, personId } = context;
		const { orderId, version } = command.payload;
		const held = await orderRow(transaction, personId, orderId);
		refuseOtherVersion(held.version, version);
		await refuseImported(transaction, held, 'order');
		const used = ['requirements', 'appointments', 'compliance_events', 'warnings'] as const;
		for (const table of used)
			if (await isUsed(transaction, table, 'order_id', held)) throw new CommandRefused('still_in_use');
		await transaction
			.deleteFrom('orders')
			.where('person_id', '=', personId)
			.where('id', '=', orderId)
			.execute();
		const change = { kind: 'order', id: orderId, change: 'removed' } as const;
		await recordCaseChange(context, { ...change, before: orderFields(held), after: {} });
		return { changed: [{ kind: 'order', id: orderId }] };
	}
};

async function orderRow(connection: Connection, personId: string, id: string): Promise<Row<'orders'>> {
	const row = await connection
		.selectFrom('orders')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) throw new CommandRefused('not_found');
	return row;
}

/** @throws CommandRefused where the case system has told of it: its next file would bring it back */
export async function refuseImported(
	transaction: Transaction,
	held: { id: string; person_id: string; entered_by: string | null },
	kind: 'order' | 'requirement'
): Promise<void> {
	const imported = await transaction
		.selectFrom('imported_case_items')
		.select('id')
		.where('person_id', '=', held.person_id)
		.where('subject_kind', '=', kind)
		.where('id', '=', held.id)
		.executeTakeFirst();
	if (held.entered_by === null || imported) throw new CommandRefused('came_with_import');
}

type Referring = 'requirements' | 'appointments' | 'compliance_events' | 'warnings' | 'steps';

export async function isUsed(
	connection: Connection,
	table: Referring,
	column: 'order_id' | 'requirement_id',
	{ id, person_id: personId }: { id: string; person_id: string }
): Promise<boolean> {
	const found = await connection
		.selectFrom(table as 'appointments')
		.select('id')
		.where('person_id', '=', personId)
		.where(column, '=', id)
		.executeTakeFirst();
	return found !== undefined;
}
