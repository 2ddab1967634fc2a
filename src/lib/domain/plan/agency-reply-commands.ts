import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { choicesOf, someLineOr, someWords, words } from '#lib/domain/text/checked.ts';
import { LocalDate, OptionalDay } from '#lib/domain/time/date-schema.ts';
import { behind } from '#lib/domain/time/typed-day.ts';
import { AgencyAnswer } from './agency-reply.ts';

const saysWhy = z.refine<{ answer: string; words: string }>(
	({ answer, words: said }) => answer !== 'declined' || said !== '',
	{ error: 'words_missing', path: ['words'] }
);

const endsAfterItBegan = z.refine<{ on: LocalDate | null; until: LocalDate | null }>(
	({ on, until }) => on === null || until === null || on <= until,
	{ error: 'end_before_start', path: ['until'] }
);

export const agencyReplyCommands = {
	/** A secret link by which the agency of one referral answers; the one before works no more. */
	'reply_link.make': staffCommand({
		by: ['practitioner'],
		payload: z.object({ referralId: Identifier }),
		endsWithDeath: true,
		overwritesNothing: 'takes the place of the link before, on purpose'
	}),
	'reply_link.revoke': staffCommand({
		by: ['practitioner'],
		payload: z.object({ referralId: Identifier }),
		overwritesNothing: 'takes a link away'
	}),
	/** What an agency says, by whoever has its link. Each answer stands beside those before it. */
	'agency_reply.give': staffCommand({
		by: ['system'],
		payload: z
			.object({
				linkId: Identifier,
				answer: z.enum(AgencyAnswer.options, 'outcome_missing'),
				/** The day it starts, somebody came, or since when they wait. */
				on: OptionalDay,
				/** Until when they wait, as far as the agency knows. */
				until: OptionalDay,
				words
			})
			.check(saysWhy, endsAfterItBegan)
	}),
	/** Read by the officer; what came later stays. */
	'agency_reply.read': staffCommand({
		by: ['practitioner'],
		payload: z.object({ referralId: Identifier, replyIds: choicesOf(Identifier) }),
		overwritesNothing: 'marks as read'
	}),
	'agency_contact.record': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			referralId: Identifier,
			on: LocalDate,
			talkedWith: someLineOr('name_missing'),
			words: someWords
		}),
		days: ({ on }) => [behind('on', on)],
		overwritesNothing: 'adds a contact'
	})
};
