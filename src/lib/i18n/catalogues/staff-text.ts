import type { Language } from '#lib/domain/text/language.ts';
import { staffCy } from './staff.cy.ts';
import { staffEn, type StaffText } from './staff.en.ts';

/** These pages are rendered on the server, so both languages are at hand. */
export function staffText(language: Language): StaffText {
	return language === 'cy' ? staffCy : staffEn;
}
