import { isSame } from '#lib/domain/imports/merge-plan.ts';
import type { PlanSnapshot } from '#lib/domain/plan/sequence-input.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';

/** One field that was edited here and of which the case system says something else. */
export interface ImportDifference {
	id: string;
	subjectId: string;
	/** What the goal or step is called here. */
	what: string;
	field: string;
	theirs: unknown;
	ours: unknown;
}

/** What a practitioner has still to choose, goals first, in the order it was found. */
export async function readImportDifferences(
	connection: Connection,
	personId: string,
	{ goals, steps }: Pick<PlanSnapshot, 'goals' | 'steps'>
): Promise<ImportDifference[]> {
	const rows = await connection
		.selectFrom('import_differences')
		.selectAll()
		.where('person_id', '=', personId)
		.where('subject_kind', 'in', ['goal', 'step'])
		.where('settled_at', 'is', null)
		.orderBy('subject_kind')
		.orderBy('found_at')
		.orderBy('id')
		.execute();
	return rows.flatMap(({ id, subject_kind, subject_id, field, theirs }) => {
		const subjects = subject_kind === 'goal' ? goals : steps;
		const held = subjects.find((each) => each.id === subject_id);
		if (!held) return [];
		const what = 'title' in held ? held.title : held.description;
		const difference = { field, theirs: fromJson(theirs), ours: valueOf(held, field) };
		return isSame(difference.theirs, difference.ours)
			? []
			: [{ id, subjectId: subject_id, what, ...difference }];
	});
}

function valueOf(held: object, field: string): unknown {
	return (held as Record<string, unknown>)[field] ?? null;
}
