/** A person's own account of their time on probation, made for paper. */
export const recordEn = {
	title: 'My record',
	intro: 'What this phone holds about your order. You can print it for a court or a complaint.',
	madeOn: (date: string) => `Made on ${date}, on the person’s own phone. It is not an official paper.`,
	nothingSent: 'Nothing is sent. You choose what to print.',
	print: 'Print',
	printHint: 'No printer? Your phone can save it as a file.',
	appointments: 'Appointments',
	noneYet: 'Nothing is written down yet.',
	kept: 'Kept',
	accepted: 'Missed for a good reason',
	open: 'Not decided yet',
	notAccepted: 'Missed, and no reason was accepted',
	unclear: 'Not clear how it was written down',
	movedByPerson: 'Moved because I asked',
	serviceSide: 'Moved or stopped by probation',
	people: 'Who I was seen by',
	decidedBy: (name: string, on: string) => `${name} decided this on ${on}.`,
	countersigned: (name: string) => `${name}, a manager, agreed.`,
	events: 'What I was asked about, and what was decided',
	noEvents: 'Nothing was asked or decided through this app.',
	replaced: (what: string, on: string) =>
		`Before that it was decided on ${on}: ${what}. That no longer holds.`,
	nothingTold: 'I have not said anything about it yet.',
	askedAgain: 'I asked for another look',
	myWords: 'What I said',
	warnings: 'Warnings',
	noWarnings: 'No warning was given.',
	warning: (given: string) => `A warning was given on ${given}.`,
	licenceLetter: (given: string) => `A letter about the licence was given on ${given}.`,
	rules: 'My rules, and how much is done',
	better: 'What has got better',
	betterHint: 'Tick what you want on the paper. The rest stays here.',
	strengths: 'My strengths',
	goals: 'Goals I reached'
};

export type RecordText = typeof recordEn;
