import { shellCy } from '#lib/i18n/shared/person-shell.cy.ts';
import { titlesCy } from '#lib/i18n/shared/person-titles.cy.ts';
import { homeCy } from '#lib/i18n/attention/person-home.cy.ts';
import { onPhoneCy } from '#lib/i18n/access/person-on-phone.cy.ts';
import { appointmentsCy } from '#lib/i18n/appointments/person-appointments.cy.ts';
import { reportsCy } from '#lib/i18n/reports/person-reports.cy.ts';
import { obstaclesCy } from '#lib/i18n/reports/person-obstacles.cy.ts';
import { planCy } from '#lib/i18n/plan/person-plan.cy.ts';
import { planReasonsCy } from '#lib/i18n/plan/plan-reasons.cy.ts';
import { referralWordsCy } from '#lib/i18n/plan/referral-words.cy.ts';
import { eventNewsCy } from '#lib/i18n/compliance/person-event-news.cy.ts';
import { standingHomeCy } from '#lib/i18n/compliance/standing-home.cy.ts';
import type { PersonText } from './person.en.ts';

export const frameCy = {
	shell: shellCy,
	titles: titlesCy,
	home: homeCy,
	onPhone: onPhoneCy,
	appointments: appointmentsCy,
	reports: reportsCy,
	obstacles: obstaclesCy,
	plan: planCy,
	planReasons: planReasonsCy,
	referral: referralWordsCy,
	eventNews: eventNewsCy,
	standingHome: standingHomeCy
} satisfies Partial<PersonText>;
