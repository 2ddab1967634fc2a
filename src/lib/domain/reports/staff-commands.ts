import * as z from 'zod/mini';
import { OfferTimes } from '#lib/domain/appointments/offer-times.ts';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { choicesOf, someLine, someLineOr, someWords, words } from '#lib/domain/text/checked.ts';
import { LocalDate, OptionalDay } from '#lib/domain/time/date-schema.ts';
import { ahead, behind } from '#lib/domain/time/typed-day.ts';
import { AgreedAction } from './record.ts';
import { kindsInWords, reportKinds, type KindInWords, type Kinds } from './report-kinds.ts';
import { replanAnswers } from './choices.ts';
import { hasGap } from './answer-suggestions.ts';
import { DangerOutcome, MOST_SETTLED, Offer, ReportKind, SafeNow, Substance, ToldBy } from './vocabulary.ts';

export const AnswerObstacle = z
	.object({
		obstacleId: Identifier,
		offers: choicesOf(Offer),
		words,
		actions: z.array(AgreedAction).check(z.maxLength(5)),
		nextState: z.enum(['being_worked_on', 'sorted']),
		/** The state that an answer had given it where this one was written. */
		seen
	})
	.check(z.refine((answer) => answer.offers.length > 0 || answer.words !== '', 'answer_is_empty'));
export type AnswerObstacle = z.infer<typeof AnswerObstacle>;

/** What a practitioner was told, with what they know kept apart from what they think. */
export const RecordRelapse = z.object({
	personId: Identifier,
	toldBy: z.enum(ToldBy.options, 'teller_missing'),
	toldOn: LocalDate,
	substance: Substance,
	safeNow: SafeNow,
	facts: someWords,
	/** For staff. */
	opinion: words
});
export type RecordRelapse = z.infer<typeof RecordRelapse>;

export const AnswerRelapse = z
	.object({
		relapseId: Identifier,
		offers: choicesOf(Offer),
		words,
		/** Who gets in touch with treatment, about what and by when. */
		treatmentContact: z.nullable(AgreedAction)
	})
	.check(
		z.refine(
			({ offers, words, treatmentContact }) => offers.length > 0 || words !== '' || treatmentContact !== null,
			'answer_is_empty'
		)
	);
export type AnswerRelapse = z.infer<typeof AnswerRelapse>;

/** An answer to a change in somebody's life is about their plan: looked at again by now, or on a day that is named. */
export const AnswerCircumstanceChange = z
	.object({
		circumstanceChangeId: Identifier,
		offers: choicesOf(Offer),
		words,
		actions: z.array(AgreedAction).check(z.maxLength(5)),
		plan: z.enum(replanAnswers, 'replan_missing'),
		lookOn: OptionalDay,
		/** What was said of the plan where this one was written. */
		seen
	})
	.check(
		z.refine(({ plan, lookOn }) => plan !== 'look_on' || lookOn !== null, {
			error: 'date_missing',
			path: ['lookOn']
		}),
		z.refine(
			({ plan, offers, words, actions }) =>
				plan === 'look_on' || offers.length > 0 || words !== '' || actions.length > 0,
			'answer_is_empty'
		)
	);
export type AnswerCircumstanceChange = z.infer<typeof AnswerCircumstanceChange>;

/** More than a page of them shows; what is more is read the next time. */
const MOST_NOTES_READ = 200;

const addsAnAnswer = 'adds an answer';

type Answer<Kind extends KindInWords> = Kinds[Kind]['answer'];

/** An answer names its report, and says something. */
type AnswerPayload<Names extends string> = z.ZodMiniObject<
	{ [Field in Names]: typeof Identifier } & { words: typeof someWords }
>;

/** A sentence of ours is not sent before its gaps are filled. */
const withoutGap = someWords.check(z.refine((text) => !hasGap(text), 'answer_has_gap'));

