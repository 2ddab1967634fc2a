import { decisionInEffect } from '#lib/domain/compliance/event.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { loadEventWithFacts } from '#lib/server/queries/compliance/event-with-facts.ts';
import { ownedBy, ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { moveOn } from './move-on.ts';

/** A look as it is asked for. */
export const notAnswered = {
	result: null,
	answer: null,
	answered_by: null,
	answered_at: null,
	read_at: null
} as const;

export const askForReview: Handler<'look.ask'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		ownedBy(transaction, actor, 'compliance_events', payload.eventId),
	async run(context) {
		const { transaction, command, now, personId } = context;
		const { eventId, askedOf, words, proof } = command.payload;
		const { row, event } = await loadEventWithFacts(transaction, personId, eventId, now);
		const decision = decisionInEffect(event.decisions);
		if (decision === null) throw new CommandRefused('no_decision_yet');
		await transaction
			.insertInto('looks')
			.values({
				...reportColumns(context),
				event_id: eventId,
				decision_id: decision.id,
				asked_of: askedOf,
				words,
				proof,
				account_id: null,
				...notAnswered
			})
			.execute();
		await moveOn(transaction, row);
		return { changed: [{ kind: 'compliance_event', id: eventId }] };
	}
};

/** The answer is on record whatever it is. `looks_again` leads to a new decision, which replaces the one before. */
export const answerReview: Handler<'look.answer'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'looks', payload.lookId, personId),
	async run({ transaction, actor, command, now, personId }) {
		const { lookId, result, words } = command.payload;
		const review = await transaction
			.selectFrom('looks')
			.select(['event_id', 'result'])
			.where('person_id', '=', personId)
			.where('id', '=', lookId)
			.executeTakeFirstOrThrow();
		if (review.result !== null) throw new CommandRefused('already_answered');
		const { row } = await loadEventWithFacts(transaction, personId, review.event_id, now);
		await transaction
			.updateTable('looks')
			.set({ result, answer: words, answered_by: actor.name, answered_at: now })
			.where('person_id', '=', personId)
			.where('id', '=', lookId)
			.execute();
		await transaction
			.updateTable('looks')
			.set({ seen_at: now, seen_by: actor.name })
			.where('person_id', '=', personId)
			.where('id', '=', lookId)
			.where('seen_at', 'is', null)
			.execute();
		await moveOn(transaction, row);
		return { changed: [{ kind: 'compliance_event', id: review.event_id }] };
	}
};
