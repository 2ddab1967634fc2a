import type { InEveryLanguage } from '#lib/domain/text/language.ts';

interface ErrorPageText {
	title: string;
	/** Where the phone itself could not show a page, which has no words with it. */
	didNotOpen: string;
	notHere: string;
	whatNow: string;
	quote: (id: string) => string;
	home: string;
	yourWords: string;
	sendAgain: string;
}

/** In one file, because the page for what nobody foresaw says it in every language at once. */
export const errorPageText: InEveryLanguage<ErrorPageText> = {
	en: {
		title: 'There is a problem – Waymark',
		didNotOpen: 'This page did not open',
		notHere: 'This page is not here',
		whatNow: 'Go back and try again.',
		quote: (id) => `If you ask for help, quote this: ${id}`,
		home: 'Go to the start',
		yourWords: 'What you wrote',
		sendAgain: 'Send it again'
	},
	cy: {
		title: 'Mae yna broblem – Waymark',
		didNotOpen: 'Ni agorodd y dudalen hon',
		notHere: 'Nid yw’r dudalen hon yma',
		whatNow: 'Ewch yn ôl a rhowch gynnig arall arni.',
		quote: (id) => `Os byddwch yn gofyn am help, dyfynnwch hwn: ${id}`,
		home: 'Mynd i’r dechrau',
		yourWords: 'Beth ysgrifennoch chi',
		sendAgain: 'Anfon eto'
	}
};
