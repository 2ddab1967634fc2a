export const errorPageEn = {
	title: 'There is a problem – Waymark',
	kept: 'Nothing you saved is lost.',
	quote: (id: string) => `If you ask for help, quote this: ${id}`,
	home: 'Go to the start'
};

export type ErrorPageText = typeof errorPageEn;
