import type { WaitingDifference } from '#lib/domain/attention/waiting.ts';
import { isSame } from '#lib/domain/imports/merge-plan.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { bodyForStaff } from '#lib/server/projection/body-for-staff.ts';
import {
	orderFields,
	personFields,
	requirementFields
} from '#lib/server/projection/people/case-fields-of-row.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { named, waiting, type Named } from '#lib/server/queries/people/waiting-person.ts';

type SubjectKind = Row<'import_differences'>['subject_kind'];

interface Difference extends Named {
	id: string;
	subject_kind: SubjectKind;
	subject_id: string;
	field: string;
	theirs: Row<'import_differences'>['theirs'];
	found_at: number;
}

const inPlan: readonly SubjectKind[] = ['goal', 'step'];

/**
 * Where the case system says something else than what stands here, and nobody has chosen: one for a person's details and one for
 * their plan. What came to agree by itself waits for nobody. However many there are, the queries are as many.
 */
export async function readWaitingDifferences(
	connection: Connection,
	reaching: Reaching
): Promise<WaitingDifference[]> {
	const rows: Difference[] = await connection
		.selectFrom('people')
		.innerJoin('import_differences', 'import_differences.person_id', 'people.id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.where('import_differences.settled_at', 'is', null)
		.select([
			'import_differences.id',
			'import_differences.person_id',
			'import_differences.subject_kind',
			'import_differences.subject_id',
			'import_differences.field',
			'import_differences.theirs',
			'import_differences.found_at',
			...named
		])
		.orderBy('import_differences.found_at')
		.orderBy('import_differences.id')
		.execute();
	if (rows.length === 0) return [];
	const ours = await oursOf(connection, rows);
	const open = rows.filter((row) => {
		const fields = ours.get(keyOf(row.person_id, row.subject_kind, row.subject_id));
		return (
			fields !== undefined && !isSame(fromJson<unknown>(row.theirs), Reflect.get(fields, row.field) ?? null)
		);
	});
	const byPlace = Map.groupBy(open, (row) => `${row.person_id} ${String(inPlan.includes(row.subject_kind))}`);
	return [...byPlace.values()].flatMap(([first, ...others]): WaitingDifference[] =>
		first === undefined
			? []
			: [
					{
						kind: 'difference',
						...waiting(first, first.id, first.found_at),
						of: inPlan.includes(first.subject_kind) ? 'plan' : 'case',
						count: 1 + others.length
					}
				]
	);
}

/** What stands here, by whose it is, what it is and its id. */
async function oursOf(connection: Connection, rows: readonly Difference[]): Promise<Map<string, object>> {
	const found = new Map<string, object>();
	const of = (kinds: readonly SubjectKind[]) => [
		...new Set(rows.filter((row) => kinds.includes(row.subject_kind)).map((row) => row.person_id))
	];
	for (const row of await rowsOf(of(['person']), (ids) =>
		connection.selectFrom('people').selectAll().where('id', 'in', ids).execute()
	))
		found.set(keyOf(row.id, 'person', row.id), { crn: row.crn, ...personFields(row) });
	for (const row of await rowsOf(of(['order']), (ids) =>
		connection.selectFrom('orders').selectAll().where('person_id', 'in', ids).execute()
	))
		found.set(keyOf(row.person_id, 'order', row.id), orderFields(row));
	for (const row of await rowsOf(of(['requirement']), (ids) =>
		connection.selectFrom('requirements').selectAll().where('person_id', 'in', ids).execute()
	))
		found.set(keyOf(row.person_id, 'requirement', row.id), requirementFields(row));
	for (const { person_id, kind, id, body } of await rowsOf(of(inPlan), (ids) =>
		connection
			.selectFrom('person_records')
			.select(['person_id', 'kind', 'id', 'body'])
			.where('person_id', 'in', ids)
			.where('kind', 'in', ['goal', 'step'])
			.execute()
	))
		found.set(keyOf(person_id, kind, id), bodyForStaff(body) ?? {});
	return found;
}

const keyOf = (personId: string, kind: string, id: string) => `${personId} ${kind} ${id}`;

async function rowsOf<Found>(ids: string[], read: (ids: string[]) => Promise<Found[]>): Promise<Found[]> {
	return ids.length === 0 ? [] : read(ids);
}
