import { daysOfSeries, slotAt } from '#lib/domain/appointments/series.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';
import { readyToBook, writeBooking } from './write-booking.ts';

/** One appointment or a series: all of it, or nothing. A duty runs from its first day to its last under one order. */
export const bookAppointment: Handler<'appointment.book'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { command, now } = context;
		const { on, at, minutes, repeats, times, why, ...fields } = command.payload;
		const days = daysOfSeries(on, repeats, times);
		const slots = days.map((day) => slotAt(day, at, minutes));
		const ready = await readyToBook(context, { ...fields, on, at, minutes }, slots);
		const changed: RecordReference[] = [];
		for (const [index, slot] of slots.entries()) {
			const id = index === 0 ? command.id : newIdentifier(now);
			await writeBooking(context, ready, fields, { id, ...slot, movedFrom: null, why });
			changed.push({ kind: 'appointment', id });
		}
		return { changed };
	}
};
