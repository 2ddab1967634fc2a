import { storyEn } from '#lib/i18n/reports/person-story.en.ts';

/** What a person reads of the page about them that a new officer reads first. */
export const storyPagesEn = { story: storyEn };
