import { EMPTY_DIGEST, toggleDigest } from '#lib/domain/records/digest.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { RecordKind } from '#lib/domain/records/records.ts';
import { cleanThroughout } from '#lib/domain/text/clean-text.ts';
import { batchesOf, listsOf } from '#lib/server/db/batches.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import { loadRecords } from './load-record.ts';

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

/** Written under the next revision of the person whose it is. */
type Written = RecordReference & { body: string | null };

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
	for (const [kind, ids] of byKind(references))
		for (const some of listsOf(ids)) {
			const records = await loadRecords(transaction, personId, kind, some);
			const held = await heldBodies(transaction, personId, kind, some);
			const written: Written[] = [];
			for (const id of new Set(some)) {
				const reference = { kind, id };
				const [record, before] = [records.get(id), held.get(id)];
				if (record?.kind === 'unreadable') onUnreadable(reference);
				const body = record ? toJson(cleanThroughout(record)) : null;
				if ((before?.body ?? null) === body) continue;
				written.push({ ...reference, body });
				if (before?.body) [digest, count] = [toggleDigest(digest, reference, before.revision), count - 1];
				if (body) [digest, count] = [toggleDigest(digest, reference, revision), count + 1];
			}
			await keep(transaction, personId, revision, written);
			changed += written.length;
		}
	if (changed > 0)
		await transaction
			.updateTable('person_sync')
			.set({ revision, count, digest })
			.where('person_id', '=', personId)
			.execute();
	return changed;
}

/** Each id once. */
function byKind(references: readonly RecordReference[]): Map<RecordKind, string[]> {
	const ids = new Map<RecordKind, Set<string>>();
	for (const { kind, id } of references) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
	return new Map([...ids].map(([kind, each]) => [kind, [...each]]));
}

async function heldBodies(
	transaction: Transaction,
	personId: string,
	kind: RecordKind,
	ids: readonly string[]
): Promise<Map<string, { body: string | null; revision: number }>> {
	const rows = await transaction
		.selectFrom('person_records')
		.select(['id', 'body', 'revision'])
		.where('person_id', '=', personId)
		.where('kind', '=', kind)
		.where('id', 'in', ids)
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

async function keep(
	transaction: Transaction,
	personId: string,
	revision: number,
	written: readonly Written[]
): Promise<void> {
	for (const batch of batchesOf(written))
		await transaction
			.insertInto('person_records')
			.values(batch.map(({ id, kind, body }) => ({ id, person_id: personId, kind, revision, body })))
			.onConflict((conflict) =>
				conflict.columns(['person_id', 'kind', 'id']).doUpdateSet((build) => ({
					revision: build.ref('excluded.revision'),
					body: build.ref('excluded.body')
				}))
			)
			.execute();
}
