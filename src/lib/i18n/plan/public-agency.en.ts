import { agencyWordsEn } from './agency-words.en.ts';

/** The page on which an agency answers a referral, without an account. */
export const publicAgencyEn = {
	title: 'Answer a referral',
	heading: 'Answer a referral',
	intro: 'A probation officer asked you for help with a referral. The letter has a link or a code.',
	code: 'The code from the letter',
	codeHint: 'It is what stands after the # in the link. You can paste the whole link.',
	goOn: 'Go on',
	about: (intervention: string) => `What we asked for: ${intervention}`,
	asked: (agency: string) => `Asked of: ${agency}.`,
	askedOn: (on: string) => `Date: ${on}.`,
	noName: 'The name is in your letter. It does not stand here, and you need not write it.',
	answer: 'What is your answer?',
	answers: agencyWordsEn.answer,
	on: 'Which day?',
	onHint: 'The day it starts or they came, or since when they wait. You can leave it empty.',
	until: 'Until when is the wait, as far as you know?',
	untilHint: 'You can leave it empty.',
	words: 'Anything to add',
	wordsHint: 'If you cannot take it on, say why. The officer reads it. The person may ask to read it too.',
	danger: 'Is somebody in danger now? Call 999. Nobody watches this page.',
	save: 'Send the answer',
	sent: {
		heading: 'Thank you. The officer has your answer',
		what: 'It stands there as yours, beside what you said before.',
		again: 'If something changes, use the same link again.'
	},
	dead: {
		heading: 'This link does not work',
		why: 'A link works for three months, and until it is taken back or a newer one is made. Check that you have all of it.',
		ask: 'You can call the officer. The number is in the letter.',
		again: 'Type another code',
		notSent: 'Your words were not sent. They are here to copy or to read out:'
	}
};

export type PublicAgencyText = typeof publicAgencyEn;
