import type { AcceptableReason } from '#lib/domain/appointments/vocabulary.ts';
import type { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import type { ClosedBecause, DecisionOutcome, EventKind } from '#lib/domain/compliance/vocabulary.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { contactAttemptsEn } from './contact-attempts.en.ts';
import { letterHeadings } from './letter-headings.ts';

/** The words of a decision. Dates come written out, weekday first. Nothing here blames: facts, reasons, and what comes next. */
export const letterEn = {
	...letterHeadings.en,

	recorded: {
		failed_to_attend: (name, on) => `${name}, you were not at your appointment on ${on}.`,
		attended_failed_to_comply: (name, on) =>
			`${name}, you came to your appointment on ${on}. Something there did not go as it should.`,
		sent_home_behaviour: (name, on) =>
			`${name}, you came to your appointment on ${on}. You were asked to go home.`,
		other: (name, on) => `${name}, this is about one of your rules, on ${on}.`
	} as Record<EventKind, (name: string, on: string) => string>,
	underOrder: (name: string) => `It is under this order: ${name}.`,
	recordedFacts: 'This is what was written down:',
	nothingMoreRecorded: 'We wrote down no more than that.',

	told: {
		before: (on: string) => `You told us this before it happened, on ${on}.`,
		after: (on: string) => `You told us this on ${on}.`,
		undated: 'You told us this.',
		arrived: (on: string) => `It reached us on ${on}.`,
		promised: (by: string) => `We had meant to answer by ${by}.`,
		unanswered: 'Nobody had answered you when it began. That is on us, not on you.',
		/** Said without words or pictures: another time was asked for, or a message said that they cannot come. */
		thisTime: 'You said that this time did not work.',
		timeBefore: 'It was about the time before this was moved.',
		writtenForYou: 'Your officer wrote it down for you.',
		chose: (labels: string) => `You chose: ${labels}.`,
		call_me: 'You asked us to call you.',
		someone_helps_me: 'You asked for someone to help you.',
		thanks: 'Thank you for telling us.',
		nothing: 'We have not heard from you about this.',
		noNeed: 'You did not have to tell us anything.',
		stillOpen: 'You can still tell us your side.'
	},
	attempt: contactAttemptsEn,

	proofSeen: 'This is the proof we looked at:',
	noProof: 'We had no proof to look at.',

	outcome: {
		accepted: 'Your reason is accepted.',
		more_time: 'Nothing is decided yet. You have more time to tell us your side.',
		not_a_failure: 'You did nothing wrong. This was our side, and we are sorry.'
	} as Record<Exclude<DecisionOutcome, 'not_accepted'>, string>,
	closed: {
		not_a_failure: 'This is not a miss. You did nothing wrong.',
		recorded_by_mistake: 'This was written down by mistake. It was our mistake, and we are sorry.',
		service_issue: 'You did nothing wrong. This was our side, and we are sorry.'
	} as Record<ClosedBecause, string>,
	notAccepted: {
		heard: 'We looked at what you told us. The reason is not accepted this time.',
		unheard: 'We do not know of a good reason, so none is accepted this time.'
	},
	acceptedReason: {
		court_or_legal: 'It was for court or a legal meeting.',
		employment: 'It was for your work.',
		family_or_childcare: 'It was for your family or a child.',
		holiday: 'It was for a holiday.',
		medical: 'It was for your health.',
		religious: 'It was for your faith.',
		in_custody: 'You were being held at that time.',
		professional_judgement: 'Your officer looked at it and found that it was good.'
	} as Record<AcceptableReason, string>,
	action: {
		warning: 'So this letter is a warning.',
		referral:
			'So your case goes to an enforcement officer. That officer looks at it with fresh eyes. They decide if it should go to court.',
		discussion: 'So we will talk it through with you.',
		licence_letter: 'So this letter is about the rules of your licence.',
		more_contact: 'So we will see you more often for a time.',
		extra_conditions: 'So we ask for a new rule on your licence.',
		recall_consideration:
			'So managers look at whether you should go back to prison. The word for this is recall. It is not decided yet.',
		no_further_action: 'Nothing more follows from this.'
	} as Record<EnforcementAction, string>,
	circumstancesOfBreach: 'The law says that a warning must tell you what happened. It is this:',
	takenIntoAccount: 'We took this into account:',
	reasons: 'These are the reasons:',
	opinion: 'This is how your officer sees it. It is a view and not a fact.',
	decidedBy: (name: string, on: string) => `${name} decided this on ${on}.`,
	countersignedBy: (name: string) => `${name}, a manager, checked it and agreed.`,
	notByComputer: 'A computer did not decide this.',

	counts: {
		never: 'This does not count against you, now or later.',
		ourRecord: 'We put it on record as our side.',
		putRight: 'We have put your record right.',
		moreTime: 'Having more time does not count against you.',
		warning: 'This warning counts for 12 months, from the day you get it.',
		warningUntil: (on: string) => `This warning counts until ${on}. After that day it no longer counts.`,
		licenceLetter:
			'No law sets a number of letters for a licence, or how long one counts. This letter comes from a national rule. It is kept on your record.',
		referral:
			'This does not mean that you must go to court. The enforcement officer decides that. You would get a letter with a date.',
		licence: 'No law counts these things for a licence. It is kept on your record.',
		nothing: 'It is kept on your record. It leads to nothing by itself.'
	},

	nothingGoingWell: 'Nothing is written here this time.',
	aim: {
		community_order: 'We want you to finish your order, and to finish it well.',
		suspended_sentence_order: 'We want you to finish your order, and to finish it well.',
		licence: 'We want you to finish your licence, and to finish it well.',
		post_sentence_supervision: 'We want you to do well.',
		other: 'We want you to finish your order, and to finish it well.'
	} as Record<OrderKind, string>,
	weWill: {
		accepted: (officer) => `${officer} will go on with your plan with you.`,
		not_accepted: (officer) => `${officer} will talk with you about what got in the way.`,
		more_time: (officer) => `${officer} will wait for your side, and then look again.`,
		not_a_failure: (officer) => `${officer} will look at how we can stop this from happening again.`
	} as Record<DecisionOutcome, (officer: string) => string>,
	youNeed: {
		nothing: 'You do not need to do anything.',
		nothingMore: 'You do not need to do anything more about this.',
		tellUsBy: (on: string) => `Tell us your side by ${on}. You can write, call, or tell us in person.`,
		tellUs: 'Tell us your side. You can write, call, or tell us in person.',
		comeNextTime: 'Come to your next appointment. If something is in the way, tell us before.'
	},
	nextAppointment: (on: string, at: string) => `Your next appointment is on ${on} at ${at}.`,
	nextPlace: (place: string) => `It is at ${place}.`,
	noneSet: (officer: string) => `None is set yet. ${officer} will set one and tell you.`,
	disagree: 'You can say so. This is how.'
};

export type LetterText = typeof letterEn;
