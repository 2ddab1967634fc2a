import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import type { AsksAboutMiss } from './asks-about-miss.ts';
import { recordOutcome } from './record-outcome.ts';
import { replyToAppointment } from './reply.ts';

/** What a person says to an appointment, and how it went. */
export const appointmentHandlers = (asksAboutMiss: AsksAboutMiss) =>
	({
		'appointment.reply': replyToAppointment,
		'outcome.record': recordOutcome(asksAboutMiss)
	}) satisfies { [Type in CommandType]?: Handler<Type> };
