import { asSent, type OnPhone } from '#lib/domain/declarations/on-phone.ts';
import { textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import type { messageCommands } from './commands.ts';
import type { MessageRecord } from './record.ts';

export const messagesOnPhone = {
	'message.write': {
		fromForm: (form) => ({ words: textOf(form, 'words') }),
		adds: (records, given) =>
			records.add({
				...given.payload,
				...asSent(given),
				kind: 'message',
				side: 'person',
				by: null,
				answered: null
			})
	},
	'message.read': {
		fromForm: (form) => ({ messageIds: textsOf(form, 'messageId') }),
		changes: (records, { payload: { messageIds }, tap }) =>
			records.changeEach('message', (message) =>
				message.side === 'officer' && messageIds.includes(message.id)
					? { ...message, seenAt: message.seenAt ?? tap.at }
					: message
			)
	}
} satisfies OnPhone<typeof messageCommands, MessageRecord>;
