import { changedCy } from '#lib/i18n/reports/person-changed.cy.ts';

export const changedPagesCy = { changed: changedCy };
