import * as z from 'zod/mini';
import {
	AcceptableReason,
	AppointmentKind,
	AppointmentReply,
	Outcome
} from '#lib/domain/appointments/vocabulary.ts';
import { Letter } from '#lib/domain/compliance/letter.ts';
import { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import {
	AccountWish,
	ClosedBecause,
	ContactChannel,
	DecisionOutcome,
	EnforcementResult,
	EventKind,
	WarningForm
} from '#lib/domain/compliance/vocabulary.ts';
import { ObstacleCategory, ObstacleState, Offer, Subject } from '#lib/domain/reports/obstacle-vocabulary.ts';
import { PlanContent } from '#lib/domain/plan/plan-content.ts';
import { ReferralState } from '#lib/domain/plan/referral.ts';
import {
	AreaOfNeed,
	ConfirmedSignal,
	GoalStatus,
	OverridableRule,
	PlanAgreement,
	SequencingSetting,
	Stage,
	StepActor,
	StepStatus,
	SuggestedBy
} from '#lib/domain/plan/vocabulary.ts';
import { OrderKind, RequirementKind } from '#lib/domain/people/vocabulary.ts';
import { SafeNow, Substance } from '#lib/domain/reports/relapse-vocabulary.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { Language } from '#lib/domain/text/language.ts';
import { optionalText, text } from '#lib/domain/text/record-text.ts';
import { Place } from '#lib/domain/organisation/place.ts';
import { Instant, LocalDate } from '#lib/domain/time/date-schema.ts';
import { sentTimes } from '#lib/domain/time/sent-times.ts';

/*
 * The records of one person's world as the phone holds them. A field that is not here never reaches a phone:
 * staff notes, offence details, risk labels and other people's data have no place in these shapes.
 * An optional field came later than its record: a phone may still hold records from before.
 */

export const PersonRecord = z.object({
	kind: z.literal('person'),
	id: Identifier,
	preferredName: text,
	language: Language,
	officer: z.nullable(z.object({ name: text, telephone: optionalText, team: optionalText })),
	/** Of the officer's team, for what is printed: how to be heard without the app. */
	manager: z.optional(z.nullable(z.object({ name: text, telephone: optionalText }))),
	textSize: z.enum(['normal', 'large', 'largest']),
	/** Only there for the invented people of a demonstration: their pages say so. */
	invented: z.optional(z.literal(true))
});

export const OrderRecord = z.object({
	kind: z.literal('order'),
	id: Identifier,
	orderKind: OrderKind,
	/** The court's own name for it. */
	title: text,
	startDate: z.nullable(LocalDate),
	endDate: z.nullable(LocalDate),
	/** The day it really ended, whatever had been expected. */
	endedOn: z.optional(z.nullable(LocalDate))
});

export const RequirementRecord = z.object({
	kind: z.literal('requirement'),
	id: Identifier,
	orderId: Identifier,
	requirementKind: RequirementKind,
	title: text,
	detail: optionalText,
	/** `completed` is null where nobody has told us how much is done. */
	measure: z.nullable(
		z.object({
			unit: z.enum(['days', 'hours', 'sessions', 'months']),
			required: z.number(),
			completed: z.nullable(z.number())
		})
	),
	startDate: z.nullable(LocalDate),
	/** The day on which it is expected to end: that ends nothing by itself. */
	endDate: z.nullable(LocalDate),
	/** What was recorded of its end; the day is null where only that it ended is known. */
	ended: z.optional(z.nullable(z.object({ on: z.nullable(LocalDate) })))
});

export const NeedRecord = z.object({
	kind: z.literal('need'),
	id: Identifier,
	area: AreaOfNeed
});

export const PlanRecord = z.object({
	kind: z.literal('plan'),
	id: Identifier,
	agreement: z.nullable(PlanAgreement),
	agreedOn: z.nullable(LocalDate),
	ownWords: optionalText,
	strengths: z.array(text),
	/** Stages whose opening signal a practitioner has confirmed. */
	openStages: z.array(Stage),
	/** What a practitioner confirmed, with the words they gave: of a stage, or of a single signal. */
	signals: z.optional(
		z.array(
			z.object({
				id: Identifier,
				stage: z.nullable(Stage),
				signal: z.nullable(ConfirmedSignal),
				words: text,
				by: text,
				on: LocalDate
			})
		)
	),
	/** The steps the person chose to start with, first choice first. */
	choices: z.optional(z.array(Identifier)),
	/** Only that there is one, and since when: the reason stays with staff. */
	safetyFlag: z.optional(z.nullable(z.object({ raisedOn: LocalDate }))),
	/** The numbers of the sequence that are not as usual here. */
	policy: z.optional(z.partialRecord(SequencingSetting, z.int())),
	reviewedOn: z.optional(z.nullable(LocalDate)),
	nextReviewOn: z.optional(z.nullable(LocalDate))
});

export const GoalRecord = z.object({
	kind: z.literal('goal'),
	id: Identifier,
	title: text,
	status: GoalStatus,
	area: AreaOfNeed,
	relatedAreas: z.array(AreaOfNeed),
	targetDate: z.nullable(LocalDate),
	/** Why a removed goal was removed, in words the person can read. */
	reason: optionalText,
	position: z.int(),
	suggestedBy: z.optional(z.nullable(SuggestedBy)),
	/** What the person brings to it. */
	strengths: z.optional(z.array(text))
});

export const Claim = z.object({
	/** Of the command that made it. */
	id: z.optional(Identifier),
	...sentTimes,
	words: text,
	/** The day it was done, where the person said. */
	doneOn: z.optional(z.nullable(LocalDate)),
	answer: z.nullable(
		z.object({ confirmed: z.boolean(), words: text, by: text, at: Instant, readAt: z.nullable(Instant) })
	)
});

export const StepRecord = z.object({
	kind: z.literal('step'),
	id: Identifier,
	goalId: Identifier,
	description: text,
	status: StepStatus,
	actor: StepActor,
	/** The agency or worker by name, where known. */
	actorName: optionalText,
	stage: Stage,
	/** Court-ordered work: the requirement it serves. */
	requirementId: z.nullable(Identifier),
	/** Lower goes first within a stage. Set on the server; says nothing about why. */
	priority: z.int(),
	prerequisites: z.array(Identifier),
	targetDate: z.nullable(LocalDate),
	waitingSince: z.nullable(LocalDate),
	blocked: z.nullable(z.object({ because: text, doing: text, lookAgainOn: z.nullable(LocalDate) })),
	claim: z.nullable(Claim),
	completedOn: z.nullable(LocalDate),
	position: z.int(),
	/** Rules that the officer set aside for this step, each with a reason for the person. */
	overrides: z.optional(
		z.array(z.object({ id: Identifier, rule: OverridableRule, words: text, by: text, on: LocalDate }))
	),
	suggestedBy: z.optional(z.nullable(SuggestedBy)),
	strengths: z.optional(z.array(text)),
	/** Why a step is no longer needed. */
	reason: z.optional(optionalText)
});

export const AppointmentRecord = z.object({
	kind: z.literal('appointment'),
	id: Identifier,
	appointmentKind: AppointmentKind,
	startsAt: Instant,
	endsAt: z.nullable(Instant),
	place: z.nullable(Place),
	/** A visit to somebody without a fixed home: where it will be is still to be agreed. */
	placeToAgree: z.optional(z.boolean()),
	link: optionalText,
	withName: optionalText,
	telephone: optionalText,
	bring: optionalText,
	purpose: optionalText,
	requirementId: z.nullable(Identifier),
	stepId: z.nullable(Identifier),
	/** The order it is under, where somebody has said which. */
	orderId: z.optional(z.nullable(Identifier)),
	enforceable: z.boolean(),
	reply: AppointmentReply,
	/** When they replied; `receivedAt` is null where it is still on the phone, or came before arrivals were kept. */
	replied: z.optional(z.nullable(z.object(sentTimes))),
	outcome: z.nullable(Outcome),
	/** After a miss that nobody has decided on yet: the day the person's side is needed by. */
	accountDueOn: z.nullable(LocalDate),
	/** True where the appointment no longer takes place (rescheduled or cancelled). */
	cancelled: z.boolean()
});

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
	actions: z.array(AgreedAction)
});
export type AnswerWithOffers = z.infer<typeof AnswerWithOffers>;

