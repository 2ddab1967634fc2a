import type { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import { isSame, unasked, type ImportedField } from '#lib/domain/imports/merge-plan.ts';
import type { CaseField } from '#lib/domain/imports/merge-case.ts';
import type { CaseSubject } from '#lib/domain/people/case-fields.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { batchesOf } from '#lib/server/db/batches.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { noteDifferences } from './note-differences.ts';
import { goalKind, stepKind, type ImportedKind, type PlanRow } from './imported-plan-kinds.ts';
import { recordChange } from '#lib/server/commands/plan/change-log.ts';
import type { ChangeContext } from '#lib/server/commands/handling/person-in-reach.ts';

/** A field of a goal or step, of a person, an order or a requirement, that stays as it is here, though the file says something else. */
export interface KeptField {
	kind: 'goal' | 'step' | CaseSubject;
	id: Identifier;
	field: ImportedField | CaseField;
}

export interface PlanImport {
	changed: RecordReference[];
	kept: KeptField[];
	/** How many differences are new to the practitioner. */
	found: number;
}

/**
 * Takes over goals and steps field by field. What was edited here since the last import stays, and where the file now says
 * something else, that is kept for the practitioner to look at: nothing is overwritten unseen.
 */
export async function importGoalsAndSteps(
	context: ChangeContext,
	imported: Pick<ImportedCase, 'goals' | 'steps' | 'fillsGaps'>
): Promise<PlanImport> {
	const gaps = new Set(imported.fillsGaps ?? []);
	const goals = await importItems(context, goalKind, imported.goals, gaps);
	const steps = await importItems(context, stepKind, imported.steps, gaps);
	return {
		changed: [...goals.changed, ...steps.changed],
		kept: [...goals.kept, ...steps.kept],
		found: goals.found + steps.found
	};
}

async function importItems<Item extends { id: string }, Row extends PlanRow, Fields extends object>(
	context: ChangeContext,
	kind: ImportedKind<Item, Row, Fields>,
	items: readonly Item[],
	gaps: ReadonlySet<string>
): Promise<PlanImport> {
	const result: PlanImport = { changed: [], kept: [], found: 0 };
	if (items.length === 0) return result;
	const ids = items.map(({ id }) => id);
	const rows = new Map(
		(await kind.read(context.transaction, context.personId, ids)).map((row) => [row.id, row])
	);
	const said = await saidBefore(context, ids);
	const added = items.filter(({ id }) => !rows.has(id));
	for (const batch of batchesOf(added)) await kind.insert(context.transaction, context.personId, batch);
	for (const item of items) {
		const row = rows.get(item.id);
		if (!row) result.changed.push({ kind: kind.kind, id: item.id });
		else if (!gaps.has(item.id)) await mergeItem(context, kind, item, row, said.get(item.id), result);
	}
	const taken = items.filter(({ id }) => !(rows.has(id) && gaps.has(id)));
	await keepSaid(
		context,
		taken.map((item) => ({ id: item.id, before: said.get(item.id), told: kind.told(item) }))
	);
	return result;
}

async function mergeItem<Item extends { id: string }, Row extends PlanRow, Fields extends object>(
	context: ChangeContext,
	kind: ImportedKind<Item, Row, Fields>,
	item: Item,
	row: Row,
	said: object | undefined,
	result: PlanImport
): Promise<void> {
	const held = kind.fieldsOf(row);
	const before = (said ?? (await editedSince(context, kind.kind, row, held))) as Partial<Fields>;
	const { fields, taken, differing, kept } = kind.merge(held, before, item);
	const asked = (field: keyof Fields) => !unasked.has(field as ImportedField);
	const subject = { kind: kind.kind, id: item.id };
	if (taken.length > 0) {
		const seen = taken.filter(asked);
		const version = row.version + (seen.length > 0 ? 1 : 0);
		await kind.update(context.transaction, row, fields, version);
		result.changed.push(subject);
		const told = seen.map((field) => ({ field: String(field), from: held[field], to: fields[field] }));
		if (told.length > 0)
			await recordChange(context, { ...subject, version, change: 'imported', fields: told, reason: null });
	}
	const theirs = new Map(Object.entries(kind.told(item)));
	result.found += await noteDifferences(context, subject, {
		new: new Map(differing.filter(asked).map((field) => [String(field), theirs.get(String(field))])),
		kept: new Set(kept.map(String))
	});
	result.kept.push(...kept.filter(asked).map((field) => ({ ...subject, field: field as ImportedField })));
}

async function saidBefore(
	{ transaction, personId }: ChangeContext,
	ids: readonly string[]
): Promise<Map<string, object>> {
	const rows = await transaction
		.selectFrom('imported_plan_items')
		.select(['id', 'said'])
		.where('person_id', '=', personId)
		.where('id', 'in', [...ids])
		.execute();
	return new Map(rows.map(({ id, said }) => [id, fromJson(said)]));
}

async function keepSaid(
	{ transaction, personId }: ChangeContext,
	items: readonly { id: string; told: object; before: object | undefined }[]
): Promise<void> {
	const rows = items
		.map(({ id, told, before }) => ({ id, before, said: { ...before, ...told } }))
		.filter(({ before, said }) => !isSame(said, before))
		.map(({ id, said }) => ({ id, person_id: personId, said: toJson(said) }));
	for (const batch of batchesOf(rows))
		await transaction
			.insertInto('imported_plan_items')
			.values(batch)
			.onConflict((conflict) =>
				conflict.columns(['person_id', 'id']).doUpdateSet((build) => ({ said: build.ref('excluded.said') }))
			)
			.execute();
}

/**
 * For what was imported before anybody kept what an import said: what stands here, less what was edited since by the
 * record of changes. A step that was confirmed as done is in no such record; nobody knows what the import said of it.
 */
async function editedSince<Fields extends object>(
	{ transaction, personId }: ChangeContext,
	kind: 'goal' | 'step',
	row: PlanRow & { claim?: string | null },
	held: Fields
): Promise<Partial<Fields>> {
	const changes = await transaction
		.selectFrom('plan_changes')
		.select('fields')
		.where('person_id', '=', personId)
		.where('subject_kind', '=', kind)
		.where('subject_id', '=', row.id)
		.orderBy('version', 'desc')
		.execute();
	const first = changes
		.flatMap(({ fields }) => fromJson(fields))
		.map(({ field, from }) => [field, from] as const);
	const said = { ...held, ...Object.fromEntries(first.filter(([field]) => field in held)) };
	if (!row.claim) return said;
	return { ...said, status: undefined, completedOn: undefined };
}
