/** Something in life that changed, as practitioners read and answer it. */
export const changedEn = {
	what: 'What changed',
	since: 'Since when',
	sinceUnknown: 'They did not say',
	noWords: 'They wrote no words. What they chose is enough.',
	onlyWords: 'Said in their own words',
	neverFault: 'Telling you is never a fault, and is counted nowhere. Answer it by looking at the plan again.',
	moved: 'Is this about a move, work or a journey? Say in your answer if they need your yes first.',
	plan: 'What becomes of the plan',
	planHint: 'A gap stays on the plan until it was looked at again.',
	lookedAgain: 'I have looked at the plan again with this in mind',
	lookOnChoice: 'We look at it together on a day',
	lookOn: 'On which day',
	lookOnHint: 'Needed if you look at it together. It stands on Today when it is due.',
	actions: 'What we will do',
	actionsHint: 'By whom, and by when: times moved, a new number noted, a step changed.',
	planRow: 'The plan',
	planOpen: 'Not looked at since',
	planLookOn: (date: string) => `To be looked at together on ${date}`,
	planLookPassed: (date: string) =>
		`The day to look at it together has passed: ${date}. No look is recorded since.`,
	planLookedAgain: (date: string) => `Looked at again because of this on ${date}`,
	mark: (date: string) => `Looked at again because they told us that something changed: ${date}.`,
	read: 'Read what they told us'
};

export type ChangedText = typeof changedEn;
