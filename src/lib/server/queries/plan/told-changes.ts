import type { PlanReview } from '#lib/domain/plan/sequence-shapes.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';

type Told = Required<Pick<PlanReview, 'told' | 'lookedAgain'>>;

/**
 * What people told us has changed and their plan was not looked at since, and the latest look because of one, by person. None of
 * what they said: a gap is also read by whoever may not read a report.
 */
export async function readToldChanges(
	connection: Connection,
	personIds: readonly string[]
): Promise<(personId: string) => Told> {
	const rows = await connection
		.selectFrom('circumstance_changes')
		.select(['person_id', 'id', 'received_at', 'looked_again_on'])
		.where('person_id', 'in', [...personIds])
		.where('taken_back_at', 'is', null)
		.orderBy('received_at')
		.orderBy('id')
		.execute();
	return (personId) => {
		const theirs = rows.filter(({ person_id }) => person_id === personId);
		const looked = theirs
			.flatMap(({ id, looked_again_on: on }) => (on === null ? [] : [{ reportId: id, on }]))
			.sort((a, b) => (a.on < b.on ? 1 : -1));
		return {
			told: theirs
				.filter(({ looked_again_on }) => looked_again_on === null)
				.map(({ id, received_at }) => ({ reportId: id, on: localDate(received_at) })),
			lookedAgain: looked[0] ?? null
		};
	};
}
