import { localDate } from '#lib/domain/time/local-date.ts';
import { isTappedAfter, isTappedBefore, type SentTimes } from '#lib/domain/time/tap.ts';
import { fromJson, toJson } from '#lib/server/db/schema.ts';
import { replyTimes } from '#lib/server/projection/rows.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { clockJson } from '#lib/server/commands/handling/tap-of.ts';

export const replyToAppointment: Handler<'appointment.reply'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, tap, now }) {
		const { appointmentId, reply } = command.payload;
		const found = await transaction
			.selectFrom('appointments')
			.select(['starts_at', 'cancelled', 'replied_at', 'reply_received_at', 'reply_clock'])
			.where('id', '=', appointmentId)
			.where('person_id', '=', personId)
			.executeTakeFirst();
		if (!found) throw new CommandRefused('not_found');
		if (found.cancelled === 1) throw new CommandRefused('appointment_is_cancelled');
		const times = { tappedAt: tap.at, receivedAt: now, clock: tap.clock };
		// The tap counts, not the arrival: a reply made in time with no signal is in time.
		if (isTappedAfter(times, found.starts_at)) throw new CommandRefused('appointment_is_past');
		const held = replyTimes(found);
		if (held && isTappedBefore(times, held)) return { changed: [], subject: `appointment:${appointmentId}` };
		await transaction
			.updateTable('appointments')
			.set({ reply, replied_at: tap.at, reply_received_at: now, reply_clock: clockJson(tap) })
			.where('person_id', '=', personId)
			.where('id', '=', appointmentId)
			.execute();
		return { changed: [{ kind: 'appointment', id: appointmentId }] };
	}
};

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
		const held = found.claim === null ? null : fromJson<SentTimes>(found.claim);
		if (held && isTappedBefore(times, held)) return { changed: [], subject: `step:${stepId}` };
		// A day to come is a phone's wrong clock: the rest of what was said stands.
		const day = doneOn !== null && doneOn <= localDate(now) ? doneOn : null;
		const claim = { id: command.id, ...times, words, doneOn: day, answer: null };
		await transaction
			.updateTable('steps')
			.set({ claim: toJson(claim) })
			.where('person_id', '=', personId)
			.where('id', '=', stepId)
			.execute();
		return { changed: [{ kind: 'step', id: stepId }] };
	}
};

/** Marks answers as read; ones already read keep their first time. */
export const readAnswers: Handler<'answer.read'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, now }) {
		const { answerIds } = command.payload;
		if (answerIds.length === 0) return { changed: [] };
		const found = await transaction
			.selectFrom('answers')
			.select(['report_kind as kind', 'report_id as id'])
			.where('person_id', '=', personId)
			.where('id', 'in', answerIds)
			.execute();
		await transaction
			.updateTable('answers')
			.set({ read_at: now })
			.where('id', 'in', answerIds)
			.where('person_id', '=', personId)
			.where('read_at', 'is', null)
			.execute();
		return { changed: found };
	}
};

export const changeSettings: Handler<'settings.change'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command }) {
		const { language, textSize } = command.payload;
		if (language)
			await transaction.updateTable('people').set({ language }).where('id', '=', personId).execute();
		if (textSize)
			await transaction
				.updateTable('people')
				.set({ text_size: textSize })
				.where('id', '=', personId)
				.execute();
		return { changed: [{ kind: 'person', id: personId }] };
	}
};
