import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import type { ChangeContext } from '#lib/server/commands/handling/person-in-reach.ts';

interface Found {
	/** What the file now says of fields that were edited here. */
	new: ReadonlyMap<string, unknown>;
	/** Every field that stands otherwise here than in the file. */
	kept: ReadonlySet<string>;
}

/**
 * Keeps what an import says beside what was edited here, one open difference a field; one that is no longer any is
 * closed. @returns how many are new
 */
export async function noteDifferences(
	{ transaction, personId, now }: ChangeContext,
	subject: { kind: Row<'import_differences'>['subject_kind']; id: string },
	found: Found
): Promise<number> {
	const open = await transaction
		.selectFrom('import_differences')
		.select(['id', 'field'])
		.where('person_id', '=', personId)
		.where('subject_kind', '=', subject.kind)
		.where('subject_id', '=', subject.id)
		.where('settled_at', 'is', null)
		.execute();
	for (const { id, field } of open) {
		if (found.kept.has(field) && !found.new.has(field)) continue;
		const choice = found.new.has(field) ? ('newer' as const) : ('agrees' as const);
		await transaction
			.updateTable('import_differences')
			.set({ choice, settled_at: now })
			.where('person_id', '=', personId)
			.where('id', '=', id)
			.execute();
	}
	for (const [field, theirs] of found.new)
		await transaction
			.insertInto('import_differences')
			.values({
				id: newIdentifier(now),
				person_id: personId,
				subject_kind: subject.kind,
				subject_id: subject.id,
				field,
				theirs: toJson(theirs),
				found_at: now,
				choice: null,
				settled_at: null,
				settled_by: null,
				settled_name: null
			})
			.execute();
	return found.new.size;
}
