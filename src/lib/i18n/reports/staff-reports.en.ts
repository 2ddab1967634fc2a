import { staffKindWords } from './kind-words.ts';
import { reportKindsEn } from './report-kinds.en.ts';
import { plural } from '#lib/domain/text/plural.ts';

export const reportsEn = {
	title: 'Reports',
	heading: 'Reports',
	intro: 'What people wrote to you. Those that wait for you come first.',
	filter: 'Which reports',
	all: 'All',
	list: staffKindWords(reportKindsEn, ({ list }) => list),
	open: 'Wait for you',
	closed: 'Answered',
	openCount: (count: number) =>
		plural('en', count, {
			one: () => '1 report waits for you.',
			other: (many) => (many === 0 ? 'No report waits for you.' : `${many} reports wait for you.`)
		}),
	noneHeading: 'No reports here yet',
	none: 'What people write to you will stand here.',
	answeredRead: 'Answered, and they have read it',
	answered: 'Answered, not read yet',
	seen: 'Seen, not answered',
	/** A time that they chose came to nothing. */
	toAnswerAgain: 'To be answered again',
	new: 'New',
	withdrawn: 'Taken back',
	/** In the place of its words. */
	tookBack: (on: string, read: string) => `They took this back: ${on}. It had been read: ${read}.`
};

export type ReportsText = typeof reportsEn;
