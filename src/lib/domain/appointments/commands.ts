import * as z from 'zod/mini';
import { personCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { AppointmentReply } from './vocabulary.ts';

/** What a person gives. */
export const appointmentCommands = {
	'appointment.reply': personCommand({
		payload: z.object({ appointmentId: Identifier, reply: AppointmentReply })
	})
};
