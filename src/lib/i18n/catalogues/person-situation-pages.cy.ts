import { situationCy } from '#lib/i18n/people/person-situation.cy.ts';
import type { situationPagesEn } from './person-situation-pages.en.ts';

export const situationPagesCy: typeof situationPagesEn = { situation: situationCy };
