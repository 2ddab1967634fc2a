import type { ErrorPageText } from './error-page.en.ts';

export const errorPageCy: ErrorPageText = {
	title: 'Mae yna broblem – Waymark',
	kept: 'Does dim a gadwyd gennych ar goll.',
	quote: (id) => `Os byddwch yn gofyn am help, dyfynnwch hwn: ${id}`,
	home: 'Mynd i’r dechrau',
	yourWords: 'Beth ysgrifennoch chi',
	sendAgain: 'Anfon eto'
};
