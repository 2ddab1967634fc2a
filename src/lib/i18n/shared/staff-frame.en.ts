import { withinSentence } from '#lib/i18n/dates.ts';
import { tapTimesEn } from './staff-tap-times.en.ts';

export const frameEn = {
	brand: 'Waymark',
	skip: 'Skip to main content',
	sections: 'Sections',
	section: {
		today: 'Today',
		people: 'People',
		reports: 'Reports',
		referrals: 'Referrals',
		team: 'Team',
		decisions: 'Decisions',
		gaps: 'Gaps',
		administration: 'Administration',
		agencies: 'Agencies',
		planSettings: 'Plan settings',
		fairProcess: 'Fair process'
	},
	signOut: 'Sign out',
	signInBeside: 'Sign in on a new page, then send from here',
	demonstration: 'This is a demonstration. The people in it are made up.',
	problem: 'There is a problem',
	kept: 'What you typed is still on this page.',
	/** Two people had the same form open. */
	answeredBefore: (by: string, when: string) =>
		`This was already answered: ${by}, ${withinSentence(when)}. What you sent now was not saved.`,
	wordsBelow: 'What you wrote stands at the end of this page.',
	wordsLeft: 'You typed this into a form that is not on this page any more. Copy what you need.',
	/** What is typed and not sent. */
	draft: {
		begun: (when: string) => `You began this: ${when}. It is not sent. What you wrote stands below.`,
		begunOnly: (when: string) => `You began this: ${when}. It is not sent.`,
		discard: 'Discard it',
		keep: 'Keep for later',
		kept: 'Kept for you alone. Not sent yet.',
		failed: 'This could not be kept just now. Send it before you leave this page.',
		elsewhere:
			'You have this form open in another window, and something else is kept from there. What you type here is not kept until you send it.',
		leave: 'What you typed last is not kept yet. Leave this page all the same?',
		leftHeading: 'What you wrote',
		elsewhereHere: 'Something you began stands on this page for another day or choice. It is not sent.',
		goOn: (when: string) => `Go on with what you began: ${withinSentence(when)}`
	},
	notAllShown:
		'Something could not be shown here, so this page may not say everything. Whoever runs the service can see in the log what it was.',
	errorPrefix: 'Error: ',
	aboutField: (field: string, words: string) => `${field}: ${words}`,
	title: (page: string) => `${page} – Waymark`,
	todayAt: (time: string) => `Today, ${time}`,
	yesterdayAt: (time: string) => `Yesterday, ${time}`,
	tapTimes: tapTimesEn,
	list: (items: string[]) => items.join(', '),
	quoted: (words: string) => `“${words}”`,
	error: {
		heading: {
			notFound: 'We cannot find this page',
			refused: 'You cannot do this from here',
			changed: 'Somebody was faster',
			wait: 'Too much was asked for',
			broken: 'Something went wrong on our side'
		},
		words: {
			notFound:
				'It may have moved, or it belongs to another role, another team or another officer. Cases that went to somebody else, or that you no longer cover, are not here either.',
			refused: 'Nothing was changed. Go back and use the form on the page.',
			changed: 'It was changed meanwhile, so nothing was saved over it. Go back and look at it again.',
			wait: 'Nothing you wrote is lost. Wait a few minutes and try again.',
			broken:
				'Nothing was saved since the page was opened. Go back and try again. If it stays so, tell whoever runs Waymark.'
		},
		quote: (id: string) => `If you ask for help, quote this: ${id}`,
		home: 'Go to your first page'
	}
};

export type FrameText = typeof frameEn;
