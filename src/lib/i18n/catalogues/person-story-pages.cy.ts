import type { storyPagesEn } from './person-story-pages.en.ts';
import { storyCy } from '#lib/i18n/reports/person-story.cy.ts';

/** What a person reads of the page about them that a new officer reads first. */
export const storyPagesCy: typeof storyPagesEn = { story: storyCy };