const sent = {
	...sentTimes,
	/** Only on a phone: the server would not take it as it is, so nobody can have read it. */
	refused: z.optional(z.literal(true)),
	receipt: optionalText,
	seenAt: z.nullable(Instant)
};

export const IfThenPlan = z.object({ if: text, then: text });
export type IfThenPlan = z.infer<typeof IfThenPlan>;

export const ObstacleRecord = z.object({
	kind: z.literal('obstacle'),
	id: Identifier,
	about: Subject,
	categories: z.array(ObstacleCategory),
	wanted: z.array(Offer),
	words: text,
	ifThenPlan: z.nullable(IfThenPlan),
	proof: text,
	state: ObstacleState,
	...sent,
	answers: z.array(AnswerWithOffers)
});

export const PositiveChangeRecord = z.object({
	kind: z.literal('positive_change'),
	id: Identifier,
	area: z.nullable(AreaOfNeed),
	words: text,
	strength: text,
	...sent,
	answers: z.array(Answer)
});

export const Feeling = z.enum(['very_well', 'well', 'ok', 'not_great', 'struggling']);
export type Feeling = z.infer<typeof Feeling>;

export const ReflectionPrompt = z.enum(['what_went_well', 'what_was_hard', 'what_next', 'own_words']);
export type ReflectionPrompt = z.infer<typeof ReflectionPrompt>;

