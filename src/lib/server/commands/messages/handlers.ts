import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { seeMessages, sendMessage, settleMessages } from './answer-messages.ts';
import { joinAppointment } from './join-appointment.ts';
import { readMessages, writeMessage } from './write-message.ts';

/** Plain words from one side to the other. */
export const messageHandlers = {
	'message.write': writeMessage,
	'message.read': readMessages,
	'message.see': seeMessages,
	'message.send': sendMessage,
	'message.join': joinAppointment,
	'message.settle': settleMessages
} satisfies { [Type in CommandType]?: Handler<Type> };
