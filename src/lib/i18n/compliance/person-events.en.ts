import { withinSentence } from '#lib/i18n/dates.ts';
import { eventNewsEn } from './person-event-news.en.ts';
import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';
import type { EventNow } from '#lib/domain/compliance/event-now.ts';
import type { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import type {
	ClosedBecause,
	AccountWish,
	DecisionOutcome,
	EnforcementResult,
	EventKind,
	PulseAnswer
} from '#lib/domain/compliance/vocabulary.ts';
import type { ReviewAsked } from '#lib/domain/compliance/record.ts';
import { contactAttemptsEn } from './contact-attempts.en.ts';

/** What is asked after a miss, what the person says, what is decided, and how it goes on. Nothing here blames. */
export const eventsEn = {
	title: 'What happened',
	heading: eventNewsEn.heading,
	recorded: {
		failed_to_attend: (on) => `You were not at your appointment on ${on}.`,
		attended_failed_to_comply: (on) =>
			`You came to your appointment on ${on}. Something there did not go as it should.`,
		sent_home_behaviour: (on) => `You came to your appointment on ${on}. You were asked to go home.`,
		other: (on) => `We have a question about one of your rules, on ${on}.`
	} as Record<EventKind, (on: string) => string>,
	writtenDown: 'This is what was written down:',
	asked: 'What happened? We want to hear it from you.',
	neededBy: (on: string) => `Tell us by ${on}. That day still counts.`,
	lateIsKept: 'The day to tell us is over. You can still tell us. It is kept and read.',
	moreTime: (on: string) => `You have more time, until ${on}.`,
	nothingDecided: eventNewsEn.nothingDecided,
	tell: 'Tell us what happened',
	tellMore: 'Tell us more',
	seeAppointment: 'See the appointment',
	whoDecides: 'Who decides, and how',
	decides: (officer: string) => `${officer} decides. A computer never does.`,
	yourOfficer: 'Your officer',
	how: [
		'They read what you say, in your own words.',
		'They look at any proof, and at what is going on in your life.',
		'You get the reasons in plain words, and can ask for another look.'
	],
	howMore: 'How it is decided',
	waitingForManager:
		'A manager still has to look at this. Until then it does not count. You will see here what they say.',

	yourSide: 'What you told us',
	nothingTold: 'You have not told us about this yet.',
	notAnswered: {
		heading: 'We had not answered you',
		said: (when: string) => `You told us before it began: ${withinSentence(when)}.`,
		promised: (day: string) => `We had meant to answer by ${day}.`,
		above: 'What you told us stands at the top.',
		ours: 'Nobody had answered when it began. That is on us, not on you.'
	},
	toldBefore: 'You told us this before it happened. It is part of your side.',
	toldToo: 'You told us this too. It is part of your side.',
	writtenFor: (by: string) => `${by} wrote this down for you.`,
	toldOn: (day: string) => `You told us: ${day}`,
	writtenAt: (when: string) => `Written down: ${when}`,
	offered: {
		chose: (when: string) => `You chose another time: ${withinSentence(when)}.`,
		none: 'You said that none of the other times works.',
		more: 'See the times your officer offered'
	},
	inTime: 'You told us in time.',
	tapCounts: 'The time you tapped is what counts.',
	sideUnsent: eventNewsEn.sideUnsent,
	wish: {
		call_me: 'Please call me.',
		someone_helps_me: 'Someone can help me with this.'
	} as Record<AccountWish, string>,
	proof: 'Proof',
	savedOnPhone: 'It is saved on this phone, with the time you tapped.',
	savedAndSent: 'It is saved and sent.',
	savedNext: 'Your officer reads it before anything is decided. You can add more at any time.',
	onceSentNext: 'Once it is sent, your officer reads it before anything is decided. You can add more.',
	onceSentAfter: 'Once it is sent, it asks for another look at the decision by itself.',
	savedAfter: 'It is kept. It asks for another look at the decision by itself.',

	attempts: 'How we tried to reach you',
	attempt: contactAttemptsEn,
	reached: 'We talked.',

	decision: 'What was decided',
	outcome: {
		accepted: 'Your reason is accepted',
		not_accepted: 'The reason was not accepted',
		more_time: 'You have more time',
		not_a_failure: 'This was our side'
	} as Record<DecisionOutcome, string>,
	closed: {
		not_a_failure: 'This was not a miss',
		recorded_by_mistake: 'This was our mistake',
		service_issue: 'This was our side'
	} as Record<ClosedBecause, string>,
	action: {
		warning: 'A warning',
		referral: 'It went to an enforcement officer',
		discussion: 'A talk',
		licence_letter: 'A letter about your licence',
		more_contact: 'More contact for a time',
		extra_conditions: 'A new rule was asked for',
		recall_consideration: 'It went to managers, about recall',
		no_further_action: 'Nothing more followed'
	} as Record<EnforcementAction, string>,
	yourWords: 'Your words',
	officersWords: 'Your officer’s words',
	decidedBy: (name: string, when: string) => `Decided by ${name}, ${when}`,
	countersigned: (name: string) => `Checked by ${name}, a manager`,
	counts: 'How it counts',
	former: 'What was decided before',
	formerHint: 'This no longer holds. It stays here so that you can read it.',
	markRead: 'I have read this',
	print: 'Print this',

	looks: 'Another look',
	reviewOf: { officer: 'You asked your officer.', manager: 'You asked a manager.' } as Record<
		ReviewAsked['askedOf'],
		string
	>,
	lookByItself: 'You told us more after the decision. So it is looked at again.',
	lookByItselfLate: 'You told us more than we had here when this was decided. So it is looked at again.',
	lookAnswer: {
		stands: 'The decision stays as it is.',
		looks_again: 'It will be decided again.'
	} as Record<'stands' | 'looks_again', string>,
	lookOpen: 'Not answered yet.',
	askLink: 'Ask for another look',
	ask: {
		title: titlesEn.look,
		hint: 'Asking never counts against you.',
		whom: 'Who should look again?',
		officer: 'My officer',
		manager: 'A manager',
		words: 'What should they look at?',
		wordsHint: 'Say what is not right, or what is new.',
		proof: 'What proof is there?',
		proofHint: 'A letter, a message, a ticket, or a person who knows. You can leave it empty.',
		save: 'Save and send',
		saved: 'Your request is sent. You will see the answer here and on Home.',
		onceSent: 'Your request is saved on this phone.',
		otherWays: 'Other ways to say that you do not agree',
		notYet: 'Nothing is decided yet, so there is nothing to look at again. You can still tell us your side.'
	},

	results: 'What came of it',
	result: {
		not_taken_to_court: (on) => `It was not taken to court. That was settled on ${on}.`,
		order_continues: (on) => `On ${on} the court let your order go on.`,
		order_changed: (on) => `On ${on} the court changed your order.`,
		new_sentence: (on) => `On ${on} the court gave a new sentence.`,
		not_recalled: (on) => `You were not recalled. That was settled on ${on}.`,
		recalled: (on) => `You were recalled on ${on}.`,
		returned: (on) => `You came back on ${on}.`
	} as Record<EnforcementResult, (on: string) => string>,

	restart: {
		heading: eventNewsEn.restart,
		gotInTheWay: 'What got in the way',
		changes: 'What changes',
		nextStep: 'The next small step',
		on: 'The day',
		ownWords: 'In your words',
		withYou: 'You drew this up together.',
		withoutYou: 'We could not reach you. You can still change it with your officer.',
		see: 'See how it goes on'
	},

	pulse: {
		heading: 'How was it for you?',
		hint: 'Three short questions. You can leave them out.',
		promise: 'Only totals are shown, with no names. Nobody can see what you said.',
		saidMySide: 'Could you say your side?',
		understoodWhy: 'Do you understand why it was decided so?',
		treatedWithRespect: 'Were you treated with respect?',
		answer: { yes: 'Yes', partly: 'Partly', no: 'No' } as Record<PulseAnswer, string>,
		send: 'Send my answers',
		thanks: 'Thank you. We keep your answers without your name.',
		onceSent: 'Thank you. Your answers are on this phone. We keep them without your name.'
	},

	account: {
		title: titlesEn.account,
		heading: 'What happened?',
		hint: 'A tap is enough. You can also write, or ask us to call.',
		what: 'What got in the way?',
		whatHint: 'Tap one or more.',
		wishes: 'Is it hard to write?',
		callMe: 'Call me instead',
		someoneHelps: 'Someone can help me with this',
		words: 'In your own words',
		wordsHint: 'A few words are enough. They are read just as you write them.',
		proof: 'What proof is there?',
		proofHint: 'A letter, a message, a ticket, or a person who knows. No proof? Say so. It still counts.',
		afterDecision: 'It is decided already. What you say is kept, and asks for another look.',
		heardFirst: 'You are heard before anything is decided.',
		save: 'Save and send'
	},

	list: 'Decisions about me',
	none: 'Nothing has been decided against you here.',
	says: {
		undecided: 'Not decided yet',
		looked_at_again: 'Looked at again',
		put_right: 'Put right: nothing is open'
	} as Record<Exclude<EventNow['says'], 'decided'>, string>,
	takenBack: 'Taken back',
	putRight: 'It was put right after it was written down. Nothing is open about it, and nothing was decided.',
	warningGiven: (on: string) => `A warning, given on ${on}`,
	letterGiven: (on: string) => `A letter about your licence, given on ${on}`,
	elsewhere: 'It came with your record, from before.'
};

export type EventsText = typeof eventsEn;
