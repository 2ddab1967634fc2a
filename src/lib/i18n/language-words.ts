import type { InEveryLanguage } from '#lib/domain/text/language.ts';

interface LanguageWords {
	name: string;
	/** Beside the name of whoever uses another language than the first; null for that one. */
	uses: string | null;
	spokenTo: string;
}

/** What each language says of each: who is looked for is the language that is spoken of, then the one that is read. */
export const languageWords: InEveryLanguage<InEveryLanguage<LanguageWords>> = {
	en: {
		en: { name: 'English', uses: null, spokenTo: 'They would like to be spoken to in English.' },
		cy: { name: 'Saesneg', uses: null, spokenTo: 'Byddai’n well ganddynt siarad Saesneg.' }
	},
	cy: {
		en: { name: 'Welsh', uses: 'Uses Welsh', spokenTo: 'They would like to be spoken to in Welsh.' },
		cy: {
			name: 'Cymraeg',
			uses: 'Yn defnyddio’r Gymraeg',
			spokenTo: 'Byddai’n well ganddynt siarad Cymraeg.'
		}
	}
};
