import { toJson } from '#lib/server/db/schema.ts';
import { CommandRefused, type Handler } from './handler.ts';

export const replyToAppointment: Handler<'appointment.reply'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command }) {
		const { appointmentId, reply } = command.payload;
		const found = await transaction
			.selectFrom('appointments')
			.select(['starts_at', 'cancelled'])
			.where('id', '=', appointmentId)
			.where('person_id', '=', personId)
			.executeTakeFirst();
		if (!found) throw new CommandRefused('not_found');
		if (found.cancelled === 1) throw new CommandRefused('appointment_is_cancelled');
		// The tap counts, not the arrival: a reply made in time with no signal is in time.
		if (command.occurredAt > found.starts_at) throw new CommandRefused('appointment_is_past');
		await transaction
			.updateTable('appointments')
			.set({ reply, replied_at: command.occurredAt })
			.where('person_id', '=', personId)
			.where('id', '=', appointmentId)
			.execute();
		return { changed: [{ kind: 'appointment', id: appointmentId }] };
	}
};

export const claimStep: Handler<'step.claim'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, now }) {
		const { stepId, words } = command.payload;
		const found = await transaction
			.selectFrom('steps')
			.select('status')
			.where('id', '=', stepId)
			.where('person_id', '=', personId)
			.executeTakeFirst();
		if (!found) throw new CommandRefused('not_found');
		if (found.status === 'completed' || found.status === 'no_longer_needed')
			throw new CommandRefused('step_is_not_open');
		const claim = { tappedAt: command.occurredAt, receivedAt: now, words, answer: null };
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
