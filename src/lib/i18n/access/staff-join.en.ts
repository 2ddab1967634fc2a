/** By a link that an administrator gave: choosing a password. */
export const staffJoinEn = {
	title: 'Choose your password',
	heading: 'Choose your password',
	intro: 'An administrator gave you a link or a code. It works once.',
	code: 'The code from your link',
	codeHint: 'It is what stands after the # in the link. You can paste the whole link.',
	goOn: 'Go on',
	whoNamed: (name: string, username: string) => `This is for ${name}. You will sign in as ${username}.`,
	whoUnnamed: (username: string) => `You will sign in as ${username}.`,
	password: 'New password',
	passwordHint: 'At least 12 letters. Three words that do not belong together are easy to keep in mind.',
	again: 'The same password again',
	save: 'Save and sign in',
	notYou: 'If this is not you, close this page and tell whoever gave you the link.',
	dead: {
		heading: 'This link does not work',
		why: 'A link works once, for three days, and until a newer one is made. Check that you have all of it.',
		ask: 'Ask your administrator for a new one. Nothing else is wrong with your account.',
		again: 'Type another code',
		signIn: 'Sign in'
	}
};
