import type { AcceptableReason } from '#lib/domain/appointments/vocabulary.ts';
import type { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';
import type { CaseContacts } from '#lib/domain/people/case-contacts.ts';
import type { StatutoryWords } from './letter.ts';
import type { EnforcementAction } from './must-or-may.ts';
import type { AccountWish, ClosedBecause, ContactChannel, DecisionOutcome, EventKind } from './vocabulary.ts';

/** What the person told us, in their words. */
export interface ReportedBefore {
	/** Empty where they only chose tiles or asked for a call. */
	words: string;
	wishes: readonly AccountWish[];
	categories: readonly ObstacleCategory[];
	/** The day on which they said it; null where their phone's clock was wrong and nobody knows. */
	tappedOn: LocalDate | null;
	arrivedOn: LocalDate;
	/** Set where nobody had answered it when the appointment began; with the day by which we had said that we answer, if one was said. */
	unanswered?: { promisedBy: LocalDate | null };
	/** It was said without words or tiles: that the time did not work. */
	ofTimeAlone?: boolean;
	/** It was said of the time at which it stood before it was moved. */
	ofTimeBefore?: boolean;
	/** `practitioner`: said in person or on the telephone, and written down for them. */
	by: 'service_user' | 'practitioner';
}

export interface ContactAttempt {
	channel: ContactChannel;
	on: LocalDate;
}

/** The officer's own fields. Each text may be empty, and a letter then says so in words of ours. */
export interface DecidedFacts {
	outcome: DecisionOutcome;
	/** Only with `accepted`. */
	acceptedReason: AcceptableReason | null;
	/** Only where the event was closed at once: what had been wrong on our side. */
	closedBecause: ClosedBecause | null;
	/** Only with `not_accepted`. */
	action: EnforcementAction | null;
	/** Only with `more_time`. */
	moreTimeUntil: LocalDate | null;
	reasons: string;
	/** Apart from the facts, as section 38 of the Data Protection Act 2018 wants it. */
	opinion: string;
	proofSeen: string;
	/** What was taken into account: work, care, health, adjustments. */
	circumstances: string;
	goingWell: string;
	weWill: string;
	youNeed: string;
	/** Only with a `warning` under an order of a court. */
	statutory: StatutoryWords | null;
}

/** Everything a decision's letter is made of. */
export interface LetterFacts {
	preferredName: string;
	officerName: string;
	today: LocalDate;
	orderKind: OrderKind;
	/** How the order is called; null where only one runs, so that none has to be told from another. */
	orderName: string | null;
	event: {
		kind: EventKind;
		occurredOn: LocalDate;
		/** What was recorded, in the officer's words. */
		facts: string;
	};
	/** Told once it had happened. */
	accounts: readonly ReportedBefore[];
	/** Told before it happened. */
	earlierReports: readonly ReportedBefore[];
	attempts: readonly ContactAttempt[];
	decision: DecidedFacts;
	/** The last day on which the warning counts; null where none is given. */
	warningUntil: LocalDate | null;
	nextAppointment: { startsAt: Instant; placeName: string | null } | null;
	decidedBy: string;
	/** The manager who countersigned, where one had to. */
	countersignedBy: string | null;
	/** A letter is kept, so it says whom to turn to without the app. */
	contacts: CaseContacts;
}
