import type { Actor } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { projectPeopleOf } from '#lib/server/projection/project-people-of.ts';

type Who = Pick<Actor, 'accountId' | 'name'>;

interface RunningCover {
	id: string;
	away_id: string;
	from_on: LocalDate;
}

/**
 * From today on somebody else covers, or nobody. The days before stay as they were: who could read on them is asked later.
 * @param cover not over and not cancelled
 */
export async function coverFromToday(
	transaction: Transaction,
	cover: RunningCover,
	then: { coveredById: string | null; until: LocalDate },
	{ actor, now }: { actor: Who; now: number }
): Promise<void> {
	const today = localDate(now);
	const by = { by_account: actor.accountId, by_name: actor.name, at: now };
	const changed = { covered_by_id: then.coveredById, until_on: then.until, ...by };
	const hasBegun = cover.from_on < today;
	await transaction
		.updateTable('covers')
		.set(hasBegun ? { until_on: addDays(today, -1) } : changed)
		.where('id', '=', cover.id)
		.execute();
	if (!hasBegun) return;
	await transaction
		.insertInto('covers')
		.values({
			id: newIdentifier(now),
			away_id: cover.away_id,
			from_on: today,
			cancelled_at: null,
			cancelled_by: null,
			...changed
		})
		.execute();
}

/** Whoever takes no cases any more covers for nobody from today on, and people are not told to turn to them. */
export async function endCoversBy(
	transaction: Transaction,
	actor: Who,
	practitionerId: string | null,
	now: number
): Promise<void> {
	if (practitionerId === null) return;
	const covers = await transaction
		.selectFrom('covers')
		.select(['id', 'away_id', 'from_on', 'until_on'])
		.where('covered_by_id', '=', practitionerId)
		.where('until_on', '>=', localDate(now))
		.where('cancelled_at', 'is', null)
		.orderBy('id')
		.execute();
	for (const cover of covers)
		await coverFromToday(transaction, cover, { coveredById: null, until: cover.until_on }, { actor, now });
	for (const awayId of new Set(covers.map((cover) => cover.away_id)))
		await projectPeopleOf(transaction, awayId);
}
