import type { Language } from '#lib/domain/text/language.ts';
import { publicCy } from './public.cy.ts';
import { publicEn, type PublicText } from './public.en.ts';

/** These pages are rendered on the server, so both languages are at hand. */
export function publicText(language: Language): PublicText {
	return language === 'cy' ? publicCy : publicEn;
}
