import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler, ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import type { AsksAboutMiss } from './asks-about-miss.ts';
import { bookAppointment } from './book.ts';
import { changeDay } from './change-day.ts';
import { cancelAppointment, moveAppointment, type AnswersReport } from './move.ts';
import { recordOutcome } from './record-outcome.ts';
import { replyToAppointment } from './reply.ts';
import { writeSessionNote } from './write-session-note.ts';

/** What a person says to an appointment, how it went, and what was done in it. */
export const appointmentHandlers = (asksAboutMiss: AsksAboutMiss, answersReport: AnswersReport) =>
	({
		'appointment.book': bookAppointment,
		'appointment.move': moveAppointment(answersReport),
		'appointment.cancel': cancelAppointment(answersReport),
		'appointment.change_day': changeDay,
		'appointment.reply': replyToAppointment,
		'outcome.record': recordOutcome(asksAboutMiss),
		'session_note.write': writeSessionNote
	}) satisfies { [Type in CommandType]?: Handler<Type> | ServiceHandler<Type> };
