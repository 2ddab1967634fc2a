import { localDate } from '#lib/domain/time/local-date.ts';
import { claimBeside } from '#lib/domain/plan/claims.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';

export const claimStep: Handler<'step.claim'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, tap, now }) {
		const { stepId, words, doneOn } = command.payload;
		const found = await transaction
			.selectFrom('steps')
			.select(['status', 'claim'])
			.where('id', '=', stepId)
			.where('person_id', '=', personId)
			.executeTakeFirst();
		if (!found) throw new CommandRefused('not_found');
		if (found.status === 'completed' || found.status === 'no_longer_needed')
			throw new CommandRefused('step_is_not_open');
		const times = { tappedAt: tap.at, receivedAt: now, clock: tap.clock };
		// A day to come is a phone's wrong clock: the rest of what was said stands.
		const day = doneOn !== null && doneOn <= localDate(now) ? doneOn : null;
		const held = found.claim === null ? null : fromJson(found.claim);
		const claim = claimBeside(held, { id: command.id, ...times, words, doneOn: day, answer: null });
		await transaction
			.updateTable('steps')
			.set({ claim: toJson(claim) })
			.where('person_id', '=', personId)
			.where('id', '=', stepId)
			.execute();
		return { changed: [{ kind: 'step', id: stepId }] };
	}
};
