/** What was practised and agreed in a session, for its person to read. */
export const sessionEn = {
	heading: 'What you did in the session',
	reads: (name: string) => `${name} reads this, on the page of this appointment. So write “you”.`,
	noRule: 'No rule counts it. Leave out what others told you.',
	practised: 'What we practised',
	practisedHint: 'For example: “We practised to stop and breathe before you answer.”',
	agreed: 'What we agreed',
	agreedHint: 'Who does what, and by when.',
	save: 'Save for them to read',
	saved: (name: string) =>
		`Saved. ${name} can read it now, and without signal once their phone has fetched it.`,
	written: (by: string, when: string) => `Written by ${by}. ${when}.`,
	link: 'Write what you practised and agreed',
	linkAgain: 'What you practised and agreed'
};

export type SessionText = typeof sessionEn;
