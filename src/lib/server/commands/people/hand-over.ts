import type { Actor } from '#lib/domain/access/actor.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { officerRecords } from '#lib/server/projection/people/officer-records.ts';
import { handOnDiary } from './hand-on-diary.ts';

export interface HandOver {
	/** Of the command that says so: once a person. */
	id: string;
	personId: string;
	/** Who holds the case, as whoever says so believes; null for nobody. */
	from: string | null;
	to: string;
	since: LocalDate;
	/** For staff. */
	reason: string;
}

/**
 * Gives a case to another officer and keeps who had it: the one place that changes `people.practitioner_id` of somebody who is
 * here. The caller holds the person's place in line, says who may, and makes the returned records again; an entry of the audit
 * log that names the person is theirs too.
 * @returns what the person now sees otherwise; null where somebody else holds the case by now
 */
export async function handOver(
	transaction: Transaction,
	{ id, personId, from, to, since, reason }: HandOver,
	by: { actor: Pick<Actor, 'accountId' | 'name'>; now: number }
): Promise<RecordReference[] | null> {
	const moved = await transaction
		.updateTable('people')
		.set({ practitioner_id: to })
		.where('id', '=', personId)
		.where('practitioner_id', from === null ? 'is' : '=', from)
		.returning(['forename', 'surname'])
		.executeTakeFirst();
	if (!moved) return null;
	if (from !== null) await handOnDiary(transaction, { personId, from, to }, by.now);
	await transaction
		.insertInto('officer_changes')
		.values({
			id,
			person_id: personId,
			from_id: from,
			from_name: from === null ? null : await nameOf(transaction, from),
			to_id: to,
			to_name: await nameOf(transaction, to),
			since_on: since,
			reason,
			person_name: fullName(moved),
			...doneBy(by)
		})
		.execute();
	return officerRecords(transaction, personId);
}

async function nameOf(transaction: Transaction, practitionerId: string): Promise<string> {
	const found = await transaction
		.selectFrom('practitioners')
		.select(['forename', 'surname'])
		.where('id', '=', practitionerId)
		.executeTakeFirstOrThrow();
	return fullName(found);
}
