import type { OrderFields, PersonFields, RequirementFields } from '#lib/domain/people/case-fields.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { CommandRefused } from '#lib/server/commands/handling/handler.ts';
import type { PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { recordCaseChange, refuseOtherVersion } from '#lib/server/commands/people/case-changes.ts';
import { orderColumns, personColumns, requirementColumns } from '#lib/server/commands/people/case-columns.ts';
import {
	orderFields,
	personFields,
	requirementFields
} from '#lib/server/projection/people/case-fields-of-row.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';

type Difference = Row<'import_differences'>;

/** Takes what the case system says of a person, an order or a requirement in place of what stands here, one field. */
export async function takeForCase(
	context: PlanContext,
	difference: Difference,
	version: number
): Promise<RecordReference[]> {
	const { subject_kind: kind, subject_id: id } = difference;
	if (kind === 'person') await takeForPerson(context, difference, version);
	else if (kind === 'order') await takeForOrder(context, difference, version);
	else if (kind === 'requirement') await takeForRequirement(context, difference, version);
	else return [];
	return [{ kind, id }];
}

async function takeForPerson(context: PlanContext, { field, theirs }: Difference, version: number) {
	const { transaction, personId } = context;
	const held = await transaction
		.selectFrom('people')
		.selectAll()
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	refuseOtherVersion(held.details_version, version);
	const before = personFields(held);
	const after: PersonFields = { ...before, [field]: fromJson(theirs) };
	await transaction
		.updateTable('people')
		.set({ ...personColumns(after), details_version: version + 1 })
		.where('id', '=', personId)
		.execute();
	await recordCaseChange(context, { kind: 'person', id: personId, change: 'corrected', before, after });
}

async function takeForOrder(context: PlanContext, difference: Difference, version: number) {
	const { transaction, personId } = context;
	const { subject_id: id, field, theirs } = difference;
	const held = await transaction
		.selectFrom('orders')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (!held) throw new CommandRefused('not_found');
	refuseOtherVersion(held.version, version);
	const before = orderFields(held);
	const after: OrderFields = { ...before, [field]: fromJson(theirs) };
	await transaction
		.updateTable('orders')
		.set({ ...orderColumns(after), version: version + 1 })
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.execute();
	await recordCaseChange(context, { kind: 'order', id, change: 'corrected', before, after });
}

async function takeForRequirement(context: PlanContext, difference: Difference, version: number) {
	const { transaction, personId } = context;
	const { subject_id: id, field, theirs } = difference;
	const held = await transaction
		.selectFrom('requirements')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (!held) throw new CommandRefused('not_found');
	refuseOtherVersion(held.version, version);
	const before = requirementFields(held);
	const after: RequirementFields = { ...before, [field]: fromJson(theirs) };
	await transaction
		.updateTable('requirements')
		.set({ ...requirementColumns(after), version: version + 1 })
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.execute();
	await recordCaseChange(context, { kind: 'requirement', id, change: 'corrected', before, after });
}
