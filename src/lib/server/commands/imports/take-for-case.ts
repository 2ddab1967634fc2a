import type { PersonFields } from '#lib/domain/people/case-fields.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { CommandRefused } from '#lib/server/commands/handling/handler.ts';
import type { PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { recordCaseChange, refuseOtherVersion } from '#lib/server/commands/people/case-changes.ts';
import { personColumns } from '#lib/server/commands/people/case-columns.ts';
import { personFields } from '#lib/server/projection/people/case-fields-of-row.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { orderKind, requirementKind, type CaseKind, type CaseRow } from './imported-case-kinds.ts';

type Difference = Row<'import_differences'>;

/** Takes what the case system says of a person, an order or a requirement in place of what stands here, one field. */
export async function takeForCase(
	context: PlanContext,
	difference: Difference,
	version: number
): Promise<RecordReference[]> {
	const { subject_kind: kind, subject_id: id } = difference;
	if (kind === 'person') await takeForPerson(context, difference, version);
	else if (kind === 'order') await takeForItem(context, difference, version, orderKind);
	else if (kind === 'requirement') await takeForItem(context, difference, version, requirementKind);
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

async function takeForItem<Fields extends object, Held extends CaseRow>(
	context: PlanContext,
	{ subject_id: id, field, theirs }: Difference,
	version: number,
	item: CaseKind<Fields, Held>
) {
	const { transaction, personId } = context;
	const [held] = await item.read(transaction, personId, [id]);
	if (!held) throw new CommandRefused('not_found');
	refuseOtherVersion(held.version, version);
	const before = item.fieldsOf(held);
	const after: Fields = { ...before, [field]: fromJson(theirs) };
	await item.update(transaction, held, after, undefined);
	await recordCaseChange(context, { kind: item.kind, id, change: 'corrected', before, after });
}
