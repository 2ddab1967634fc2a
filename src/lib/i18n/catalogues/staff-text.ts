import type { InEveryLanguage, Language } from '#lib/domain/text/language.ts';
import { staffCy } from './staff.cy.ts';
import { staffEn, type StaffText } from './staff.en.ts';

const texts: InEveryLanguage<StaffText> = { en: staffEn, cy: staffCy };

/** These pages are rendered on the server, so every language is at hand. */
export function staffText(language: Language): StaffText {
	return texts[language];
}
