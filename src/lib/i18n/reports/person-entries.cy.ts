import { wordsFor } from '#lib/i18n/words-for.ts';
import { reflectionWordsCy } from './reflection-words.cy.ts';
import { titlesCy } from '#lib/i18n/shared/person-titles.cy.ts';
import type { EntriesText } from './person-entries.en.ts';

export const entriesCy: EntriesText = {
	reflect: {
		title: titlesCy.reflect,
		aboutWeek: 'Am yr wythnos hon',
		aboutStep: (step) => `Am “${step}”`,
		feeling: 'Sut aeth hi?',
		feelingStep: 'Sut mae’r cam hwn yn mynd?',
		feelingWeek: 'Sut mae’r wythnos hon?',
		feelings: wordsFor('person', reflectionWordsCy.feeling),
		prompt: 'Am beth ydych chi eisiau ysgrifennu?',
		prompts: wordsFor('person', reflectionWordsCy.prompt),
		words: 'Beth ydych chi’n ei feddwl?',
		wordsHint: 'Mae un llinell yn ddigon. Gallwch hefyd dapio wyneb yn unig, neu’r blwch isod.',
		talk: 'Byddai’n well gen i siarad amdano',
		talkHint: 'Mae eich swyddog yn gweld eich bod eisiau siarad. Nid oes angen geiriau.',
		wouldTalk: 'Byddai’n well gennych siarad amdano.',
		save: 'Cadw a rhannu gyda fy swyddog',
		promise:
			'Ni chaiff beth rydych yn ei feddwl byth ei ddefnyddio yn eich erbyn. Os oes rhywun mewn perygl, rhaid i ni weithredu.'
	}
};
