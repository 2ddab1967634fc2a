/** What Home and the lists say of what happened; its own page says the rest. */
export const eventNewsEn = {
	heading: (on: string) => `About ${on}`,
	nothingDecided: 'Nothing is decided yet.',
	sideUnsent: 'Your side is on this phone. It is not sent yet.',
	restart: 'Starting again',
	decided: 'There is a decision for you',
	lookAnswered: 'Your request was answered'
};

export type EventNewsText = typeof eventNewsEn;
