import { entriesCy } from '#lib/i18n/reports/person-entries.cy.ts';
import { relapseCy } from '#lib/i18n/reports/person-relapse.cy.ts';
import type { PersonText } from './person.en.ts';

export const entryPagesCy = { entries: entriesCy, relapse: relapseCy } satisfies Partial<PersonText>;
