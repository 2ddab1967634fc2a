import type { PhoneKind } from '#lib/domain/access/phone.ts';

/** The phones that the person is signed in on. */
export const phonesEn = {
	title: 'My phones',
	intro: 'You are signed in on these. Sign one out if it is lost, or if it is not yours.',
	here: 'This phone',
	kind: {
		iphone: 'iPhone',
		android: 'Android phone',
		tablet: 'Tablet',
		computer: 'Computer'
	} as Record<PhoneKind, string>,
	unknownKind: 'Phone',
	added: (when: string) => `Added: ${when}.`,
	used: (day: string) => `Last used: ${day}.`,
	asksForPin: 'It asks for its PIN first.',
	signOut: 'Sign out this phone',
	signOutWhich: (added: string) => `added ${added}`,
	signOutHere: 'Sign out on this phone',
	whatFollows:
		'It is signed out at once. You need a new code from your officer to use it again. What was written on it stays on it.',
	done: 'The phone is signed out.',
	gone: 'This phone is signed out already.',
	noSignal: 'You need signal for this. Nothing was changed. Try again when you have signal.',
	notSeen: 'We cannot show your phones just now. You need signal for this page.',
	again: 'Try again',
	lately: 'Signed out',
	byYou: (when: string) => `You signed it out: ${when}.`,
	byStaff: (when: string, name: string) => `${name} signed it out: ${when}.`,
	notice: {
		heading: 'A phone was signed out',
		byYou: (when: string) => `You did this from another phone: ${when}.`,
		byStaff: (when: string, name: string) => `${name} did this: ${when}.`,
		which: (when: string) => `That phone was added: ${when}.`,
		wrong: 'If this is not right, call your officer.',
		toPhones: 'See my phones',
		read: 'I have read this'
	}
};

export type PhonesText = typeof phonesEn;
