import * as z from 'zod/mini';
import { allReflectionPrompts, feelings } from './choices.ts';
import type { Kinds, ReportKind } from './report-kinds.ts';
import { TimesOffered } from '#lib/domain/appointments/offered-times.ts';
import { TimeThatWorks } from '#lib/domain/appointments/times-that-work.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { AreaOfNeed, PartOfLife } from '#lib/domain/plan/vocabulary.ts';
import { optionalText, text } from '#lib/domain/text/record-text.ts';
import { Instant, LocalDate } from '#lib/domain/time/date-schema.ts';
import { sentTimes } from '#lib/domain/time/sent-times.ts';
import {
	ChangedPart,
	ChangeKind,
	NoticedBy,
	ObstacleCategory,
	ObstacleState,
	Offer,
	SafeNow,
	Subject,
	Substance
} from './vocabulary.ts';

export const sent = {
	...sentTimes,
	/** Only on a phone: the server would not take it as it is, so nobody can have read it. */
	refused: z.optional(z.literal(true)),
	receipt: optionalText,
	seenAt: z.nullable(Instant)
};

const answered = {
	id: Identifier,
	words: text,
	by: text,
	at: Instant,
	readAt: z.nullable(Instant)
};

export const Answer = z.object(answered);
export type Answer = z.infer<typeof Answer>;

export const AgreedAction = z.object({
	who: z.enum(['officer', 'service_user', 'agency']),
	what: text,
	by: z.nullable(LocalDate)
});
export type AgreedAction = z.infer<typeof AgreedAction>;

/** An answer that also says what is offered and what will be done. */
export const AnswerWithOffers = z.object({
	...answered,
	offers: z.array(Offer),
	actions: z.array(AgreedAction),
	/** Of something in the way of an appointment: other times that are offered. */
	times: z.optional(TimesOffered)
});
export type AnswerWithOffers = z.infer<typeof AnswerWithOffers>;

export const IfThenPlan = z.object({ if: text, then: text });
export type IfThenPlan = z.infer<typeof IfThenPlan>;

/** When the person took it back; its words stay theirs, and nobody else reads them any more. */
const canBeTakenBack = { takenBackAt: z.optional(z.nullable(Instant)) };

export const ObstacleRecord = z.object({
	kind: z.literal('obstacle'),
	id: Identifier,
	about: Subject,
	categories: z.array(ObstacleCategory),
	wanted: z.array(Offer),
	words: text,
	ifThenPlan: z.nullable(IfThenPlan),
	proof: text,
	/** When they could come instead, where they asked for another time. */
	times: z.optional(z.array(TimeThatWorks)),
	/** It was noted from a message of theirs, which says the rest; `answeredAt`: when that was answered there. */
	message: z.optional(z.object({ id: Identifier, answeredAt: z.nullable(Instant) })),
	state: ObstacleState,
	...sent,
	answers: z.array(AnswerWithOffers)
});
export type ObstacleRecord = z.infer<typeof ObstacleRecord>;

export const PositiveChangeRecord = z.object({
	kind: z.literal('positive_change'),
	id: Identifier,
	/** Without it, something that went well: there was nothing else. */
	changeKind: z.optional(ChangeKind),
	area: z.nullable(PartOfLife),
	words: text,
	strength: text,
	noticedBy: z.optional(z.nullable(NoticedBy)),
	...sent,
	...canBeTakenBack,
	answers: z.array(Answer)
});
export type PositiveChangeRecord = z.infer<typeof PositiveChangeRecord>;

export const Feeling = z.enum(feelings);
export type Feeling = z.infer<typeof Feeling>;

export const ReflectionPrompt = z.enum(allReflectionPrompts);
export type ReflectionPrompt = z.infer<typeof ReflectionPrompt>;

/** What somebody could do about a problem and what they will try; what happened are the words of the reflection. */
export const ThoughtThrough = z.object({ options: z.array(text), willTry: text });
export type ThoughtThrough = z.infer<typeof ThoughtThrough>;

