import type { CameOfChoice } from '#lib/domain/appointments/offered-times.ts';
import type { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import type { PlainKind } from '#lib/domain/reports/report-kinds.ts';
import type { EventKind } from '#lib/domain/compliance/vocabulary.ts';
import type {
	ChangedPart,
	DangerSource,
	ObstacleCategory,
	Offer,
	SafeNow,
	Substance
} from '#lib/domain/reports/vocabulary.ts';
import type { AgencyAnswer } from '#lib/domain/plan/agency-reply.ts';
import type { PauseReason } from '#lib/domain/plan/vocabulary.ts';
import type { DeliveryGap } from '#lib/domain/plan/sequence-shapes.ts';
import type { Feeling } from '#lib/domain/reports/record.ts';
import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';
import type { EventReason } from './event-attention.ts';

/* What may wait for a practitioner, each with what its place is decided by. */

interface Waiting {
	personId: string;
	personName: string;
	/** The report, step or appointment that waits. */
	subjectId: string;
	/** Since when it has waited, on the server's clock. */
	since: Instant;
	/** When the person tapped, where a tap of theirs began the wait: a phone without signal sends later. */
	tappedAt?: Instant;
	/** What is known of the clock that timed the tap. */
	clock?: TapClock | null | undefined;
}

export interface WaitingObstacle extends Waiting {
	kind: 'obstacle';
	categories: ObstacleCategory[];
	wanted: Offer[];
	words: string;
	/** It was noted from a message of theirs: that they cannot come, and none of its words. */
	inMessage?: boolean;
	tappedAt: Instant;
	answered: boolean;
	/** Other times were offered, and the choice came to nothing: it is our turn again. */
	chose: Exclude<CameOfChoice, 'moved'> | null;
	appointment: {
		startsAt: Instant;
		accountDueOn: LocalDate | null;
		/** An event about it is open, or was decided with this report on the table: the event waits in its place. */
		isInEvent: boolean;
	} | null;
	/** The earliest day by which our side promised something that is not yet marked as done. */
	actionDueOn: LocalDate | null;
}

export interface WaitingReply extends Waiting {
	kind: 'reply';
	reply: 'might_not' | 'cannot';
	startsAt: Instant;
}

export interface WaitingClaim extends Waiting {
	kind: 'claim';
	description: string;
	words: string;
}

/** What its row alone says where it waits (`reports/report-kinds.ts`). */
export interface WaitingTold extends Waiting {
	kind: PlainKind;
	words: string;
	/** Of a reflection. */
	feeling?: Feeling | null;
	wouldRatherTalk?: boolean;
}

/** Drink or drugs again. Support is what waits: nothing here is ever counted. */
export interface WaitingRelapse extends Waiting {
	kind: 'relapse';
	substance: Substance;
	safeNow: SafeNow;
	wanted: Offer[];
	words: string;
	answered: boolean;
	/** The earliest day by which our side promised something in the latest answer. */
	actionDueOn: LocalDate | null;
}

/** Something in life that changed: what waits is an answer, and then the day that was named for looking at the plan. */
export interface WaitingChange extends Waiting {
	kind: 'circumstance_change';
	changed: ChangedPart[];
	wanted: Offer[];
	words: string;
	answered: boolean;
	/** The earliest day of what our side promised: in the latest answer, or to look at the plan. */
	actionDueOn: LocalDate | null;
}

/** Planned work that has not been happening for long: one item for a person. */
export interface WaitingGap extends Waiting {
	kind: 'gap';
	oldest: DeliveryGap;
	/** How many of this person's have been there long enough. */
	count: number;
	/** What steps and referrals in the gap are called, by id. */
	names: Record<string, string>;
}

/** A pause of a plan whose day to look again has come. */
export interface WaitingPause extends Waiting {
	kind: 'pause';
	reason: PauseReason;
	lookAgainOn: LocalDate;
}

/** A possible failure on which something is to be done: one item an event, with the most urgent of it. */
export interface WaitingEvent extends Waiting {
	kind: 'event';
	eventKind: EventKind;
	occurredOn: LocalDate;
	reason: EventReason;
	words: string;
}

/** What somebody wrote to their officer and nobody has answered: one item a person, since the first of them. */
export interface WaitingMessages extends Waiting {
	kind: 'message';
	words: string;
	count: number;
	/** Those that wait, the oldest first; and the last message of our side. */
	ids: string[];
	last: string | null;
}

/** Words that read as danger to life, wherever they were written: one item for a person, until somebody says what was done. */
export interface WaitingDanger extends Waiting {
	kind: 'danger';
	wrote: DangerSource;
	words: string;
	/** How many entries of this person's are open. */
	count: number;
	/** The entries themselves, by kind and id: each is on Today once. */
	covers: string[];
}

/** What another system recorded and somebody has to explain before anything can follow from it. */
export interface WaitingRecord extends Waiting {
	kind: 'record';
	asks: 'outcome_unknown' | 'order_unknown';
	startsAt: Instant;
	/** The other system's own words for an outcome that we do not know. */
	words: string;
}

/** An appointment of an earlier day of which nobody has said how it went. */
export interface WaitingOutcome extends Waiting {
	kind: 'unrecorded';
	appointmentKind: AppointmentKind;
	startsAt: Instant;
}

/** Somebody under an order that runs, who has nothing in the book. One item a person. */
export interface WaitingBooking extends Waiting {
	kind: 'unbooked';
	/** When they were last to come; null where there never was anything under an order that runs. */
	lastAt: Instant | null;
}

/** What somebody put right on the page about them, and no officer has read. One item a person. */
export interface WaitingStoryNote extends Waiting {
	kind: 'story_note';
	words: string;
	/** How many there are. */
	count: number;
}

/** What the case system says otherwise than what stands here, until somebody chooses: of somebody's details, or of their plan. */
export interface WaitingDifference extends Waiting {
	kind: 'difference';
	of: 'case' | 'plan';
	count: number;
}

/** What an agency answered by the link of a referral, and nobody has read: theirs, and no fact. */
export interface WaitingAgencyReply extends Waiting {
	kind: 'agency_reply';
	referralId: string;
	agency: string;
	answer: AgencyAnswer;
	words: string;
}

/** "Explain it again": somebody asks what can follow if the rules are not kept. */
export interface WaitingExplanation extends Waiting {
	kind: 'explanation_request';
	words: string;
}

/** Consequences that nobody noted as explained, as the orders of one person stand. One item a person. */
export interface WaitingUnexplained extends Waiting {
	kind: 'unexplained';
	because: 'start' | 'changed';
	/** When they were last explained; null where nobody noted that they were. */
	lastOn: LocalDate | null;
}

/** Texts or e-mails that do not arrive, since their provider said so. One item a way. */
export interface WaitingDeadWay extends Waiting {
	kind: 'dead_way';
	way: 'text' | 'email';
}

export type WaitingItem =
	| WaitingDeadWay
	| WaitingDifference
	| WaitingDanger
	| WaitingOutcome
	| WaitingBooking
	| WaitingExplanation
	| WaitingAgencyReply
	| WaitingUnexplained
	| WaitingRecord
	| WaitingObstacle
	| WaitingRelapse
	| WaitingChange
	| WaitingEvent
	| WaitingReply
	| WaitingClaim
	| WaitingGap
	| WaitingPause
	| WaitingStoryNote
	| WaitingMessages
	| WaitingTold;
