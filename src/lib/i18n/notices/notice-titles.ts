import type { InEveryLanguage } from '#lib/domain/text/language.ts';
import { noticeWordsCy } from './notice-words.cy.ts';
import { noticeWordsEn } from './notice-words.en.ts';

/** What a phone shows of a push that it cannot read. */
export const noticeTitles: InEveryLanguage<string> = { en: noticeWordsEn.title, cy: noticeWordsCy.title };
