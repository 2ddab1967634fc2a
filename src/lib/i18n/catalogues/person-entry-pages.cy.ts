import { areasCy } from '#lib/i18n/plan/person-areas.cy.ts';
import { sessionCy } from '#lib/i18n/appointments/person-session.cy.ts';
import { entriesCy } from '#lib/i18n/reports/person-entries.cy.ts';
import { goodNewsCy } from '#lib/i18n/reports/person-good-news.cy.ts';
import { ownCopyCy } from '#lib/i18n/reports/person-own-copy.cy.ts';
import { relapseCy } from '#lib/i18n/reports/person-relapse.cy.ts';
import type { PersonText } from './person.en.ts';

export const entryPagesCy = {
	areas: areasCy,
	entries: entriesCy,
	goodNews: goodNewsCy,
	ownCopy: ownCopyCy,
	relapse: relapseCy,
	session: sessionCy
} satisfies Partial<PersonText>;
