import { plural } from '#lib/domain/text/plural.ts';

export const shellEn = {
	brand: 'Waymark',
	title: (page: string) => `${page} – Waymark`,
	demonstration: 'This is a demonstration. The people in it are made up.',
	skip: 'Skip to the page',
	sections: 'Main places',
	home: 'Home',
	plan: 'Plan',
	dates: 'Dates',
	rules: 'Rules',
	progress: 'Progress',
	help: 'Help',
	settings: 'Settings',
	back: 'Back',
	hide: 'Hide',
	hideHint: 'this page at once',
	sync: {
		up_to_date: 'Up to date',
		waiting: (count: number) =>
			plural('en', count, { one: () => '1 to send', other: (many) => `${many} to send` }),
		sending: 'Sending',
		no_signal: 'No signal',
		signed_out: 'Signed out',
		needs_attention: 'Look at this',
		checking: 'Checking',
		cannot_keep: 'Cannot keep',
		update_needed: 'Update needed'
	},
	languageNotHere: 'We do not have the words in that language yet. We will try again.',
	signedOut: 'You are signed out. Nothing is sent until you sign in again.',
	signIn: 'Sign in',
	problem: 'There is a problem',
	errorPrefix: 'Error: ',
	stillHere: 'What you wrote is still on this page.',
	optional: 'You can leave this empty.',
	lettersLeft: (count: number) =>
		plural('en', count, {
			one: () => 'You have 1 letter left.',
			other: (many) => `You have ${many} letters left.`
		}),
	lettersOver: (count: number) =>
		plural('en', count, {
			one: () => 'This is 1 letter too long.',
			other: (many) => `This is ${many} letters too long.`
		}),
	looking: 'One moment',
	notFound: 'We cannot find this',
	notFoundWhy: 'It may have moved. Go back and look again, or ask your officer.',
	notAllShown:
		'Something could not be shown here, so these pages may not say everything. If you miss something, ask your officer.',
	cannotShow: 'This page could not be shown. Go back, or ask your officer.',
	updateReady: 'A new version is ready. Finish what you are writing first.',
	updateNow: 'Use it now',
	cannotKeep: 'This phone cannot keep what you write now. It goes straight to us while you have signal.'
};

export type ShellText = typeof shellEn;
