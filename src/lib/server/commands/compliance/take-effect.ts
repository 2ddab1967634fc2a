import type { EventKind } from '#lib/domain/compliance/vocabulary.ts';
import { WarningForm } from '#lib/domain/compliance/vocabulary.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { isMoved } from '#lib/domain/appointments/outcome-form.ts';
import type { Outcome, OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import type { HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { insertLifeChange } from '#lib/server/commands/plan/sequencing.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { letterOf } from '#lib/server/letters/compliance/decision-letter.ts';
import type { EventWithFacts } from '#lib/server/queries/compliance/event-with-facts.ts';

type DecisionContext = Pick<
	HandlerContext<'event.decide' | 'event.close' | 'decision.countersign'>,
	'transaction' | 'actor' | 'personId' | 'now'
>;

/** A decision made anew replaces the one before; a warning that came with that one never counts again. */
export async function replaceFormerDecision(
	{ transaction, actor, now, personId }: DecisionContext,
	{ row }: EventWithFacts,
	decision: Row<'decisions'>
): Promise<RecordReference[]> {
	await transaction
		.updateTable('decisions')
		.set({ state: 'superseded' })
		.where('person_id', '=', personId)
		.where('event_id', '=', row.id)
		.where('id', '!=', decision.id)
		.where('state', '=', 'in_effect')
		.where('outcome', '!=', 'more_time')
		.execute();
	const withdrawn = await transaction
		.updateTable('warnings')
		.set({ withdrawn_on: localDate(now), withdrawn_by: actor.name, withdrawn_reason: decision.reasons })
		.where('person_id', '=', personId)
		.where('event_id', '=', row.id)
		.where('withdrawn_on', 'is', null)
		.returning('id')
		.execute();
	return withdrawn.map(({ id }) => ({ kind: 'warning', id }));
}

/**
 * What follows at once from a decision that holds: its letter, the outcome, a warning, a plan to be looked at again.
 * @param corrected how the appointment really went, where that had been recorded wrongly
 */
export async function takeEffect(
	context: DecisionContext,
	loaded: EventWithFacts,
	decision: Row<'decisions'>,
	corrected: Outcome | null = null
): Promise<RecordReference[]> {
	const { transaction, now, personId } = context;
	const changed = await giveWarning(context, loaded, decision);
	await writeOutcome(context, loaded, decision, corrected);
	const letter = await letterOf(transaction, loaded, decision, localDate(now));
	await transaction
		.updateTable('decisions')
		.set({ letter: toJson(letter) })
		.where('person_id', '=', personId)
		.where('id', '=', decision.id)
		.execute();
	const { appointment_id: appointmentId } = loaded.row;
	return appointmentId === null ? changed : [...changed, { kind: 'appointment', id: appointmentId }];
}

async function giveWarning(
	context: DecisionContext,
	{ row }: EventWithFacts,
	decision: Row<'decisions'>
): Promise<RecordReference[]> {
	const { transaction, personId, now } = context;
	const form = WarningForm.safeParse(decision.action).data;
	if (form === undefined) return [];
	const id = newIdentifier(now);
	const on = localDate(now);
	await transaction
		.insertInto('warnings')
		.values({
			id,
			person_id: personId,
			order_id: row.order_id,
			order_kind: row.order_kind,
			event_id: row.id,
			decision_id: decision.id,
			form,
			given_on: on,
			by_name: decision.by_name,
			withdrawn_on: null,
			withdrawn_by: null,
			withdrawn_reason: null
		})
		.execute();
	// A warning is one of the things after which a plan is looked at again (domain/plan/replan-triggers.ts).
	await insertLifeChange(context, { id: newIdentifier(now), change: 'warning', on, words: '' });
	return [{ kind: 'warning', id }];
}

async function writeOutcome(
	{ transaction, personId }: DecisionContext,
	{ row }: EventWithFacts,
	decision: Row<'decisions'>,
	corrected: Outcome | null
): Promise<void> {
	if (decision.outcome === 'more_time') {
		const until = decision.more_time_until ?? row.account_due_on;
		await transaction
			.updateTable('compliance_events')
			.set({ account_due_on: until })
			.where('person_id', '=', personId)
			.where('id', '=', row.id)
			.execute();
		if (row.appointment_id !== null)
			await transaction
				.updateTable('appointments')
				.set({ account_due_on: until })
				.where('person_id', '=', personId)
				.where('id', '=', row.appointment_id)
				.execute();
		return;
	}
	if (row.appointment_id === null) return;
	await transaction
		.updateTable('appointments')
		.set({
			outcome_code: corrected?.code ?? outcomeAfter(row.event_kind, decision.outcome),
			outcome_reason: corrected ? corrected.reason : decision.accepted_reason,
			...(corrected && isMoved(corrected) && { cancelled: 1 as const }),
			account_due_on: null
		})
		.where('person_id', '=', personId)
		.where('id', '=', row.appointment_id)
		.execute();
}

/**
 * The national code that a decision leaves. Somebody who was there and whose reason is accepted has complied, as in the
 * case system ("failed to comply, deemed acceptable").
 */
function outcomeAfter(kind: EventKind, outcome: string): OutcomeCode {
	const wasAbsent = kind === 'failed_to_attend';
	if (outcome === 'accepted') return wasAbsent ? 'acceptable_absence' : 'attended_complied';
	if (outcome === 'not_a_failure') return 'sent_home_service_issue';
	if (wasAbsent) return 'unacceptable_absence';
	return kind === 'sent_home_behaviour' ? 'sent_home_behaviour' : 'attended_failed_to_comply';
}
