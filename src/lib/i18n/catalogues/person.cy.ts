import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { appointmentsCy } from '#lib/i18n/appointments/person-appointments.cy.ts';
import { areasCy } from '#lib/i18n/plan/person-areas.cy.ts';
import { entriesCy } from '#lib/i18n/reports/person-entries.cy.ts';
import { eventsCy } from '#lib/i18n/compliance/person-events.cy.ts';
import { helpCy } from '#lib/i18n/shared/person-help.cy.ts';
import { homeCy } from '#lib/i18n/attention/person-home.cy.ts';
import { onPhoneCy } from '#lib/i18n/access/person-on-phone.cy.ts';
import { obstaclesCy } from '#lib/i18n/reports/person-obstacles.cy.ts';
import { planCy } from '#lib/i18n/plan/person-plan.cy.ts';
import { planChangeWordsCy } from '#lib/i18n/plan/plan-change-words.cy.ts';
import { planReasonsCy } from '#lib/i18n/plan/plan-reasons.cy.ts';
import { planVoiceCy } from '#lib/i18n/plan/person-plan-voice.cy.ts';
import { progressCy } from '#lib/i18n/reports/person-progress.cy.ts';
import { referralWordsCy } from '#lib/i18n/plan/referral-words.cy.ts';
import { relapseCy } from '#lib/i18n/reports/person-relapse.cy.ts';
import { recordCy } from '#lib/i18n/compliance/person-record.cy.ts';
import { reportCy } from '#lib/i18n/reports/person-report.cy.ts';
import { reportsCy } from '#lib/i18n/reports/person-reports.cy.ts';
import { rulesCy } from '#lib/i18n/compliance/person-rules.cy.ts';
import { settingsCy } from '#lib/i18n/people/person-settings.cy.ts';
import { shellCy } from '#lib/i18n/shared/person-shell.cy.ts';
import { standingCy } from '#lib/i18n/compliance/standing.cy.ts';
import type { PersonText } from './person.en.ts';

export const personCy: PersonText = {
	errors: errorsCy,
	shell: shellCy,
	home: homeCy,
	plan: planCy,
	planReasons: planReasonsCy,
	planVoice: planVoiceCy,
	planChanges: planChangeWordsCy,
	referral: referralWordsCy,
	appointments: appointmentsCy,
	areas: areasCy,
	obstacles: obstaclesCy,
	onPhone: onPhoneCy,
	report: reportCy,
	entries: entriesCy,
	events: eventsCy,
	relapse: relapseCy,
	record: recordCy,
	reports: reportsCy,
	progress: progressCy,
	rules: rulesCy,
	standing: standingCy,
	settings: settingsCy,
	help: helpCy
};
