import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** When it was written down that a plan was gone through, and the day on which it was. */
interface PlanLook {
	at: Instant;
	on: LocalDate;
}

/** Each time that the plans of these people were gone through: a review or an agreement. */
export async function readPlanLooks(
	connection: Connection,
	personIds: readonly string[]
): Promise<(personId: string) => PlanLook[]> {
	if (personIds.length === 0) return () => [];
	const ids = [...new Set(personIds)];
	const reviews = await connection
		.selectFrom('plan_reviews')
		.select(['person_id', 'at', 'on_date as on'])
		.where('person_id', 'in', ids)
		.execute();
	const agreements = await connection
		.selectFrom('plan_versions')
		.select(['person_id', 'at', 'on_date as on'])
		.where('person_id', 'in', ids)
		.execute();
	return (personId) => [...reviews, ...agreements].filter(({ person_id }) => person_id === personId);
}
