import { plural } from '#lib/domain/text/plural.ts';

/** A member of staff's own way in. */
export const ownAccountEn = {
	heading: 'Your account',
	intro: (username: string) => `You sign in as ${username}.`,
	password: 'Change your password',
	old: 'The password you have now',
	new: 'New password',
	newHint: 'At least 12 letters. Three words that do not belong together are easy to keep in mind.',
	again: 'The new password again',
	change: 'Change the password',
	changed: 'Your password is changed. Everywhere else you are signed out.',
	sessions: 'Where you are signed in',
	here: (since: string) => `Here, since: ${since}`,
	elsewhere: (since: string, used: string) => `Somewhere else, since: ${since}. Last used: ${used}`,
	others: (count: number) =>
		plural('en', count, {
			one: () => 'You are signed in at 1 other place.',
			other: (many) =>
				many === 0 ? 'You are signed in here alone.' : `You are signed in at ${many} other places.`
		}),
	end: 'Sign out everywhere else',
	ended: 'You are signed out everywhere else.',
	back: 'Your first page'
};
export type OwnAccountText = typeof ownAccountEn;
