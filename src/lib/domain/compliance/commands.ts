import * as z from 'zod/mini';
import { personCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';
import { someWords, words } from '#lib/domain/text/checked.ts';
import { AccountWish, PulseAnswer } from './vocabulary.ts';

/** What a person gives. */
export const complianceCommands = {
	/** What the person says; a tap is enough, for people who find writing hard. */
	'account.give': personCommand({
		payload: z
			.object({
				eventId: Identifier,
				categories: z.array(ObstacleCategory).check(z.maxLength(ObstacleCategory.options.length)),
				wishes: z.array(AccountWish).check(z.maxLength(2)),
				words,
				proof: words
			})
			.check(
				z.refine(
					(account) => account.categories.length > 0 || account.wishes.length > 0 || account.words !== '',
					'report_is_empty'
				)
			),
		wrote: 'account',
		foundUnder: ({ eventId }) => eventId
	}),
	'decision.read': personCommand({ payload: z.object({ decisionId: Identifier }) }),
	'look.ask': personCommand({
		payload: z.object({
			eventId: Identifier,
			askedOf: z.enum(['officer', 'manager']),
			words: someWords,
			proof: words
		}),
		wrote: 'look',
		foundUnder: ({ eventId }) => eventId
	}),
	/** To have the consequences explained again; saying what is not clear is not needed. */
	'explanation.ask': personCommand({ payload: z.object({ words }), wrote: 'explanation_request' }),
	/** Three questions after a decision; kept without the name of who answered. */
	'pulse.give': personCommand({
		payload: z.object({
			decisionId: Identifier,
			saidMySide: z.enum(PulseAnswer.options, 'pulse_incomplete'),
			understoodWhy: z.enum(PulseAnswer.options, 'pulse_incomplete'),
			treatedWithRespect: z.enum(PulseAnswer.options, 'pulse_incomplete')
		})
	})
};
