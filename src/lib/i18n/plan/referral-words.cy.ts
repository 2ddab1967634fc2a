import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { ReferralWords } from './referral-words.ts';

/** What the person reads. */
export const referralWordsCy: ReferralWords = {
	asked: (agency, on) =>
		agency === null
			? `Fe wnaethom ofyn am hyn ${onWelshDay(on)}.`
			: `Fe wnaethom ofyn i ${agency} ${onWelshDay(on)}.`,
	toBeAsked: (agency) => (agency === null ? 'Byddwn yn gofyn am hyn.' : `Byddwn yn gofyn i ${agency}.`),
	state: {
		to_be_made: 'Byddwn yn gofyn.',
		made: 'Rydym yn aros am ateb.',
		accepted: 'Maent wedi cytuno.',
		waiting: 'Mae rhestr aros, ac nid eich bai chi yw hynny.',
		started: 'Mae wedi dechrau.',
		completed: 'Mae wedi’i wneud.',
		declined_by_agency: 'Ni allent ymgymryd â hyn, felly rydym yn chwilio am ffordd arall.',
		declined_by_person: 'Fe ddywedoch chi nad yw hyn i chi nawr. Cewch newid eich meddwl.',
		not_available_in_area: 'Nid yw hyn ar gael yn eich ardal eto, ac nid eich bai chi yw hynny.',
		withdrawn: 'Nid ydym yn gofyn am hyn mwyach.'
	},
	expected: (on) => `Efallai y bydd yn dechrau tua ${on}.`,
	instead: (what) => `Yn y cyfamser mae hyn: ${what}.`,
	lookAgain: (on) => `Byddwn yn edrych eto ${onWelshDay(on)}.`
};
