export const errorPageEn = {
	title: 'There is a problem – Waymark',
	whatNow: 'Go back and try again.',
	quote: (id: string) => `If you ask for help, quote this: ${id}`,
	home: 'Go to the start',
	yourWords: 'What you wrote',
	sendAgain: 'Send it again'
};

export type ErrorPageText = typeof errorPageEn;
