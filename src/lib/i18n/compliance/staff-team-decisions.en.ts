import { withinSentence } from '#lib/i18n/dates.ts';
import type { PulseAnswer } from '#lib/domain/compliance/vocabulary.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** What a manager countersigns and answers, and what a team's counts say. */
export const teamDecisionsEn = {
	toTeam: 'Back to your team',
	toList: 'Back to what waits',
	all: {
		heading: 'Who decided what',
		intro: 'The last decisions about people of your team. Open one to read it with its reasons.',
		by: (name: string) => `Decided by ${name}`,
		countersigned: (name: string) => `Countersigned by ${name}`,
		none: 'No decision yet',
		noneWhy: 'What the team decides stands here, by who decided.',
		state: {
			in_effect: 'In effect',
			awaiting_countersign: 'Waits for you',
			returned: 'Sent back',
			superseded: 'Replaced'
		} as Record<'in_effect' | 'awaiting_countersign' | 'returned' | 'superseded', string>
	},
	waiting: {
		heading: 'Decisions that wait for you',
		none: 'No decision waits for you.',
		count: (count: number) =>
			plural('en', count, {
				one: () => '1 decision takes effect only with you.',
				other: (many) => `${many} decisions take effect only with you.`
			}),
		open: 'See what waits'
	},
	countersign: {
		title: 'To countersign',
		heading: 'To countersign',
		intro: 'The oldest comes first. Until you countersign, nothing is decided for the person.',
		none: 'Nothing waits for you',
		noneWhy: 'Referrals and recalls to be considered stand here before they take effect.',
		what: (action: string, by: string) => `${action}, decided by ${by}`,
		since: (when: string) => `Waits since ${withinSentence(when)}`,
		open: 'Read it',
		forPerson: (name: string) => `about ${name}`,
		saved: {
			agreed: 'Countersigned. It is in effect, and the person can read the letter.',
			returned: 'Sent back with your words. Nothing has taken effect.'
		} as Record<'agreed' | 'returned', string>,
		one: 'Countersign a decision',
		order: 'Read it in this order. Your own part comes last.',
		nothing: 'Nothing waits to be countersigned here now.',
		question: 'Your part in it',
		option: { yes: 'Countersign it', no: 'Send it back' } as Record<'yes' | 'no', string>,
		optionHint: {
			yes: 'It takes effect now. The person gets the letter, with your name in it.',
			no: 'The officer decides again. The person sees nothing of it.'
		} as Record<'yes' | 'no', string>,
		words: 'Your words',
		wordsHint: 'What you looked at, and why. The officer reads this.',
		missing: {
			agreed: 'Say if you countersign it or send it back.',
			words: 'Write what you looked at, and why.'
		},
		save: 'Save'
	},
	looks: {
		heading: 'People who ask a manager to look again',
		none: 'Nobody asks you to look again.',
		since: (when: string) => `Asked ${withinSentence(when)}`,
		answer: 'Answer',
		forPerson: (name: string) => `for ${name}`
	},
	counts: {
		heading: 'How this team decided the like',
		about: (what: string, under: string) => `${what}, under: ${under}. The last 12 months.`,
		purpose:
			'So that like is treated alike. It is no rule: each person is heard, and each case has reasons of its own.',
		tooFew: 'There are fewer than 10. Nothing is shown, so that nobody can be recognised.',
		each: (names: string) => `Fewer than 5 each: ${names}`,
		some: (names: string) => `Not shown, because one or more of these are fewer than 5: ${names}`
	},
	pulse: {
		heading: 'What people say after a decision',
		intro: 'Three questions, answered without a name. The last 12 months.',
		tooFew: 'There are fewer than 10 answers. Nothing is shown, so that nobody can be recognised.',
		question: {
			saidMySide: 'I could say my side',
			understoodWhy: 'I understood why',
			treatedWithRespect: 'I was treated with respect'
		} as Record<'saidMySide' | 'understoodWhy' | 'treatedWithRespect', string>,
		answer: { yes: 'Yes', partly: 'Partly', no: 'No' } as Record<PulseAnswer, string>
	}
};

export type TeamDecisionsText = typeof teamDecisionsEn;
