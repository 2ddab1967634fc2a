import type { InEveryLanguage, Language } from '#lib/domain/text/language.ts';
import type { PersonText } from './person.en.ts';

const texts: InEveryLanguage<() => Promise<PersonText>> = {
	en: async () => (await import('./person.en.ts')).personEn,
	cy: async () => (await import('./person.cy.ts')).personCy
};

/** One language is sent to a phone at first; the others come when they are asked for, and are precached. */
export function loadPersonText(language: Language): Promise<PersonText> {
	return texts[language]();
}
