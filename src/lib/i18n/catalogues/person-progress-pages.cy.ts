import { lighterCy } from '#lib/i18n/reports/person-lighter.cy.ts';
import { progressCy } from '#lib/i18n/reports/person-progress.cy.ts';
import type { PersonText } from './person.en.ts';

export const progressPagesCy = {
	progress: progressCy,
	lighter: lighterCy
} satisfies Partial<PersonText>;
