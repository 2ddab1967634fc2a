import { shellEn } from '#lib/i18n/shared/person-shell.en.ts';
import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';
import { homeEn } from '#lib/i18n/attention/person-home.en.ts';
import { onPhoneEn } from '#lib/i18n/access/person-on-phone.en.ts';
import { appointmentsEn } from '#lib/i18n/appointments/person-appointments.en.ts';
import { reportsEn } from '#lib/i18n/reports/person-reports.en.ts';
import { obstaclesEn } from '#lib/i18n/reports/person-obstacles.en.ts';
import { planEn } from '#lib/i18n/plan/person-plan.en.ts';
import { planReasonsEn } from '#lib/i18n/plan/plan-reasons.en.ts';
import { referralWordsEn } from '#lib/i18n/plan/referral-words.en.ts';
import { eventNewsEn } from '#lib/i18n/compliance/person-event-news.en.ts';
import { standingHomeEn } from '#lib/i18n/compliance/standing-home.en.ts';
import type { PlanReasonWords } from '#lib/i18n/plan/plan-reasons.ts';
import type { ReferralWords } from '#lib/i18n/plan/referral-words.ts';

/** What every page of the person’s says around its own texts, and all that Home says. */
export const frameEn = {
	shell: shellEn,
	titles: titlesEn,
	home: homeEn,
	onPhone: onPhoneEn,
	appointments: appointmentsEn,
	reports: reportsEn,
	obstacles: obstaclesEn,
	plan: planEn,
	planReasons: planReasonsEn as PlanReasonWords,
	referral: referralWordsEn as ReferralWords,
	eventNews: eventNewsEn,
	standingHome: standingHomeEn
};
