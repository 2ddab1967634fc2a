import { staffKindWords } from './kind-words.ts';
import { reportKindsEn } from './report-kinds.en.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** One report, and the form that answers it. */
export const reportEn = {
	title: 'Report',
	back: 'All reports',
	heading: staffKindWords(reportKindsEn, ({ heading }) => heading),
	theirWords: 'In their own words',
	/** Of what an officer noted from a message: none of its words stand there. */
	inMessage: 'They told us in a message that they cannot come.',
	noWords: 'They wrote no words. They chose the pictures below.',
	onlyTalk: 'They wrote no words. They would rather talk.',
	wouldTalk: 'They would rather talk about it. Ring them, or make time when you meet.',
	options: 'What they could do',
	willTry: 'What they will try',
	onlyFeeling: 'They wrote no words. They chose a face.',
	danger: 'This may be about danger. Speak to them today, before you write.',
	dangerCrisis: 'In danger now: 999. Mental health crisis: NHS 111, option 2.',
	facts: 'What they told us',
	chose: 'What they chose',
	wanted: 'Asked for',
	wantedNothing: 'Nothing yet',
	plan: 'Their own plan',
	ifThen: (condition: string, action: string) => `If ${condition}, then ${action}`,
	proof: 'Proof',
	about: 'About',
	aboutLife: 'Life in general',
	aboutStep: (step: string) => `The step “${step}”`,
	aboutAppointment: (kind: string, when: string) => `${kind}, ${withinSentence(when)}`,
	gone: 'No longer in the record',
	saved: 'Saved on their phone',
	arrived: 'Arrived',
	clock: 'The phone’s clock',
	seen: 'First seen',
	state: 'Where it stands',
	prompt: 'Prompt',
	feeling: 'How they feel',
	strength: 'What they used',
	area: 'Part of life',
	kindOfChange: 'What it is',
	noticed: 'Who noticed',
	neverEvidence: 'Good news and reflections are never evidence against anyone. If someone is in danger, act.',
	answers: 'Answers so far',
	answeredBy: (by: string, when: string) => `${by}, ${withinSentence(when)}`,
	read: (when: string) => `They read it: ${when}.`,
	notRead: 'They have not read it yet.',
	answer: { ...staffKindWords(reportKindsEn, ({ answer }) => answer), again: 'Answer again' },
	offers: 'What you offer',
	offersHint: 'What they asked for is marked.',
	askedMark: 'They asked for this',
	words: 'Your own words',
	wordsHint: 'Short sentences. They read it on their phone.',
	replyHint: 'Name the effort, one thing they said, and the goal it helps.',
	replyExample:
		'For example: “You spoke in the group though it was hard. That is the calm you want at home.”',
	actions: 'What we will do',
	actionsHint: 'Leave this out if nothing needs doing.',
	action: (number: number) => `Action ${number}`,
	who: 'Who',
	whoNobody: 'Choose who',
	whoOfficer: 'I will',
	whoPerson: (name: string) => `${name} will`,
	whoAgency: 'Another service will',
	what: 'What',
	by: 'By when (optional)',
	next: 'After this answer',
	nextWorking: 'It stays open: we work on it',
	nextSorted: 'It is sorted',
	preview: (name: string) => `See it as ${name} will`,
	previewHeading: (name: string) => `As ${name} will see it`,
	previewNothing: 'Nothing to show yet. Choose an offer or write a few words.',
	send: 'Send',
	sendAnswer: 'Send answer',
	level: {
		easy: (grade: string) => `Reading grade ${grade}. Easy to read.`,
		fair: (grade: string) => `Reading grade ${grade}. Fair. Shorter words would help.`,
		hard: (grade: string) => `Reading grade ${grade}. Hard to read. Try shorter sentences and words.`,
		long: (words: number) =>
			plural('en', words, {
				one: () => 'The longest sentence has 1 word.',
				other: (many) => `The longest sentence has ${many} words. Aim for 20 or fewer.`
			}),
		none: 'The reading level shows here as you write.',
		englishOnly: 'The reading level can be told for English only.'
	},
	sent: {
		heading: 'Sent',
		sees: (name: string) => `${name} now sees:`,
		words: 'your words',
		offers: (count: number) =>
			plural('en', count, { one: () => '1 offer', other: (many) => `${many} offers` }),
		actions: (count: number) =>
			plural('en', count, { one: () => '1 thing to be done', other: (many) => `${many} things to be done` }),
		plan: 'what becomes of the plan',
		state: (state: string) => `the state “${state}”`,
		offline: 'It shows when their phone next has signal. You will see here when they read it.'
	},
	withdrawn: 'They took this report back. There is nothing to answer.',
	today: 'Back to Today'
};

export type ReportText = typeof reportEn;
