import { plural } from '#lib/domain/text/plural.ts';

/** What this phone keeps, what it could not keep, and what could not be sent as it is. */
export const onPhoneEn = {
	notSaved: {
		heading: 'This is not saved',
		why: {
			storage_full: 'This phone has no room left, and we could not be reached.',
			storage_unavailable: 'This phone does not keep what you write, and we could not be reached.',
			storage_failed: 'This phone could not keep it, and we could not be reached.'
		},
		whatNow: 'Your words are still on this page. Stay here and try again, or copy them first.'
	},
	copy: 'Copy my words',
	copied: 'Copied.',
	byHand: 'Press and hold the words to copy them.',
	draftKept: 'Not sent yet. This phone keeps it until you send it.',
	draftFailed: 'Not sent yet. This phone cannot keep it. Send it before you leave this page.',
	whenSent: {
		signedOut: 'It will be sent when you sign in.',
		noSignal: 'It will be sent when there is signal.',
		soon: 'It goes by itself, as soon as it can.'
	},
	notSent: 'Not sent yet.',
	unfinished: {
		heading: 'Not finished, and not sent',
		intro: 'These are on this phone only. Your officer cannot see them yet.',
		goOn: 'Go on with it',
		one: 'You started this. It is not sent yet.',
		mended: 'Something you changed',
		more: (count: number) =>
			plural('en', count, {
				one: () => '1 more is not finished',
				other: (many) => `${many} more are not finished`
			}),
		remove: 'Throw it away',
		removeSure: 'What you wrote in it goes for good.',
		removeYes: 'Yes, throw it away'
	},
	loss: {
		heading: (count: number) =>
			plural('en', count, {
				one: () => '1 thing you wrote may not have reached us',
				other: (many) => `${many} things you wrote may not have reached us`
			}),
		why: (when: string) => `The memory of this phone was cleared. They were last here on ${when}.`,
		whatNow: 'Look through your list. If one is not there, write it again or call your officer.',
		told: 'Your officer is told how many. Nobody can see what they said.',
		toList: 'See what I told you',
		read: 'I have read this'
	},
	notReady: {
		chip: 'Not ready yet',
		getting: 'Getting ready',
		isReady: 'This phone is ready. You can open all this with no signal.',
		heading: 'This phone is not ready for no signal yet.',
		whatNow: 'Stay on Wi-Fi and try again. If that does not help, close the app and open it again.',
		again: 'Try again'
	},
	unsent: {
		refused: 'We could not take this as it is.',
		seeList: 'This could not be sent as it is. See what you can do.'
	}
};
export type OnPhoneText = typeof onPhoneEn;
