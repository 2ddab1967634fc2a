import { calendarEn } from '#lib/i18n/appointments/person-calendar.en.ts';
import { noticeWordsEn } from '#lib/i18n/notices/notice-words.en.ts';
import { noticesEn } from '#lib/i18n/notices/person-notices.en.ts';
import { explainedEn } from '#lib/i18n/compliance/person-explained.en.ts';
import { officerNewsEn } from '#lib/i18n/people/person-officer-news.en.ts';
import { storyEn } from '#lib/i18n/reports/person-story.en.ts';
import { phonesEn } from '#lib/i18n/access/person-phones.en.ts';

/** What a person reads of the phones that they are signed in on, and of reminders; and what few are ever told: that their officer changed, and what is
 * written about them for a new one. */
export const phonePagesEn = {
	phones: phonesEn,
	calendar: calendarEn,
	officerNews: officerNewsEn,
	story: storyEn,
	explained: explainedEn,
	notices: noticesEn,
	noticeWords: noticeWordsEn
};
