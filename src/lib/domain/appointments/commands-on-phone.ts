import { timesOf, type OnPhone } from '#lib/domain/declarations/on-phone.ts';
import { textOf } from '#lib/domain/text/form-reader.ts';
import { isTappedBefore } from '#lib/domain/time/tap.ts';
import type { appointmentCommands } from './commands.ts';
import type { AppointmentRecord } from './record.ts';

export const appointmentsOnPhone = {
	'appointment.reply': {
		fromForm: (form) => ({ appointmentId: textOf(form, 'appointmentId'), reply: textOf(form, 'reply') }),
		changes: (records, { payload, ...given }) =>
			records.change('appointment', payload.appointmentId, (appointment) =>
				// Another phone of theirs may have said something since.
				appointment.replied && isTappedBefore(timesOf(given), appointment.replied)
					? appointment
					: { ...appointment, reply: payload.reply, replied: timesOf(given) }
			)
	}
} satisfies OnPhone<typeof appointmentCommands, AppointmentRecord>;
