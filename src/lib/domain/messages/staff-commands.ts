import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { someWords } from '#lib/domain/text/checked.ts';
import { MOST_NAMED } from './most-named.ts';
import { AnsweredHow } from './record.ts';

const those = z.array(Identifier).check(z.maxLength(MOST_NAMED));

export const messageStaffCommands = {
	/** The person's messages that a page showed: they are told that these were read. */
	'message.see': staffCommand({
		by: ['practitioner'],
		payload: z.object({ personId: Identifier, messageIds: those.check(z.minLength(1)) }),
		overwritesNothing: 'marks as seen'
	}),
	'message.send': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			personId: Identifier,
			words: someWords,
			/** The person's messages that stood there: one that came meanwhile goes on waiting. */
			answers: those,
			/** The last message of our side that stood there: two officers do not answer past each other. */
			seen
		}),
		endsWithDeath: true
	}),
	/**
	 * That a message says that somebody cannot come, noted with the appointment: that they told us, and when. Its words stay what they
	 * are, and its person can take it back.
	 */
	'message.join': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			personId: Identifier,
			messageId: z.string().check(z.refine((id) => Identifier.safeParse(id).success, 'message_missing')),
			appointmentId: z
				.string()
				.check(z.refine((id) => Identifier.safeParse(id).success, 'appointment_missing'))
		}),
		endsWithDeath: true,
		overwritesNothing: 'notes a message once, by its id'
	}),
	/** What needs no answer in words, by the messages that stood there. */
	'message.settle': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			personId: Identifier,
			messageIds: those.check(z.minLength(1)),
			how: z.enum(['spoke', 'read'] satisfies AnsweredHow[], 'outcome_missing')
		}),
		endsWithDeath: true,
		overwritesNothing: 'only those that still wait, by their ids'
	})
};
