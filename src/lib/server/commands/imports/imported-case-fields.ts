import type { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import {
	mergeCase,
	saidOfEntered,
	toldOfOrder,
	toldOfRequirement,
	type CaseField
} from '#lib/domain/imports/merge-case.ts';
import { isSame } from '#lib/domain/imports/merge-plan.ts';
import type { CaseSubject } from '#lib/domain/people/case-fields.ts';
import { isSameNamePart } from '#lib/domain/people/full-name.ts';
import type { ChangeContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { batchesOf } from '#lib/server/db/batches.ts';
import { orderKind, requirementKind, type CaseKind, type CaseRow } from './imported-case-kinds.ts';
import type { PlanImport } from './imported-plan.ts';
import { keepSaidOfCase, saidOfCase } from './said-of-case.ts';
import { noteDifferences } from './note-differences.ts';

/**
 * Takes over orders and requirements field by field: what was entered or corrected here stays, and what the file now says beside it
 * is kept for whoever holds the case to look at.
 */
export async function importOrdersAndRequirements(
	context: ChangeContext,
	imported: Pick<ImportedCase, 'orders' | 'requirements' | 'fillsGaps'>
): Promise<PlanImport> {
	const gaps = new Set(imported.fillsGaps ?? []);
	const orders = imported.orders.map((order) => ({ id: order.id, told: toldOfOrder(order) }));
	const ofOrders = await importItems(context, orderKind, orders, gaps);
	const requirements = imported.requirements.map((each) => ({
		id: each.id,
		told: toldOfRequirement(each),
		under: each.orderId
	}));
	const ofRequirements = await importItems(context, requirementKind, requirements, gaps);
	return {
		changed: [...ofOrders.changed, ...ofRequirements.changed],
		kept: [...ofOrders.kept, ...ofRequirements.kept],
		found: ofOrders.found + ofRequirements.found
	};
}

interface Item<Fields> {
	id: string;
	told: Fields;
	/** The order that it is under. */
	under?: string;
}

async function importItems<Fields extends object, Row extends CaseRow>(
	context: ChangeContext,
	kind: CaseKind<Fields, Row>,
	items: readonly Item<Fields>[],
	gaps: ReadonlySet<string>
): Promise<PlanImport> {
	const result: PlanImport = { changed: [], kept: [], found: 0 };
	if (items.length === 0) return result;
	const ids = items.map(({ id }) => id);
	const rows = await kind.read(context.transaction, context.personId, ids);
	const held = new Map(rows.map((row) => [row.id, row]));
	const said = await saidOfCase<Fields>(context, kind.kind, ids);
	for (const batch of batchesOf(items.filter(({ id }) => !held.has(id))))
		await kind.insert(context.transaction, context.personId, batch);
	for (const item of items) {
		const row = held.get(item.id);
		if (!row) result.changed.push({ kind: kind.kind, id: item.id });
		else if (!gaps.has(item.id)) await mergeItem(context, kind, item, row, said.get(item.id), result);
	}
	const taken = items.filter(({ id }) => !(held.has(id) && gaps.has(id)));
	await keepSaidOfCase(
		context,
		kind.kind,
		taken.map(({ id, told }) => ({ id, told, before: said.get(id) }))
	);
	return result;
}

async function mergeItem<Fields extends object, Row extends CaseRow>(
	context: ChangeContext,
	kind: CaseKind<Fields, Row>,
	{ id, told, under }: Item<Fields>,
	row: Row,
	said: Partial<Fields> | undefined,
	result: PlanImport
): Promise<void> {
	const here = kind.fieldsOf(row);
	// Before anybody kept what an import said, nobody could change what it had brought.
	const before = said ?? (row.entered_by === null ? here : saidOfEntered(here));
	const { fields, taken, differing, kept } = mergeCase(here, before, told);
	const subject = { kind: kind.kind, id };
	if (taken.length > 0 || kind.isElsewhere(row, under)) {
		await kind.update(context.transaction, row, fields, under);
		result.changed.push(subject);
	}
	result.found += await noteDifferences(context, subject, {
		new: new Map(differing.map((field) => [String(field), told[field]])),
		kept: new Set(kept.map(String))
	});
	result.kept.push(...kept.map((field) => ({ ...subject, field: field as CaseField })));
}

/**
 * Someone who is here keeps their name, whatever a file says: it was settled with them. Where it is another than before, whoever holds
 * the case is asked.
 */
export async function importPersonFields(
	context: ChangeContext,
	{ forename, surname, dateOfBirth }: ImportedCase['person']
): Promise<Pick<PlanImport, 'found' | 'kept'>> {
	const { transaction, personId } = context;
	const held = await transaction
		.selectFrom('people')
		.select(['forename', 'surname'])
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	const told = { forename, surname, dateOfBirth };
	const said = await saidOfCase<typeof told>(context, 'person', [personId]);
	const before = said.get(personId);
	const kept = (['forename', 'surname'] as const).filter(
		(field) => !isSameNamePart(told[field], held[field])
	);
	const fresh = kept.filter((field) => before === undefined || !isSame(told[field], before[field]));
	const subject: { kind: CaseSubject; id: string } = { kind: 'person', id: personId };
	const found = await noteDifferences(context, subject, {
		new: new Map(fresh.map((field) => [field, told[field]])),
		kept: new Set<string>(kept)
	});
	await keepSaidOfCase(context, 'person', [{ id: personId, told, before }]);
	return { found, kept: kept.map((field) => ({ kind: 'person', id: personId, field })) };
}