export const ReflectionRecord = z.object({
	kind: z.literal('reflection'),
	id: Identifier,
	about: Subject,
	prompt: ReflectionPrompt,
	words: text,
	feeling: z.nullable(Feeling),
	...sent,
	answers: z.array(Answer)
});

/** Drink or drugs again: a call for support, and never anything that counts against the person. */
export const RelapseRecord = z.object({
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

/** Asking an agency for something. The reasons in words stay with staff, so that none can read as blame. */
export const ReferralRecord = z.object({
	kind: z.literal('referral'),
	id: Identifier,
	/** The step it is for; null where the plan has none for it. */
	stepId: z.nullable(Identifier),
	intervention: text,
	agencyName: optionalText,
	/** What it is called in Welsh, where it has a Welsh name. */
	agencyNameCy: z.optional(optionalText),
	state: ReferralState,
	/** The day the present state began. */
	since: LocalDate,
	askedOn: z.nullable(LocalDate),
	nextCheckOn: z.nullable(LocalDate),
	expectedOn: z.nullable(LocalDate),
	lastReportOn: z.nullable(LocalDate),
	usualWaitDays: z.nullable(z.int()),
	/** What there is meanwhile, or in its place. */
	instead: optionalText
});

/** A goal or step in the person's own words. */
export const ProposalRecord = z.object({
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

/** The plan as it was gone through with the person on a day, and what they said to it. */
export const PlanVersionRecord = z.object({
	kind: z.literal('plan_version'),
	id: Identifier,
	number: z.int(),
	agreement: PlanAgreement,
	ownWords: optionalText,
	by: text,
	on: LocalDate,
	content: PlanContent
});

/** The person's side of an event. `recordedBy`: a practitioner wrote down what they said. */
export const AccountGiven = z.object({
	id: Identifier,
	categories: z.array(ObstacleCategory),
	wishes: z.array(AccountWish),
	words: text,
	proof: text,
	...sent,
	recordedBy: optionalText
});
export type AccountGiven = z.infer<typeof AccountGiven>;

/**
 * A decision as its person may read it. While a manager has still to countersign it, only that is said; one that a
 * manager sent back never took effect and is not here.
 */
export const DecisionGiven = z.object({
	id: Identifier,
	state: z.enum(['in_effect', 'awaiting_countersign', 'superseded']),
	outcome: DecisionOutcome,
	acceptedReason: z.nullable(AcceptableReason),
	action: z.nullable(EnforcementAction),
	/** Where it closed the event at once: what had been wrong on our side. */
	closedBecause: z.optional(z.nullable(ClosedBecause)),
	moreTimeUntil: z.nullable(LocalDate),
	by: text,
	at: Instant,
	countersignedBy: optionalText,
	letter: z.nullable(Letter),
	readAt: z.nullable(Instant),
	/** Whether the three questions after it were answered; the answers are nobody's. */
	pulseGiven: z.boolean()
});
export type DecisionGiven = z.infer<typeof DecisionGiven>;

/** A request to look at a decision again. `byItself`: an account that came after the decision asks for it. */
export const LookAsked = z.object({
	id: Identifier,
	/** Null while the request is only on this phone. */
	decisionId: z.nullable(Identifier),
	askedOf: z.enum(['officer', 'manager']),
	words: text,
	proof: text,
	byItself: z.boolean(),
	...sent,
	answer: z.nullable(
		z.object({
			result: z.enum(['stands', 'looks_again']),
			words: text,
			by: text,
			at: Instant,
			readAt: z.nullable(Instant)
		})
	)
});
export type LookAsked = z.infer<typeof LookAsked>;

export const RestartMade = z.object({
	id: Identifier,
	gotInTheWay: text,
	changes: text,
	nextStep: text,
	stepId: z.nullable(Identifier),
	appointmentId: z.nullable(Identifier),
	nextOn: LocalDate,
	drawnUp: z.enum(['together', 'could_not_reach']),
	ownWords: text,
	by: text,
	at: Instant
});
export type RestartMade = z.infer<typeof RestartMade>;

/** A possible failure to comply, from the question to the fresh start; where it stands is `domain/compliance/event.ts`. */
export const ComplianceEventRecord = z.object({
	kind: z.literal('compliance_event'),
	id: Identifier,
	appointmentId: z.nullable(Identifier),
	orderId: z.nullable(Identifier),
	orderKind: OrderKind,
	eventKind: EventKind,
	/** What was recorded, in the words of who recorded it. */
	facts: text,
	occurredOn: LocalDate,
	openedBy: text,
	openedAt: Instant,
	accountDueOn: LocalDate,
	/** In the order they were given. */
	accounts: z.array(AccountGiven),
	attempts: z.array(
		z.object({ id: Identifier, channel: ContactChannel, on: LocalDate, reached: z.boolean(), by: text })
	),
	/** In the order they were made. */
	decisions: z.array(DecisionGiven),
	looks: z.array(LookAsked),
	results: z.array(
		z.object({ id: Identifier, result: EnforcementResult, on: LocalDate, words: text, by: text })
	),
	restart: z.nullable(RestartMade)
});

/** A warning of a court order, or a letter under a licence, with the day it was given. */
export const WarningRecord = z.object({
	kind: z.literal('warning'),
	id: Identifier,
	orderId: z.nullable(Identifier),
	orderKind: OrderKind,
	/** Null for one that was given before this app was used. */
	eventId: z.nullable(Identifier),
	form: WarningForm,
	givenOn: LocalDate,
	by: text,
	withdrawnOn: z.nullable(LocalDate),
	withdrawnReason: optionalText
});

export const SnapshotRecord = z.discriminatedUnion('kind', [
	PersonRecord,
	OrderRecord,
	RequirementRecord,
	NeedRecord,
	PlanRecord,
	GoalRecord,
	StepRecord,
	AppointmentRecord,
	ObstacleRecord,
	PositiveChangeRecord,
	ReflectionRecord,
	RelapseRecord,
	ReferralRecord,
	ProposalRecord,
	DisagreementRecord,
	PlanVersionRecord,
	ComplianceEventRecord,
	WarningRecord
]);
export type SnapshotRecord = z.infer<typeof SnapshotRecord>;
export type RecordKind = SnapshotRecord['kind'];
export type RecordOf<Kind extends RecordKind> = Extract<SnapshotRecord, { kind: Kind }>;

/**
 * Stands in the place of a record that cannot be read: what is stored of it was damaged, or written by another release. So
 * what a phone counts agrees with the server, and a page can say that something is missing.
 */
export const UnreadableRecord = z.object({ kind: z.literal('unreadable'), id: text });
export type UnreadableRecord = z.infer<typeof UnreadableRecord>;

/** A record as it travels and as the phone stores it: kind, id and revision in clear, the rest one body. */
export const RevisedRecord = z.object({
	kind: text,
	id: Identifier,
	revision: z.int(),
	body: z.union([SnapshotRecord, UnreadableRecord])
});
export type RevisedRecord = z.infer<typeof RevisedRecord>;
