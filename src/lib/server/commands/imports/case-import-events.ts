import { OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import { isUndecidedMiss } from '#lib/domain/appointments/counts-against.ts';
import { EventKind } from '#lib/domain/compliance/vocabulary.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { complianceSettingsFor } from '#lib/server/queries/compliance/settings-of-person.ts';
import { openEvent } from '#lib/server/commands/compliance/open-event.ts';
import type { HandlerContext } from '#lib/server/commands/handling/handler.ts';

/** The appointments whose person has already been asked what happened. */
export async function appointmentsAskedAbout(
	transaction: Transaction,
	personId: string
): Promise<Set<Identifier>> {
	const events = await transaction
		.selectFrom('compliance_events')
		.select('appointment_id')
		.where('person_id', '=', personId)
		.execute();
	return new Set(events.flatMap(({ appointment_id: id }) => (id === null ? [] : [id])));
}

/**
 * Asks the person about each miss that came undecided from elsewhere, once. All that is held is looked at, because an order
 * can come after its appointments. Where there can be no event there is none: an import is no moment to refuse. What lies
 * further back than the area looks is history and no news: nobody is asked about it (the fairness page lists it).
 */
export async function askAboutMisses(
	{ transaction, actor, now }: Pick<HandlerContext<'case.import'>, 'transaction' | 'actor' | 'now'>,
	personId: string
): Promise<RecordReference[]> {
	const { recentMissDays } = await complianceSettingsFor(transaction, personId);
	const since = addDays(localDate(now), -recentMissDays);
	// Nobody by name: it came with a file, as other records do.
	const opener = { transaction, now, account: actor.accountId, name: '' };
	const changed: RecordReference[] = [];
	for (const { id, starts_at, outcome_code, account_due_on } of await missesNotAskedAbout(
		transaction,
		personId,
		now
	)) {
		if (localDate(starts_at) < since) continue;
		const opened = await openEvent(opener, {
			personId,
			appointmentId: id,
			kind: EventKind.parse(outcome_code),
			occurredOn: localDate(starts_at),
			facts: '',
			accountDueOn: account_due_on
		});
		if (opened.refused === null) changed.push(...opened.changed);
		else if (opened.refused === 'in_custody_then' && account_due_on !== null)
			changed.push(await askNoMore(transaction, personId, id));
	}
	return changed;
}

/** The case system told a day to somebody who was in prison: nothing due then counts, so they are not asked. */
async function askNoMore(
	transaction: Transaction,
	personId: string,
	id: Identifier
): Promise<RecordReference> {
	await transaction
		.updateTable('appointments')
		.set({ account_due_on: null })
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.execute();
	return { kind: 'appointment', id };
}

async function missesNotAskedAbout(transaction: Transaction, personId: string, now: number) {
	const asked = await appointmentsAskedAbout(transaction, personId);
	const past = await transaction
		.selectFrom('appointments')
		.select(['id', 'starts_at', 'outcome_code', 'enforceable', 'cancelled', 'account_due_on'])
		.where('person_id', '=', personId)
		.where('outcome_code', 'in', EventKind.options)
		.where('starts_at', '<=', now)
		.orderBy('starts_at')
		.orderBy('id')
		.execute();
	return past.filter(({ id, outcome_code, enforceable, cancelled, account_due_on }) => {
		const miss = {
			outcome: { code: OutcomeCode.parse(outcome_code), reason: null },
			enforceable: enforceable === 1,
			cancelled: cancelled === 1,
			accountDueOn: account_due_on
		};
		return !asked.has(id) && isUndecidedMiss(miss);
	});
}
