import type { ErrorPageText } from './error-page.en.ts';

export const errorPageCy: ErrorPageText = {
	title: 'Mae yna broblem – Waymark',
	whatNow: 'Ewch yn ôl a rhowch gynnig arall arni.',
	quote: (id) => `Os byddwch yn gofyn am help, dyfynnwch hwn: ${id}`,
	home: 'Mynd i’r dechrau',
	yourWords: 'Beth ysgrifennoch chi',
	sendAgain: 'Anfon eto'
};
