import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { ownedBy } from '#lib/server/queries/access/reach.ts';

export const readDecision: Handler<'decision.read'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		ownedBy(transaction, actor, 'decisions', payload.decisionId),
	async run({ transaction, command, now, personId }) {
		const { decisionId } = command.payload;
		const { event_id } = await transaction
			.selectFrom('decisions')
			.select('event_id')
			.where('person_id', '=', personId)
			.where('id', '=', decisionId)
			.executeTakeFirstOrThrow();
		await transaction
			.updateTable('decisions')
			.set({ read_at: now })
			.where('person_id', '=', personId)
			.where('id', '=', decisionId)
			.where('read_at', 'is', null)
			.execute();
		await transaction
			.updateTable('looks')
			.set({ read_at: now })
			.where('person_id', '=', personId)
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
			.where('person_id', '=', personId)
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
