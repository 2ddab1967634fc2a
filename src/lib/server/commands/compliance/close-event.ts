import { decisionInEffect } from '#lib/domain/compliance/event.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { loadEventWithFacts, type EventWithFacts } from '#lib/server/queries/compliance/event-with-facts.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { nextNumber } from './decide.ts';
import { moveOn, refuseMovedOn } from './move-on.ts';
import { replaceFormerDecision, takeEffect } from './take-effect.ts';

type CloseContext = HandlerContext<'event.close'>;

/**
 * Our own mistake is put right at once: the event closes in the person's favour without waiting for their side, and the
 * outcome that was recorded wrongly is corrected with it. They read why. What waits for a manager is dropped.
 */
export const closeEvent: Handler<'event.close'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'compliance_events', payload.eventId, personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { eventId, version } = command.payload;
		const loaded = await loadEventWithFacts(transaction, personId, eventId, now);
		refuseMovedOn(loaded.row, version);
		const isDecided = decisionInEffect(loaded.event.decisions) !== null;
		if (isDecided && !loaded.facts.reopened) throw new CommandRefused('event_is_decided');
		refuseWithoutOutcome(context, loaded);
		await dropWaiting(context);
		const decision = await keep(context, loaded);
		const changed: RecordReference[] = [
			{ kind: 'compliance_event', id: eventId },
			...(await replaceFormerDecision(context, loaded, decision)),
			...(await takeEffect(context, loaded, decision, command.payload.outcome))
		];
		await moveOn(transaction, loaded.row);
		return { changed };
	}
};

/** Where our side went wrong, that is what stays on record; else whoever closes it knows how the appointment went. */
function refuseWithoutOutcome({ command }: CloseContext, { row }: EventWithFacts): void {
	const { because, outcome } = command.payload;
	if (row.appointment_id === null || because === 'service_issue' || outcome !== null) return;
	throw new CommandRefused('outcome_missing', [{ code: 'outcome_missing', field: 'outcome' }]);
}

/** Nobody countersigns what has become void; it never took effect, and its person never reads it. */
async function dropWaiting({ transaction, command, personId }: CloseContext): Promise<void> {
	await transaction
		.updateTable('decisions')
		.set({ state: 'superseded' })
		.where('event_id', '=', command.payload.eventId)
		.where('person_id', '=', personId)
		.where('state', '=', 'awaiting_countersign')
		.execute();
}

async function keep(context: CloseContext, { row }: EventWithFacts) {
	const { transaction, command, personId } = context;
	const { eventId, because, words, language } = command.payload;
	return transaction
		.insertInto('decisions')
		.values({
			id: command.id,
			person_id: personId,
			event_id: eventId,
			number: await nextNumber(transaction, row),
			outcome: 'not_a_failure',
			closed_because: because,
			accepted_reason: null,
			action: null,
			more_time_until: null,
			state: 'in_effect',
			facts: '',
			opinion: '',
			proof_seen: '',
			circumstances: '',
			alternatives: '[]',
			alternatives_words: '',
			reasons: words,
			going_well: '',
			we_will: '',
			you_need: '',
			statutory: null,
			letter: null,
			language,
			countersigned_by: null,
			countersign_words: null,
			countersigned_at: null,
			read_at: null,
			pulse_at: null,
			...doneBy(context)
		})
		.returningAll()
		.executeTakeFirstOrThrow();
}
