import { withinSentence } from '#lib/i18n/dates.ts';
import type { EventDecision } from '#lib/domain/compliance/event.ts';
import type { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import type { StatutoryPart } from '#lib/domain/compliance/letter.ts';
import type {
	AccountWish,
	Alternative,
	ContactChannel,
	DecisionOutcome,
	EventKind
} from '#lib/domain/compliance/vocabulary.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** The parts of an event as everybody on the staff reads them, in the order in which they always stand. */
export const eventPartsEn = {
	eventKind: {
		failed_to_attend: 'Was not at an appointment',
		attended_failed_to_comply: 'Came; something did not go as it should',
		sent_home_behaviour: 'Came and was asked to go home',
		other: 'Another requirement or condition'
	} as Record<EventKind, string>,
	channel: {
		telephone: 'Phone call',
		text_message: 'Text message',
		email: 'Email',
		letter: 'Letter',
		visit: 'Visit',
		in_person: 'In person',
		through_someone: 'Through someone they know'
	} as Record<ContactChannel, string>,
	wish: {
		call_me: 'Asks to be called.',
		someone_helps_me: 'Asks for someone to help them say it.'
	} as Record<AccountWish, string>,
	outcome: {
		accepted: 'The reason is accepted',
		not_accepted: 'The reason is not accepted',
		more_time: 'More time to give their side',
		not_a_failure: 'Our side: no failure'
	} as Record<DecisionOutcome, string>,
	action: {
		warning: 'Warning',
		referral: 'Referral to an enforcement officer',
		discussion: 'A talk',
		licence_letter: 'Licence compliance letter',
		more_contact: 'More contact',
		extra_conditions: 'Extra licence conditions asked for',
		recall_consideration: 'Recall to be considered',
		no_further_action: 'No further action'
	} as Record<EnforcementAction, string>,
	alternative: {
		talk: 'A talk',
		other_time_or_place: 'Another time or place',
		help_with_travel: 'Help with travel',
		support_service: 'A support service',
		treatment: 'Treatment',
		adjustment: 'An adjustment',
		more_contact: 'More contact',
		letter: 'A letter',
		extra_conditions: 'Extra conditions'
	} as Record<Alternative, string>,
	facts: {
		heading: 'What was recorded',
		what: 'What',
		on: 'Day',
		under: 'Under',
		recordedBy: 'Recorded by',
		caseSystem: 'The case system',
		facts: 'Facts',
		noFacts: 'No more was written down.',
		contactBy: 'First contact by',
		sideBy: 'Their side by',
		decideBy: 'Decision by'
	},
	accounts: {
		heading: 'What the person says',
		note: 'In their own words, unedited. Each with the time on their phone and the time it came.',
		none: 'They have not given their side yet.',
		noWords: 'They wrote no words.',
		chose: 'They chose',
		proof: 'Proof they speak of:',
		said: (when: string) => `Said ${withinSentence(when)}`,
		inTime: 'Given in time',
		afterTime: 'Given after their day. It is weighed all the same',
		writtenDown: (by: string, day: string, when: string) =>
			`Said to ${by}: ${day}. Written down: ${withinSentence(when)}`,
		unanswered: 'We had not answered this',
		unansweredSaid: (when: string) => `They told us before it began: ${withinSentence(when)}.`,
		/** Only of a message: nobody is told of a day for anything else. */
		unansweredBy: (day: string) => `We had told them that we aim to answer by ${day}.`,
		unansweredOurs: 'Nobody had answered when it began. That is ours, and not theirs.',
		earlier: 'Reported before it happened',
		earlierNote: 'A report made before an appointment is part of their side by itself.',
		later: 'Reported about the same appointment, after it began'
	},
	attempts: {
		heading: 'Attempts to reach them',
		none: 'Nobody has tried to reach them yet.',
		reached: 'Reached',
		notReached: 'Not reached',
		by: (name: string) => `by ${name}`,
		ways: (count: number) =>
			plural('en', count, {
				one: () => '1 way was tried. Two different ways are needed.',
				other: (many) => `${many} different ways were tried.`
			})
	},
	law: {
		heading: 'What the law requires or allows',
		live: (until: string) => `The warning that counts has its last day on ${until}.`,
		letters: (count: number) =>
			plural('en', count, {
				one: () => '1 licence compliance letter was sent in the 12 months before.',
				other: (many) => `${many} licence compliance letters were sent in the 12 months before.`
			}),
		open: 'Open if the reason is not accepted',
		noneOpen: 'Nothing is open here.'
	},
	decision: {
		heading: 'The decision',
		by: (name: string, when: string) => `${name}, ${withinSentence(when)}`,
		state: {
			in_effect: 'In effect',
			awaiting_countersign: 'Waits for a manager',
			returned: 'Sent back by a manager',
			superseded: 'Replaced by a later decision'
		} as Record<EventDecision['state'], string>,
		outcome: 'Outcome',
		acceptedReason: 'Accepted as',
		action: 'What follows',
		moreTimeUntil: 'Time until',
		facts: 'Facts as found',
		opinion: 'Opinion',
		proofSeen: 'Proof seen',
		circumstances: 'Circumstances weighed',
		alternatives: 'Other ways thought of or tried',
		reasons: 'Reasons',
		goingWell: 'Going well',
		weWill: 'We will',
		youNeed: 'They need to',
		statutory: {
			circumstances: 'Warning: what happened',
			unacceptable: 'Warning: that it is unacceptable',
			liable: 'Warning: what can follow'
		} as Record<StatutoryPart, string>,
		agreed: (name: string, when: string) => `${name} countersigned it, ${withinSentence(when)}`,
		sentBack: (name: string, when: string) => `${name} sent it back, ${withinSentence(when)}`
	},
	letter: {
		heading: 'The letter, as they would read it',
		given: 'The letter, as they have it'
	}
};

export type EventPartsText = typeof eventPartsEn;
