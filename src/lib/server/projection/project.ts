import { EMPTY_DIGEST, toggleDigest } from '#lib/domain/records/digest.ts';
import { recordKey, type RecordReference } from '#lib/domain/records/record-key.ts';
import { cleanThroughout } from '#lib/domain/text/clean-text.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/schema.ts';
import { loadRecord } from './load-record.ts';

/**
 * Takes the person's place in line: until this transaction ends, nobody else changes this person's world. Revisions
 * are given out under this lock, so a phone that has seen revision 7 can never later be owed revision 6
 * (docs/decisions/004-one-revision-per-person.md).
 */
export async function lockPerson(transaction: Transaction, personId: string): Promise<void> {
	await transaction
		.insertInto('person_sync')
		.values({ person_id: personId, revision: 0, count: 0, digest: EMPTY_DIGEST })
		.onConflict((conflict) =>
			conflict.column('person_id').doUpdateSet((build) => ({ revision: build.ref('person_sync.revision') }))
		)
		.execute();
}

/**
 * Makes the phone's view of these records again and gives those that really changed the person's next revision.
 * @param onUnreadable told of each that stands there as unreadable
 * @returns how many changed; 0 leaves the revision as it was.
 */
export async function projectRecords(
	transaction: Transaction,
	personId: string,
	references: RecordReference[],
	onUnreadable: (reference: RecordReference) => void = () => undefined
): Promise<number> {
	const sync = await transaction
		.selectFrom('person_sync')
		.selectAll()
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	const revision = sync.revision + 1;
	let { count, digest } = sync;
	let changed = 0;
	for (const reference of unique(references)) {
		const record = await loadRecord(transaction, personId, reference);
		if (record?.kind === 'unreadable') onUnreadable(reference);
		const body = record ? toJson(cleanThroughout(record)) : null;
		const held = await transaction
			.selectFrom('person_records')
			.select(['body', 'revision'])
			.where('person_id', '=', personId)
			.where('kind', '=', reference.kind)
			.where('id', '=', reference.id)
			.executeTakeFirst();
		if ((held?.body ?? null) === body) continue;
		await keep(transaction, { ...reference, personId, revision, body });
		if (held?.body) [digest, count] = [toggleDigest(digest, reference, held.revision), count - 1];
		if (body) [digest, count] = [toggleDigest(digest, reference, revision), count + 1];
		changed += 1;
	}
	if (changed > 0)
		await transaction
			.updateTable('person_sync')
			.set({ revision, count, digest })
			.where('person_id', '=', personId)
			.execute();
	return changed;
}

function unique(references: RecordReference[]): RecordReference[] {
	return [...new Map(references.map((reference) => [recordKey(reference), reference])).values()];
}

async function keep(
	transaction: Transaction,
	row: RecordReference & { personId: string; revision: number; body: string | null }
): Promise<void> {
	const { id, kind, personId, revision, body } = row;
	await transaction
		.insertInto('person_records')
		.values({ id, person_id: personId, kind, revision, body })
		.onConflict((conflict) => conflict.columns(['person_id', 'kind', 'id']).doUpdateSet({ revision, body }))
		.execute();
}
