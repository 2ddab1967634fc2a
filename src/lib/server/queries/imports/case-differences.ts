import { isSame } from '#lib/domain/imports/merge-plan.ts';
import type { CaseSubject } from '#lib/domain/people/case-fields.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { readCase } from '#lib/server/queries/people/case-by-hand.ts';

/** One field of who somebody is, of an order or a requirement, that stands otherwise here than in the case system. */
export interface CaseDifference {
	id: string;
	subjectKind: CaseSubject;
	subjectId: string;
	/** What it is called here. */
	what: string;
	/** What to send with a choice. */
	version: number;
	field: string;
	ours: unknown;
	theirs: unknown;
}

/** What is still to be chosen, the person first, in the order in which their fields stand; of a case that the caller may read. */
export async function readCaseDifferences(
	connection: Connection,
	personId: string
): Promise<CaseDifference[]> {
	const rows = await connection
		.selectFrom('import_differences')
		.selectAll()
		.where('person_id', '=', personId)
		.where('subject_kind', 'in', ['person', 'order', 'requirement'])
		.where('settled_at', 'is', null)
		.execute();
	if (rows.length === 0) return [];
	const held = await readCase(connection, personId);
	if (!held) return [];
	return [held.person, ...held.orders, ...held.requirements].flatMap((subject) => {
		const { kind: subjectKind, id: subjectId, what, version } = subject;
		const own = rows.filter((row) => row.subject_kind === subjectKind && row.subject_id === subjectId);
		return Object.entries(subject.fields).flatMap(([field, ours]): CaseDifference[] => {
			const found = own.find((row) => row.field === field);
			const theirs = found && fromJson<unknown>(found.theirs);
			if (!found || isSame(theirs, ours)) return [];
			return [{ id: found.id, subjectKind, subjectId, what, version, field, ours, theirs }];
		});
	});
}
