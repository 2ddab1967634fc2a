import { noticeWordsCy } from '#lib/i18n/notices/notice-words.cy.ts';
import { noticesCy } from '#lib/i18n/notices/person-notices.cy.ts';
import type { noticePagesEn } from './person-notice-pages.en.ts';

/** How to be reminded, and what that looks like on a lock screen. */
export const noticePagesCy: typeof noticePagesEn = { notices: noticesCy, noticeWords: noticeWordsCy };
