import { changesBetween, type CaseSubject } from '#lib/domain/people/case-fields.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused } from '#lib/server/commands/handling/handler.ts';
import type { ChangeContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';

export interface CaseChange {
	kind: CaseSubject;
	id: string;
	change: Row<'case_changes'>['change'];
	before: object;
	after: object;
}

/** Keeps who entered, corrected or removed what of a case, field by field. What changes nothing is not kept. */
export async function recordCaseChange(
	context: ChangeContext,
	{ kind, id, change, before, after }: CaseChange
): Promise<void> {
	const fields = changesBetween(before, after);
	if (change === 'corrected' && fields.length === 0) return;
	await context.transaction
		.insertInto('case_changes')
		.values({
			id: newIdentifier(context.now),
			person_id: context.personId,
			subject_kind: kind,
			subject_id: id,
			change,
			fields: toJson(fields),
			...doneBy(context)
		})
		.execute();
}

/** @throws CommandRefused `changed_meanwhile` where it is no longer what its writer looked at */
export function refuseOtherVersion(held: number, lookedAt: number): void {
	if (held !== lookedAt) throw new CommandRefused('changed_meanwhile');
}

/**
 * Before what an import brought is first changed here: from when nobody kept what imports say, that is what stands here until now.
 */
export async function keepWhatImportSaid(
	{ transaction, personId }: ChangeContext,
	kind: CaseSubject,
	held: { id: string; entered_by: string | null },
	fields: object
): Promise<void> {
	if (held.entered_by !== null) return;
	await transaction
		.insertInto('imported_case_items')
		.values({ id: held.id, person_id: personId, subject_kind: kind, said: toJson(fields) })
		.onConflict((conflict) => conflict.columns(['person_id', 'subject_kind', 'id']).doNothing())
		.execute();
}
