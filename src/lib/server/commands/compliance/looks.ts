import { decisionInEffect } from '#lib/domain/compliance/event.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handler.ts';
import { reportColumns } from '#lib/server/commands/reports.ts';
import { eventAtHand } from '#lib/server/queries/compliance/event-at-hand.ts';
import { ownedBy, ownerInReachOf } from '#lib/server/queries/compliance/reach.ts';
import { moveOn } from './move-on.ts';

export const askForAnotherLook: Handler<'look.ask'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		ownedBy(transaction, actor, 'compliance_events', payload.eventId),
	async run(context) {
		const { transaction, command, now } = context;
		const { eventId, askedOf, words, proof } = command.payload;
		const { row, event } = await eventAtHand(transaction, eventId, now);
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
				result: null,
				answer: null,
				answered_by: null,
				answered_at: null,
				read_at: null
			})
			.execute();
		await moveOn(transaction, row);
		return { changed: [{ kind: 'compliance_event', id: eventId }] };
	}
};

/** The answer is on record whatever it is. `looks_again` leads to a new decision, which replaces the one before. */
export const answerLook: Handler<'look.answer'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		ownerInReachOf(transaction, actor, 'looks', payload.lookId),
	async run({ transaction, actor, command, now }) {
		const { lookId, result, words } = command.payload;
		const look = await transaction
			.selectFrom('looks')
			.select(['event_id', 'result'])
			.where('id', '=', lookId)
			.executeTakeFirstOrThrow();
		if (look.result !== null) throw new CommandRefused('already_answered');
		const { row } = await eventAtHand(transaction, look.event_id, now);
		await transaction
			.updateTable('looks')
			.set({ result, answer: words, answered_by: actor.name, answered_at: now })
			.where('id', '=', lookId)
			.execute();
		await transaction
			.updateTable('looks')
			.set({ seen_at: now, seen_by: actor.name })
			.where('id', '=', lookId)
			.where('seen_at', 'is', null)
			.execute();
		await moveOn(transaction, row);
		return { changed: [{ kind: 'compliance_event', id: look.event_id }] };
	}
};

/** A warning taken back never counts again; the person reads why. */
export const withdrawWarning: Handler<'warning.withdraw'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		ownerInReachOf(transaction, actor, 'warnings', payload.warningId),
	async run({ transaction, actor, command, now }) {
		const { warningId, reason } = command.payload;
		const withdrawn = await transaction
			.updateTable('warnings')
			.set({ withdrawn_on: localDate(now), withdrawn_by: actor.name, withdrawn_reason: reason })
			.where('id', '=', warningId)
			.where('withdrawn_on', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!withdrawn) throw new CommandRefused('warning_is_withdrawn');
		return { changed: [{ kind: 'warning', id: warningId }] };
	}
};

export const readDecision: Handler<'decision.read'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		ownedBy(transaction, actor, 'decisions', payload.decisionId),
	async run({ transaction, command, now }) {
		const { decisionId } = command.payload;
		const { event_id } = await transaction
			.selectFrom('decisions')
			.select('event_id')
			.where('id', '=', decisionId)
			.executeTakeFirstOrThrow();
		await transaction
			.updateTable('decisions')
			.set({ read_at: now })
			.where('id', '=', decisionId)
			.where('read_at', 'is', null)
			.execute();
		await transaction
			.updateTable('looks')
			.set({ read_at: now })
			.where('event_id', '=', event_id)
			.where('answered_at', 'is not', null)
			.where('read_at', 'is', null)
			.execute();
		return { changed: [{ kind: 'compliance_event', id: event_id }] };
	}
};

/**
 * The answers go where nobody's name is: a month, a team and nothing else. That they were given is kept with the
 * decision, so that nobody is asked twice.
 */
export const givePulse: Handler<'pulse.give'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		ownedBy(transaction, actor, 'decisions', payload.decisionId),
	async run({ transaction, command, personId, now }) {
		const { decisionId, saidMySide, understoodWhy, treatedWithRespect } = command.payload;
		const decision = await transaction
			.updateTable('decisions')
			.set({ pulse_at: now })
			.where('id', '=', decisionId)
			.where('state', '!=', 'awaiting_countersign')
			.where('pulse_at', 'is', null)
			.returning('event_id')
			.executeTakeFirst();
		if (!decision) throw new CommandRefused('already_answered');
		const team = await transaction
			.selectFrom('people')
			.leftJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
			.select('practitioners.team_id')
			.where('people.id', '=', personId)
			.executeTakeFirst();
		await transaction
			.insertInto('pulses')
			.values({
				id: newIdentifier(startOfMonth(now)),
				team_id: team?.team_id ?? null,
				month: localDate(now).slice(0, 7),
				said_my_side: saidMySide,
				understood_why: understoodWhy,
				treated_with_respect: treatedWithRespect
			})
			.execute();
		return { changed: [{ kind: 'compliance_event', id: decision.event_id }] };
	}
};

/** An id carries its moment, and the moment would say whose it is. */
function startOfMonth(now: number): number {
	return Date.parse(`${localDate(now).slice(0, 7)}-01T00:00:00Z`);
}
