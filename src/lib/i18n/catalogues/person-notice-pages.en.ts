import { noticeWordsEn } from '#lib/i18n/notices/notice-words.en.ts';
import { noticesEn } from '#lib/i18n/notices/person-notices.en.ts';

/** How to be reminded, and what that looks like on a lock screen. */
export const noticePagesEn = { notices: noticesEn, noticeWords: noticeWordsEn };
