import type { PutOff } from '#lib/domain/attention/put-off.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/** What anybody left for a day after this one, of the cases that this practitioner works on. */
export async function readPutOffs(
	connection: Connection,
	reaching: Reaching,
	today: LocalDate
): Promise<PutOff[]> {
	const rows = await connection
		.selectFrom('put_offs')
		.innerJoin('people', 'people.id', 'put_offs.person_id')
		.selectAll('put_offs')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('put_offs.until', '>', today)
		.execute();
	return rows.map((row) => ({
		personId: row.person_id,
		kind: row.kind,
		subjectId: row.subject_id,
		until: row.until,
		words: row.words,
		mark: row.mark,
		byAccount: row.by_account,
		byName: row.by_name,
		at: row.at
	}));
}
