import { reportNamesEn } from './report-names.en.ts';
import type { ReportState } from '#lib/domain/reports/my-reports.ts';
import { plural } from '#lib/domain/text/plural.ts';

export const reportsEn = {
	title: 'What I told you',
	oneTitle: 'What I said',
	heading: 'What I told you',
	intro: 'What you told us, and how far it has come.',
	none: 'Nothing here yet',
	noneWhy: 'What you tell us will stand here, with the answers you get.',
	kind: {
		...reportNamesEn,
		account: 'My side',
		look: 'Another look',
		claim: 'I’ve done this'
	},
	state: {
		on_this_phone: 'Not sent yet',
		sent: 'Sent',
		seen: 'Seen',
		answered: 'Answered',
		being_worked_on: 'Being worked on',
		sorted: 'Sorted',
		withdrawn: 'Taken back'
	} as Record<ReportState, string>,
	/** What was said without words or pictures: another time was asked for, or a message said that they cannot come. */
	thisTime: 'This time does not work',
	howFar: 'How far it has come',
	tapped: (when: string) => `You saved it: ${when}`,
	arrived: (when: string) => `It reached us: ${when}`,
	clock: {
		timeUnknown: 'time not known',
		tappedUnknown:
			'You saved it, but we do not know when. The clock on your phone is wrong. It does not count as late.',
		fast: (amount: string) => `The clock on your phone was ${amount} fast. This is the right time.`,
		slow: (amount: string) => `The clock on your phone was ${amount} slow. This is the right time.`,
		inTouch: (when: string) => `Your officer can see when this phone was last in touch: ${when}.`,
		amount: {
			days: (count: number) => plural('en', count, { one: () => '1 day', other: (many) => `${many} days` }),
			hours: (count: number) =>
				plural('en', count, { one: () => '1 hour', other: (many) => `${many} hours` }),
			minutes: (count: number) =>
				plural('en', count, { one: () => '1 minute', other: (many) => `${many} minutes` })
		}
	},
	notArrived: 'Not sent yet',
	/** Whoever it was: their officer of now or of then, or the manager while the officer is away. */
	seenAt: (when: string) => `We saw it: ${when}`,
	notSeen: 'Not seen yet',
	savedHeading: 'Saved',
	savedOnPhone: 'It is saved on this phone.',
	savedAndSent: 'It is saved and sent.',
	receipt: (receipt: string) => `Your receipt is ${receipt}. You can quote it.`,
	answers: 'Answers',
	answeredBy: (by: string, when: string) => `${by}, ${when}`,
	new: 'New',
	offers: 'What your officer offers',
	actions: 'What we will do',
	actionWho: {
		officer: 'Your officer',
		service_user: 'You',
		agency: 'Another service'
	},
	actionBy: (date: string) => `By ${date}.`,
	helped: 'What you asked for',
	plan: 'Your plan',
	proof: 'Proof',
	strength: 'What you used',
	area: 'Part of life',
	feeling: 'How it went',
	markRead: 'I have read this',
	toHome: 'Go to Home',
	noWords: 'You did not write any words.'
};

export type ReportsText = typeof reportsEn;
