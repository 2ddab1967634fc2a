import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';
export const reportEn = {
	title: titlesEn.report,
	titleAfterMiss: 'Tell us what happened',
	aboutLife: 'About life in general',
	what: 'What is in the way?',
	whatAfterMiss: 'What got in the way?',
	whatHint: 'Tap one or more. That is enough to send.',
	wanted: 'What would help?',
	wantedHint: 'Tap what you would like. It is your wish, not a promise yet.',
	plan: 'A plan of your own',
	planHint: 'A small plan can help if it comes up again. You can leave it empty.',
	if: 'If …',
	ifHint: 'Say: the 9:10 bus does not come',
	then: 'then I will …',
	thenHint: 'Say: ring the office before 10am',
	words: 'In your own words',
	wordsHint: 'A few words are enough. Your officer reads them just as you write them.',
	wordsAfterMiss: 'What happened?',
	proof: 'What proof is there?',
	proofHint: 'A letter, a message, a ticket, or a person who knows. No proof? Say so. It still counts.',
	next: 'Next: what would help?',
	send: 'Send now',
	tapped: (what: string) => `In the way: ${what}`,
	step: (now: number, of: number) => `Part ${now} of ${of}`,
	draftFound: 'You started this before. It is not sent yet.',
	toldBefore: 'You told us about this already. See what you said.',
	startOver: 'Start again',
	before: 'Telling us before counts. What counts is when you tapped, even with no signal.',
	notAgainst: 'Telling us is never held against you.',
	ifPlan: (when: string, then: string) => `If ${when}, then I will ${then}`
};

export type ReportText = typeof reportEn;
