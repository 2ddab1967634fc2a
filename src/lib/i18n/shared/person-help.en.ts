export const helpEn = {
	title: 'Help',
	heading: 'Help',
	crisis: 'If you or somebody is in danger',
	notWatched: 'Nobody watches this app day and night. Do not wait for an answer here. Call.',
	contacts: {
		emergency: { name: 'Emergency', about: 'Danger to life, now. Police, ambulance, fire.' },
		nhs: { name: 'NHS 111', about: 'Health help at any time. Choose option 2 for mental health.' },
		samaritans: { name: 'Samaritans', about: 'To talk, day or night. Free.' },
		abuse: { name: 'National Domestic Abuse Helpline', about: 'For women. Day or night. Free.' },
		liveFearFree: {
			name: 'Live Fear Free (Wales)',
			about: 'Abuse of any kind, in Wales. Day or night. Free.'
		}
	},
	call: (name: string, number: string) => `Call ${name} on ${number}`,
	officer: 'My officer',
	officerSince: (day: string) => `Your officer since ${day}.`,
	officerBefore: (name: string) => `Before that it was ${name}.`,
	away: (day: string) => `Your officer is away until ${day}.`,
	covers: (name: string) => `Until then, ask ${name}.`,
	noOfficer: 'Your officer’s name will stand here.',
	team: (team: string) => `Team: ${team}.`,
	noSignal:
		'These numbers show with no signal too. To call, you need a phone network. 999 can use any network.',
	promises: 'Good to know',
	promise: [
		'Not using this app is never held against you.',
		'You can always call or speak to your officer instead.',
		'What you think and how you feel is never used against you.',
		'If somebody is in danger, we must act.'
	],
	hiding: 'If somebody looks at your phone',
	hidingHow: 'Tap Hide at the top. It shows a plain calendar.',
	hidingLimit: 'It does not clear the list of pages your browser keeps. You can clear that in your browser.',
	changed: 'A new home, job, number or child, or your health: tell us once. We look at your plan again.',
	changedLink: 'Tell us what changed',
	notRight: {
		link: 'Is something not right?',
		hint: 'You can say so, about anything you read here. It never counts against you.',
		decided: 'About a decision: open it and ask for another look',
		plan: 'About your plan: say that you do not agree',
		other: 'About anything else: tell your officer'
	},
	storyHint: 'What a new officer reads first. You can put it right.',
	papers: 'My papers',
	explained: 'Have the rules explained again',
	papersHint: 'Letters and notes for you, to read and to print.',
	moreHelp: 'Do you need help now?',
	allNumbers: 'All crisis numbers',
	/** That an entry comes first on the officer's list, by what became of it. */
	first: {
		no: 'If you send this, it goes to the top of your officer’s list, so they can call you.',
		waiting: 'When this is sent, it goes to the top of your officer’s list, so they can call you.',
		yes: 'This went to the top of your officer’s list, so they can call you.'
	}
};

export type HelpText = typeof helpEn;
