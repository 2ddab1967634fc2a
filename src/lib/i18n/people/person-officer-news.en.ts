/** That somebody else is a person's officer now, or stands in for them for a time. */
export const officerNewsEn = {
	heading: 'Your officer',
	changed: (day: string, name: string) => `From ${day} your officer is ${name}.`,
	away: (from: string, until: string) => `Your officer is away from ${from} until ${until}.`,
	covers: (name: string) => `On those days, ask ${name}.`,
	notAway: (from: string, until: string) =>
		`We told you that your officer is away from ${from} until ${until}. That has changed: they are there.`,
	nothingLost: 'Your plan and what you told us go on as they are.',
	toHelp: 'Open Help',
	read: 'I have seen this'
};

export type OfficerNewsText = typeof officerNewsEn;
