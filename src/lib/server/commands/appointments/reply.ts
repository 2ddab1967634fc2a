import { isTappedAfter, isTappedBefore } from '#lib/domain/time/tap.ts';
import { replyTimes } from '#lib/server/projection/rows/sent.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { clockJson } from '#lib/server/commands/handling/tap-of.ts';
import { changedHere } from './changed-here.ts';

export const replyToAppointment: Handler<'appointment.reply'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, tap, now }) {
		const { appointmentId, reply } = command.payload;
		const found = await transaction
			.selectFrom('appointments')
			.select(['starts_at', 'cancelled', 'replied_at', 'reply_received_at', 'reply_clock'])
			.select(changedHere)
			.where('id', '=', appointmentId)
			.where('person_id', '=', personId)
			.executeTakeFirst();
		if (!found) throw new CommandRefused('not_found');
		// Said of the first time while somebody moved it: both are kept, and neither undoes the other.
		if (found.cancelled === 1 && !found.changed_here) throw new CommandRefused('appointment_is_cancelled');
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
