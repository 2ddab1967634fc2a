import { calendarCy } from '#lib/i18n/appointments/person-calendar.cy.ts';
import { noticeWordsCy } from '#lib/i18n/notices/notice-words.cy.ts';
import { noticesCy } from '#lib/i18n/notices/person-notices.cy.ts';
import type { phonePagesEn } from './person-phone-pages.en.ts';
import { explainedCy } from '#lib/i18n/compliance/person-explained.cy.ts';
import { officerNewsCy } from '#lib/i18n/people/person-officer-news.cy.ts';
import { storyCy } from '#lib/i18n/reports/person-story.cy.ts';
import { phonesCy } from '#lib/i18n/access/person-phones.cy.ts';

/** What a person reads of the phones that they are signed in on, and of reminders; and what few are ever told: that their officer changed, and what is
 * written about them for a new one. */
export const phonePagesCy: typeof phonePagesEn = {
	phones: phonesCy,
	calendar: calendarCy,
	officerNews: officerNewsCy,
	story: storyCy,
	explained: explainedCy,
	notices: noticesCy,
	noticeWords: noticeWordsCy
};
