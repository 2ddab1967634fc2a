import { isSame } from '#lib/domain/imports/merge-plan.ts';
import type { CaseSubject } from '#lib/domain/people/case-fields.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { batchesOf, listsOf } from '#lib/server/db/batches.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';

interface OfPerson {
	transaction: Connection;
	personId: string;
}

/** What the last import said of each, where one is known to have said anything. */
export async function saidOfCase<Fields extends object>(
	{ transaction, personId }: OfPerson,
	kind: CaseSubject,
	ids: readonly string[]
): Promise<Map<string, Partial<Fields>>> {
	const said = new Map<string, Partial<Fields>>();
	for (const some of listsOf(ids)) {
		const rows = await transaction
			.selectFrom('imported_case_items')
			.select(['id', 'said'])
			.where('person_id', '=', personId)
			.where('subject_kind', '=', kind)
			.where('id', 'in', some)
			.execute();
		for (const { id, said: text } of rows) said.set(id, fromJson<Partial<Fields>>(text));
	}
	return said;
}

export async function keepSaidOfCase(
	{ transaction, personId }: OfPerson,
	kind: CaseSubject,
	items: readonly { id: string; told: object; before: object | undefined }[]
): Promise<void> {
	const rows = items
		.filter(({ told, before }) => !isSame(told, before))
		.map(({ id, told }) => ({ id, person_id: personId, subject_kind: kind, said: toJson(told) }));
	for (const batch of batchesOf(rows))
		await transaction
			.insertInto('imported_case_items')
			.values(batch)
			.onConflict((conflict) =>
				conflict
					.columns(['person_id', 'subject_kind', 'id'])
					.doUpdateSet((build) => ({ said: build.ref('excluded.said') }))
			)
			.execute();
}

/**
 * Whether a file means this person: by the date of birth that stands here or, where that was corrected here, by the one that the file
 * before had. Any other is somebody else's, and nothing is taken over.
 */
export async function isBornThen(
	connection: Connection,
	held: { id: string; date_of_birth: LocalDate },
	told: LocalDate
): Promise<boolean> {
	if (held.date_of_birth === told) return true;
	const about = { transaction: connection, personId: held.id };
	const said = await saidOfCase<{ dateOfBirth: LocalDate }>(about, 'person', [held.id]);
	return said.get(held.id)?.dateOfBirth === told;
}
