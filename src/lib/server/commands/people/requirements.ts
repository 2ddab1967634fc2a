import type { RequirementFields } from '#lib/domain/people/case-fields.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { requirementColumns } from './case-columns.ts';
import { requirementFields } from '#lib/server/projection/people/case-fields-of-row.ts';
import { keepWhatImportSaid, recordCaseChange, refuseOtherVersion } from './case-changes.ts';
import { isUsed, refuseImported } from './orders.ts';

export const addRequirement: Handler<'requirement.add'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'orders', payload.orderId, personId),
	async run(context) {
		const { transaction, actor, command, personId } = context;
		const { orderId, detail, ...rest } = command.payload;
		const fields: RequirementFields = { ...rest, detail: detail || null, ended: null };
		await transaction
			.insertInto('requirements')
			.values({
				id: command.id,
				person_id: personId,
				order_id: orderId,
				...requirementColumns(fields),
				entered_by: actor.name
			})
			.execute();
		const change = { kind: 'requirement', id: command.id, change: 'entered' } as const;
		await recordCaseChange(context, { ...change, before: {}, after: fields });
		return { changed: [{ kind: 'requirement', id: command.id }] };
	}
};

/** Also how a requirement ends. */
export const correctRequirement: Handler<'requirement.correct'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'requirements', payload.requirementId, personId),
	async run(context) {
		const { transaction, command, personId } = context;
		const { requirementId, version, detail, ended, endedOn, ...rest } = command.payload;
		const fields: RequirementFields = {
			...rest,
			detail: detail || null,
			ended: ended || endedOn !== null ? { on: endedOn } : null
		};
		const held = await requirementRow(transaction, personId, requirementId);
		refuseOtherVersion(held.version, version);
		await keepWhatImportSaid(context, 'requirement', held, requirementFields(held));
		await transaction
			.updateTable('requirements')
			.set({ ...requirementColumns(fields), version: version + 1 })
			.where('person_id', '=', personId)
			.where('id', '=', requirementId)
			.execute();
		const change = { kind: 'requirement', id: requirementId, change: 'corrected' } as const;
		await recordCaseChange(context, { ...change, before: requirementFields(held), after: fields });
		return { changed: [{ kind: 'requirement', id: requirementId }] };
	}
};

/** As with an order. */
export const removeRequirement: Handler<'requirement.remove'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'requirements', payload.requirementId, personId),
	async run(context) {
		const { transaction, command, personId } = context;
		const { requirementId, version } = command.payload;
		const held = await requirementRow(transaction, personId, requirementId);
		refuseOtherVersion(held.version, version);
		await refuseImported(transaction, held, 'requirement');
		for (const table of ['appointments', 'steps'] as const)
			if (await isUsed(transaction, table, 'requirement_id', held)) throw new CommandRefused('still_in_use');
		await transaction
			.deleteFrom('requirements')
			.where('person_id', '=', personId)
			.where('id', '=', requirementId)
			.execute();
		const change = { kind: 'requirement', id: requirementId, change: 'removed' } as const;
		await recordCaseChange(context, { ...change, before: requirementFields(held), after: {} });
		return { changed: [{ kind: 'requirement', id: requirementId }] };
	}
};

async function requirementRow(
	connection: Connection,
	personId: string,
	id: string
): Promise<Row<'requirements'>> {
	const row = await connection
		.selectFrom('requirements')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) throw new CommandRefused('not_found');
	return row;
}
