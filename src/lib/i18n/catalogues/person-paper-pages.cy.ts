import { papersCy } from '#lib/i18n/compliance/person-papers.cy.ts';
import type { paperPagesEn } from './person-paper-pages.en.ts';

export const paperPagesCy: typeof paperPagesEn = { papers: papersCy };
