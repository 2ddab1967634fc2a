import { decisionInEffect, eventState, goesOn, needsRestart } from '#lib/domain/compliance/event.ts';
import { fitsResult } from '#lib/domain/compliance/enforcement-results.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { refuseBefore } from '#lib/server/commands/handling/refuse-before.ts';
import { refuseFuture } from '#lib/server/commands/handling/refuse-future.ts';
import { loadEventWithFacts } from '#lib/server/queries/compliance/event-with-facts.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { moveOn } from './move-on.ts';

/** What became of a case that went on to others; and, after a recall, that the person is back. */
export const recordEnforcementResult: Handler<'enforcement_result.record'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'compliance_events', payload.eventId, personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { eventId, result, on, words, seen } = command.payload;
		refuseFuture(on, now);
		const { row, event, facts, today } = await loadEventWithFacts(transaction, personId, eventId, now);
		refuseUnseen(seen, row.version);
		const decision = decisionInEffect(event.decisions);
		const action = decision?.action ?? null;
		if (decision === null || action === null || !goesOn(action))
			throw new CommandRefused('no_result_expected');
		const state = eventState(facts, today);
		if (!fitsResult(action, state, result))
			throw new CommandRefused('result_does_not_fit', [{ code: 'result_does_not_fit', field: 'result' }]);
		refuseBefore(on, localDate(decision.at), 'date_before_decision');
		// Whoever is back from a recall was recalled first.
		for (const earlier of event.results) refuseBefore(on, earlier.on, 'date_before_last_change');
		await transaction
			.insertInto('enforcement_results')
			.values({
				id: command.id,
				person_id: personId,
				event_id: eventId,
				result,
				on_date: on,
				words,
				...doneBy(context)
			})
			.execute();
		await moveOn(transaction, row);
		return { changed: [{ kind: 'compliance_event', id: eventId }] };
	}
};

/** A fresh start need not wait for the court: it can be drawn up as soon as the decision holds. */
export const makeRestart: Handler<'restart.make'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'compliance_events', payload.eventId, personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { eventId, nextOn: _, seen, ...made } = command.payload;
		const { row, event } = await loadEventWithFacts(transaction, personId, eventId, now);
		refuseUnseen(seen, row.version);
		const action = decisionInEffect(event.decisions)?.action ?? null;
		if (action === null || !needsRestart(action)) throw new CommandRefused('restart_not_due');
		await requireOwnStep(context);
		await transaction
			.insertInto('restarts')
			.values({
				id: command.id,
				person_id: personId,
				event_id: eventId,
				got_in_the_way: made.gotInTheWay,
				changes: made.changes,
				next_step: made.nextStep,
				step_id: made.stepId,
				appointment_id: made.appointmentId,
				next_on: await dayOf(context),
				drawn_up: made.drawnUp,
				own_words: made.ownWords,
				...doneBy(context)
			})
			.execute();
		await moveOn(transaction, row);
		return { changed: [{ kind: 'compliance_event', id: eventId }] };
	}
};

type RestartContext = HandlerContext<'restart.make'>;

async function requireOwnStep({ transaction, command, personId }: RestartContext): Promise<void> {
	const { stepId } = command.payload;
	if (stepId === null) return;
	const step = await transaction
		.selectFrom('steps')
		.select('id')
		.where('id', '=', stepId)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (!step) throw new CommandRefused('not_found');
}

/** The coming appointment's day, or the day that was named: a fresh start lies ahead. */
async function dayOf({ transaction, command, personId, now }: RestartContext): Promise<string> {
	const { appointmentId, nextOn } = command.payload;
	const missing = (field: string) =>
		new CommandRefused('restart_needs_a_day', [{ code: 'restart_needs_a_day', field }]);
	if (appointmentId === null) {
		if (nextOn === null || nextOn < localDate(now)) throw missing('nextOn');
		return nextOn;
	}
	const appointment = await transaction
		.selectFrom('appointments')
		.select('starts_at')
		.where('id', '=', appointmentId)
		.where('person_id', '=', personId)
		.where('cancelled', '=', 0)
		.where('starts_at', '>=', now)
		.executeTakeFirst();
	if (!appointment) throw missing('appointmentId');
	return localDate(appointment.starts_at);
}
