import { contactLinesCy } from '#lib/i18n/people/contact-lines.cy.ts';
import { contactLinesEn } from '#lib/i18n/people/contact-lines.en.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { InEveryLanguage, Language } from '#lib/domain/text/language.ts';
import { letterCy } from '#lib/i18n/compliance/letter.cy.ts';
import { letterEn } from '#lib/i18n/compliance/letter.en.ts';
import type { LetterWords } from '#lib/i18n/compliance/letter-sections.ts';
import { newsWordsCy } from '#lib/i18n/notices/news-words.cy.ts';
import { newsWordsEn, type NewsWords } from '#lib/i18n/notices/news-words.en.ts';
import { noticeWordsCy } from '#lib/i18n/notices/notice-words.cy.ts';
import { noticeWordsEn, type NoticeWords } from '#lib/i18n/notices/notice-words.en.ts';
import { referralLetterCy } from '#lib/i18n/plan/referral-letter.cy.ts';
import { referralLetterEn } from '#lib/i18n/plan/referral-letter.en.ts';
import type { ReferralLetterText } from '#lib/i18n/plan/referral-letter.ts';
import { obstaclesCy } from '#lib/i18n/reports/person-obstacles.cy.ts';
import { obstaclesEn } from '#lib/i18n/reports/person-obstacles.en.ts';
import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { staffErrorsCy } from '#lib/i18n/shared/staff-errors.cy.ts';
import { staffErrorsEn } from '#lib/i18n/shared/staff-errors.en.ts';
import { shellCy } from '#lib/i18n/shared/person-shell.cy.ts';
import { shellEn, type ShellText } from '#lib/i18n/shared/person-shell.en.ts';
import { publicCy } from './public.cy.ts';
import { publicEn, type PublicText } from './public.en.ts';

/*
 * What only the server renders, or puts together: every language is at hand, and no phone downloads any of it.
 */

const publicTexts: InEveryLanguage<PublicText> = { en: publicEn, cy: publicCy };

export function publicText(language: Language): PublicText {
	return publicTexts[language];
}

export const errorTexts: InEveryLanguage<Record<ErrorCode, string>> = {
	en: { ...errorsEn, ...staffErrorsEn },
	cy: { ...errorsCy, ...staffErrorsCy }
};

/** The first picture of the app is painted before anybody knows whose phone it is. */
export const shellTexts: InEveryLanguage<ShellText> = { en: shellEn, cy: shellCy };

export const letterTexts: InEveryLanguage<Pick<LetterWords, 'text' | 'categories' | 'contacts'>> = {
	en: { text: letterEn, categories: obstaclesEn.category, contacts: contactLinesEn },
	cy: { text: letterCy, categories: obstaclesCy.category, contacts: contactLinesCy }
};

export const referralLetterTexts: InEveryLanguage<ReferralLetterText> = {
	en: referralLetterEn,
	cy: referralLetterCy
};

/** What is sent to lock screens, numbers and addresses. */
export const noticeTexts: InEveryLanguage<NoticeWords> = { en: noticeWordsEn, cy: noticeWordsCy };

export const newsTexts: InEveryLanguage<NewsWords> = { en: newsWordsEn, cy: newsWordsCy };
