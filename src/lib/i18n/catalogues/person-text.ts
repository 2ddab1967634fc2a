import type { Language } from '#lib/domain/text/language.ts';
import type { PersonText } from './person.en.ts';

/** One language is sent to a phone at first; the other comes when it is asked for, and is precached. */
export async function loadPersonText(language: Language): Promise<PersonText> {
	return language === 'cy'
		? (await import('./person.cy.ts')).personCy
		: (await import('./person.en.ts')).personEn;
}