export const ReflectionRecord = z.object({
	kind: z.literal('reflection'),
	id: Identifier,
	about: Subject,
	/** `problem`: one that was thought through, on a page of its own. */
	prompt: z.enum([...allReflectionPrompts, 'problem']),
	words: text,
	feeling: z.nullable(Feeling),
	wouldRatherTalk: z.optional(z.boolean()),
	problem: z.optional(z.nullable(ThoughtThrough)),
	...sent,
	...canBeTakenBack,
	answers: z.array(Answer)
});
export type ReflectionRecord = z.infer<typeof ReflectionRecord>;

/** Drink or drugs again: a call for support, and never anything that counts against the person. */
const RelapseRecord = z.object({
	kind: z.literal('relapse'),
	id: Identifier,
	substance: Substance,
	safeNow: SafeNow,
	wanted: z.array(Offer),
	words: text,
	/**
	 * By whom it was written down, where the person did not send it themselves. What was told, above and in `facts`, is here
	 * only where they said it themselves: anybody else who told us must not be found out from a phone.
	 */
	recorded: z.nullable(z.object({ by: text, toldOn: LocalDate, facts: optionalText })),
	...sent,
	answers: z.array(AnswerWithOffers)
});

/** Something in life that changed, told once: a reason to look at the plan again, and nothing that counts against the person. */
export const CircumstanceChangeRecord = z.object({
	kind: z.literal('circumstance_change'),
	id: Identifier,
	changed: z.array(ChangedPart),
	/** Null where they do not know, or would rather not say. */
	since: z.nullable(LocalDate),
	wanted: z.array(Offer),
	words: text,
	/** The day that was named for looking at the plan together, and the day on which it was looked at because of this. */
	lookOn: z.nullable(LocalDate),
	lookedAgainOn: z.nullable(LocalDate),
	...sent,
	...canBeTakenBack,
	answers: z.array(AnswerWithOffers)
});
export type CircumstanceChangeRecord = z.infer<typeof CircumstanceChangeRecord>;

/** A goal or step in the person's own words. */
const ProposalRecord = z.object({
	kind: z.literal('proposal'),
	id: Identifier,
	proposed: z.enum(['goal', 'step']),
	area: z.nullable(AreaOfNeed),
	/** For a step: the goal it would belong to. */
	goalId: z.nullable(Identifier),
	words: text,
	...sent,
	/** `added`: it is in the plan as `becameId`. `not_now` says why in the answer. */
	outcome: z.nullable(z.enum(['added', 'talk_first', 'not_now'])),
	becameId: z.nullable(Identifier),
	answers: z.array(Answer)
});

/** The person does not agree, and that stands on record. */
export const DisagreementRecord = z.object({
	kind: z.literal('disagreement'),
	id: Identifier,
	about: z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('plan') }),
		z.object({ kind: z.literal('goal'), id: Identifier }),
		z.object({ kind: z.literal('step'), id: Identifier })
	]),
	words: text,
	...sent,
	answers: z.array(Answer)
});
export type DisagreementRecord = z.infer<typeof DisagreementRecord>;

/** What a person sends and somebody answers, by its kind. A kind without a record does not compile. */
export const reportRecords = {
	obstacle: ObstacleRecord,
	positive_change: PositiveChangeRecord,
	reflection: ReflectionRecord,
	relapse: RelapseRecord,
	circumstance_change: CircumstanceChangeRecord,
	proposal: ProposalRecord,
	disagreement: DisagreementRecord
} satisfies { [Kind in ReportKind]: z.ZodMiniObject<{ kind: z.ZodMiniLiteral<Kind> }> };

export type ReportOf<Kind extends ReportKind> = z.infer<(typeof reportRecords)[Kind]>;
export type ReportRecord = ReportOf<ReportKind>;

/** All that a person has sent by itself, each kind in its list. */
export type ReportLists = { [Kind in ReportKind as Kinds[Kind]['list']]: ReportOf<Kind>[] };