const answersInWords = Object.fromEntries(
	kindsInWords.map((kind): [string, unknown] => {
		const { command, names } = reportKinds[kind].answer;
		const answer = staffCommand({
			by: ['practitioner'],
			payload: z.object({ [names]: Identifier, words: withoutGap }),
			endsWithDeath: true,
			overwritesNothing: addsAnAnswer
		});
		return [command, answer];
	})
) as {
	[Kind in KindInWords as Answer<Kind>['command']]: ReturnType<
		typeof staffCommand<AnswerPayload<Answer<Kind>['names']>, readonly ['practitioner']>
	>;
};

export const reportStaffCommands = {
	...answersInWords,
	'report.see': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			kind: ReportKind,
			id: Identifier
		}),
		overwritesNothing: 'marks as seen'
	}),
	'obstacle.answer': staffCommand({
		by: ['practitioner'],
		payload: AnswerObstacle,
		days: ({ actions }) => actions.map(({ by }, index) => ahead(`by${index + 1}`, by)),
		endsWithDeath: true
	}),
	/** In place of the time that it is about. One of them is chosen by its person. */
	'obstacle.offer_times': staffCommand({
		by: ['practitioner'],
		payload: OfferTimes,
		days: ({ times }) => times.map(({ on }, index) => ahead(`times.${index}.on`, on)),
		endsWithDeath: true
	}),
	'relapse.record': staffCommand({
		by: ['practitioner'],
		payload: RecordRelapse,
		days: ({ toldOn }) => [behind('toldOn', toldOn)],
		overwritesNothing: 'adds a record'
	}),
	'relapse.answer': staffCommand({
		by: ['practitioner'],
		payload: AnswerRelapse,
		days: ({ treatmentContact }) => [ahead('by1', treatmentContact?.by ?? null)],
		endsWithDeath: true,
		overwritesNothing: addsAnAnswer
	}),
	'circumstance_change.answer': staffCommand({
		by: ['practitioner'],
		payload: AnswerCircumstanceChange,
		days: ({ actions, lookOn }) => [
			...actions.map(({ by }, index) => ahead(`by${index + 1}`, by)),
			ahead('lookOn', lookOn)
		],
		endsWithDeath: true
	}),
	/** What an officer sees in somebody, and by what: it stands apart until they say whether it is theirs. */
	'strength.suggest': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			personId: Identifier,
			words: someLine,
			reason: someLineOr('strength_reason_missing')
		}),
		endsWithDeath: true,
		overwritesNothing: 'adds a suggestion'
	}),
	/** For whoever takes the case over: a version beside those before, which its person is asked to look at. */
	'story.write': staffCommand({
		by: ['practitioner'],
		payload: z
			.object({
				personId: Identifier,
				notAgain: words,
				helps: words,
				/** What the person had put right where this was written: read by now. */
				noteIds: z.array(Identifier).check(z.maxLength(MOST_NOTES_READ)),
				seen
			})
			.check(
				z.refine(({ notAgain, helps }) => notAgain !== '' || helps !== '', {
					error: 'story_is_empty',
					path: ['notAgain']
				})
			),
		endsWithDeath: true
	}),
	'story_note.read': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			personId: Identifier,
			noteIds: z.array(Identifier).check(z.minLength(1), z.maxLength(MOST_NOTES_READ))
		}),
		endsWithDeath: true,
		overwritesNothing: 'only those that were looked at, by their ids'
	}),
	'proposal.answer': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			proposalId: Identifier,
			outcome: z.enum(['talk_first', 'not_now']),
			words: someWords,
			seen
		}),
		endsWithDeath: true
	}),
	/** What was done about the signs that were looked at: one that came meanwhile stays first on Today. */
	'danger.settle': staffCommand({
		by: ['practitioner', 'manager'],
		payload: z.object({
			personId: Identifier,
			signIds: z.array(Identifier).check(z.minLength(1), z.maxLength(MOST_SETTLED)),
			outcome: z.enum(DangerOutcome.options, 'outcome_missing'),
			/** For staff. */
			words
		}),
		overwritesNothing: 'only the signs that were looked at, by their ids'
	})
};
