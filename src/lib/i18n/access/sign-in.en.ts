import type { PluralForms } from '#lib/domain/text/plural.ts';

export const signInEn = {
	codeTitle: 'Sign in',
	codeHeading: 'Sign in with your code',
	code: 'Your code',
	codeHint: 'It has 8 letters and numbers. Your officer gave it to you.',
	dateOfBirth: 'When were you born?',
	dateOfBirthHint: 'For example, 27 3 1990 or 27 March 1990',
	day: 'Day',
	month: 'Month',
	year: 'Year',
	next: 'Next',
	noCode: 'I do not have a code',
	noCodeHelp:
		'Ask your officer for a new code. A code works once, and for a week. You can also call your officer if you do not want to use a phone for this.',
	havePin: 'Use my PIN on this phone',

	choosePinTitle: 'Choose a PIN',
	choosePinHeading: 'Choose a PIN for this phone',
	choosePinWhy: 'Next time you only need this PIN. Do not tell anyone, not even your officer.',
	newPin: 'New PIN',
	newPinHint: 'Six numbers. Not 123456, and not the date you were born.',
	newPinAgain: 'The same PIN again',
	choosePinButton: 'Save PIN and sign in',
	choosePinTruth:
		'Is this not your own phone? Ask your officer before you go on. Other people who use it could see what is kept on it.',

	pinTitle: 'Type your PIN',
	pinHeading: 'Type your PIN',
	pin: 'PIN',
	pinHint: 'The six numbers you chose for this phone.',
	signIn: 'Sign in',
	notYou: 'Not you, or no PIN? Use a code',
	triesLeft: {
		one: () => 'You have one more try. Then this phone is locked, and you need a new code.',
		other: (count: number) =>
			`You have ${count} more tries. Then this phone is locked, and you need a new code.`
	} as PluralForms,

	lockedTitle: 'This phone is locked',
	locked: 'There were too many wrong PINs. Ask your officer for a new code.',
	phoneSignedOutTitle: 'This phone was signed out',
	phoneSignedOut:
		'You, or your officer, signed it out from elsewhere. What you wrote on it is still here. Ask your officer for a new code, and it is sent.',
	phoneEnded: 'It does not open Waymark any more. If that is not right, call the officer.',
	useCode: 'Use a code',

	signOutTitle: 'Sign out',
	signOutHeading: 'Sign out of Waymark?',
	signOutWhat: 'You need your PIN to come back in. What you wrote on this phone stays on it.',
	signOutStaff: 'You need your user name and password to come back in.',
	signOut: 'Sign out',
	stay: 'Stay signed in',
	signedOutHeading: 'You are signed out',
	signInAgain: 'Sign in again'
};
