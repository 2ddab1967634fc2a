import type { RecordOf } from './records.ts';
import type { AccountGiven, DecisionGiven, ReviewAsked } from '#lib/domain/compliance/record.ts';

/*
 * One plain record of each kind that the tests of several subjects need; its id is the name of its kind. A test gives
 * what it looks at, and leaves the rest to the maker.
 */

const AT = Date.UTC(2026, 10, 20, 9);
/** Tapped with signal, and not looked at yet. */
const sent = { tappedAt: AT, receivedAt: AT, receipt: null, seenAt: null };

export function orderRecord(changes: Partial<RecordOf<'order'>> = {}): RecordOf<'order'> {
	return {
		kind: 'order',
		id: 'order',
		orderKind: 'community_order',
		title: 'Community order',
		startDate: '2026-01-05',
		endDate: null,
		...changes
	};
}

/** Unpaid work of which nobody has told us how much is done. */
export function requirementRecord(changes: Partial<RecordOf<'requirement'>> = {}): RecordOf<'requirement'> {
	return {
		kind: 'requirement',
		id: 'requirement',
		orderId: 'order',
		requirementKind: 'unpaid_work',
		title: 'Unpaid work',
		detail: null,
		measure: null,
		startDate: null,
		endDate: null,
		...changes
	};
}

/** The plan as it was agreed, with nothing in it. */
export function planVersionRecord(changes: Partial<RecordOf<'plan_version'>> = {}): RecordOf<'plan_version'> {
	return {
		kind: 'plan_version',
		id: 'plan_version',
		number: 1,
		agreement: 'agreed',
		ownWords: null,
		by: 'Officer',
		on: '2026-11-20',
		content: { goals: [], steps: [] },
		...changes
	};
}

export function planRecord(changes: Partial<RecordOf<'plan'>> = {}): RecordOf<'plan'> {
	return {
		kind: 'plan',
		id: 'plan',
		agreement: null,
		agreedOn: null,
		ownWords: null,
		strengths: [],
		openStages: [],
		...changes
	};
}

export function goalRecord(changes: Partial<RecordOf<'goal'>> = {}): RecordOf<'goal'> {
	return {
		kind: 'goal',
		id: 'goal',
		title: 'I will find a settled place',
		status: 'current',
		area: 'accommodation',
		relatedAreas: [],
		targetDate: null,
		reason: null,
		position: 1,
		...changes
	};
}

/** A step of the person's, ready, of a stage no rule touches. */
export function stepRecord(changes: Partial<RecordOf<'step'>> = {}): RecordOf<'step'> {
	return {
		kind: 'step',
		id: 'step',
		goalId: 'goal',
		description: 'Fill in the form',
		status: 'not_started',
		actor: 'service_user',
		actorName: null,
		stage: 2,
		requirementId: null,
		priority: 0,
		prerequisites: [],
		targetDate: null,
		waitingSince: null,
		blocked: null,
		claim: null,
		completedOn: null,
		position: 1,
		...changes
	};
}

/** Asked of an agency that has a waiting list. */
export function referralRecord(changes: Partial<RecordOf<'referral'>> = {}): RecordOf<'referral'> {
	return {
		kind: 'referral',
		id: 'referral',
		stepId: null,
		intervention: 'Housing advice',
		agencyName: 'Riverside',
		state: 'waiting',
		since: '2026-11-06',
		askedOn: '2026-11-06',
		nextCheckOn: '2026-12-01',
		expectedOn: null,
		lastReportOn: null,
		usualWaitDays: null,
		instead: null,
		...changes
	};
}

/** An office visit that counts, with nothing recorded about it. */
export function appointmentRecord(changes: Partial<RecordOf<'appointment'>> = {}): RecordOf<'appointment'> {
	return {
		kind: 'appointment',
		id: 'appointment',
		appointmentKind: 'office_visit',
		startsAt: AT,
		endsAt: null,
		place: null,
		link: null,
		withName: null,
		telephone: null,
		bring: null,
		purpose: null,
		requirementId: null,
		stepId: null,
		enforceable: true,
		reply: 'none',
		outcome: null,
		accountDueOn: null,
		cancelled: false,
		...changes
	};
}

export function obstacleRecord(changes: Partial<RecordOf<'obstacle'>> = {}): RecordOf<'obstacle'> {
	return {
		kind: 'obstacle',
		id: 'obstacle',
		about: { kind: 'life' },
		categories: ['ill'],
		wanted: [],
		words: '',
		ifThenPlan: null,
		proof: '',
		state: 'sent',
		...sent,
		answers: [],
		...changes
	};
}

/** A plan for life in general, as it was first kept. */
export function ifThenPlanRecord(changes: Partial<RecordOf<'if_then_plan'>> = {}): RecordOf<'if_then_plan'> {
	return {
		kind: 'if_then_plan',
		id: 'if_then_plan',
		about: { kind: 'life' },
		categories: [],
		if: 'the bus is late',
		then: 'ring the office',
		from: null,
		lastChangeId: 'if_then_plan',
		tappedAt: AT,
		receivedAt: AT,
		receipt: null,
		changedAt: null,
		letGoAt: null,
		...changes
	};
}

/** Something that went well, of no part of life. */
export function positiveChangeRecord(
	changes: Partial<RecordOf<'positive_change'>> = {}
): RecordOf<'positive_change'> {
	return {
		kind: 'positive_change',
		id: 'positive_change',
		changeKind: 'went_well',
		area: null,
		words: 'I went to bed early',
		strength: '',
		noticedBy: null,
		...sent,
		takenBackAt: null,
		answers: [],
		...changes
	};
}

/** From the person, arrived and not opened yet. */
export function messageRecord(changes: Partial<RecordOf<'message'>> = {}): RecordOf<'message'> {
	return {
		kind: 'message',
		id: 'message',
		side: 'person',
		words: 'Can you ring me?',
		by: null,
		...sent,
		answered: null,
		...changes
	};
}

/** A miss that the person is asked about, and nothing more yet. */
export function complianceEventRecord(
	changes: Partial<RecordOf<'compliance_event'>> = {}
): RecordOf<'compliance_event'> {
	return {
		kind: 'compliance_event',
		id: 'event',
		appointmentId: 'appointment',
		orderId: 'order',
		orderKind: 'community_order',
		eventKind: 'failed_to_attend',
		facts: '',
		occurredOn: '2026-11-20',
		openedBy: 'Officer',
		openedAt: AT,
		accountDueOn: '2026-11-27',
		accounts: [],
		attempts: [],
		decisions: [],
		looks: [],
		results: [],
		restart: null,
		...changes
	};
}

export function accountGiven(changes: Partial<AccountGiven> = {}): AccountGiven {
	return {
		id: 'account',
		categories: ['ill'],
		wishes: [],
		words: '',
		proof: '',
		...sent,
		recordedBy: null,
		...changes
	};
}

/** A warning, in effect. */
export function decisionGiven(changes: Partial<DecisionGiven> = {}): DecisionGiven {
	return {
		id: 'decision',
		state: 'in_effect',
		outcome: 'not_accepted',
		acceptedReason: null,
		action: 'warning',
		moreTimeUntil: null,
		by: 'Officer',
		at: AT,
		countersignedBy: null,
		letter: null,
		readAt: null,
		pulseGiven: false,
		...changes
	};
}

/** Asked of the officer, and not answered yet. */
export function reviewAsked(changes: Partial<ReviewAsked> = {}): ReviewAsked {
	return {
		id: 'look',
		decisionId: 'decision',
		askedOf: 'officer',
		words: '',
		proof: '',
		byItself: false,
		...sent,
		answer: null,
		...changes
	};
}
