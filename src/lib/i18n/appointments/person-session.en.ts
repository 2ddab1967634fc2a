/** What was practised and agreed in a session, as its person reads it. */
export const sessionEn = {
	heading: 'What we did',
	practised: 'What we practised',
	agreed: 'What we agreed',
	by: (name: string, date: string) => `${name} wrote this for you on ${date}.`,
	noRule: 'No rule counts it. If something is not right, tell your officer.'
};

export type SessionText = typeof sessionEn;
