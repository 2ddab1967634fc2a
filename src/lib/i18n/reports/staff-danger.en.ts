import { kindWords } from './kind-words.ts';
import { reportKindsEn } from './report-kinds.en.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import type { DangerOutcome, DangerSource } from '#lib/domain/reports/vocabulary.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** Words that read as danger to life, and what was done about them. */
export const dangerEn = {
	title: 'May be in danger',
	heading: (name: string) => `${name} may be in danger`,
	noneOpen: 'Nothing is open here',
	noneOpenWhat: 'If they write something like it again, it comes first on Today.',
	tookBack: (when: string) => `They took this back: ${when}. These words are kept, because of what they say.`,
	call: 'Call them today. In danger now: 999. Mental health crisis: NHS 111, option 2.',
	why: 'A computer found these words. It can be wrong. It decides nothing, and nothing here is ever counted.',
	wrote: {
		...kindWords(reportKindsEn, ({ wrote }) => wrote),
		strength: 'They wrote this as a strength of theirs.',
		step: 'They wrote this about a step.',
		account: 'They wrote this when they gave their side.',
		look: 'They wrote this to ask for another look.',
		if_then_plan: 'They wrote this in an if-then plan.',
		story_note: 'They wrote this on the page about them.',
		message: 'They wrote this in a message to their officer.',
		agency_reply: 'An agency wrote this about them.',
		circumstance: 'What they wrote of their situation',
		explanation_request: 'They wrote this to have the rules explained again.',
		not_taken: 'They wrote something that could not be taken. It may be about danger. Ask them.'
	} as Record<DangerSource, string>,
	more: (count: number) =>
		plural('en', count, {
			one: () => 'And in 1 more entry.',
			other: (many) => `And in ${many} more entries.`
		}),
	open: 'Read it all',
	openFor: (when: string) => `from ${withinSentence(when)}`,
	done: 'What did you do?',
	outcome: {
		spoken: 'I spoke with them',
		others_told: 'I told the police, an ambulance or another service',
		no_danger: 'I read it. It is not about danger'
	} as Record<DangerOutcome, string>,
	words: 'Anything the next officer should know',
	wordsHint: 'For staff. You can leave this out.',
	save: 'Take it off the top',
	saved: 'It is off the top of Today. If what they wrote has no answer yet, it waits in its own place.',
	before: 'Before',
	handled: (what: string, by: string, when: string) => `${what}: ${by}, ${withinSentence(when)}`,
	notice: 'They may be in danger: call today.',
	noticeLink: 'See what they wrote, and say what was done',
	/** For the manager of their officer. */
	team: {
		heading: 'May be in danger: call today',
		intro:
			'This stands here until somebody says what was done. Their officer sees it too. If the officer is away, it is yours.',
		since: (when: string) => `Written: ${when}`,
		officer: (name: string) => `Officer: ${name}`,
		open: 'Open',
		forPerson: (name: string) => `for ${name}`,
		noneOpenWhat:
			'If they write something like it again, it comes first on your page and on their officer’s.',
		saved: 'It is off the top. If what they wrote has no answer yet, it waits for their officer.'
	}
};

export type DangerText = typeof dangerEn;
