import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { replyToAppointment } from './reply.ts';

/** What a person says to an appointment. */
export const appointmentHandlers = {
	'appointment.reply': replyToAppointment
} satisfies { [Type in CommandType]?: Handler<Type> };
