/** What does not arrive at somebody, and what to do. */
export const notArrivingEn = {
	heading: 'Texts and emails that do not arrive',
	what: {
		text: 'Texts to this person do not arrive',
		email: 'Emails to this person do not arrive'
	},
	since: (day: string) => `Since ${day}. We send no more there.`,
	ask: {
		text: (name: string) => `Ask ${name} for the right number.`,
		email: (name: string) => `Ask ${name} for the right address.`
	},
	how: 'They type it in their app, under Settings, Reminders and notices. A code that is sent there turns it on. You cannot see or change it.',
	notTheirs: 'It is no fault of theirs, and it never counts against them.',
	aside: {
		text: 'Put aside: no texts for now',
		email: 'Put aside: no emails for now'
	},
	asideHint:
		'For when you have talked about it. It goes from here. It comes back if messages to another one do not arrive.',
	saved: 'It is put aside.',
	none: 'Nothing is known that does not arrive.'
};
export type NotArrivingText = typeof notArrivingEn;
