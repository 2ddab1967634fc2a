import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { appointmentsCy } from './appointments.cy.ts';
import { areasCy } from './areas.cy.ts';
import { entriesCy } from './entries.cy.ts';
import { eventsCy } from './events.cy.ts';
import { helpCy } from './help.cy.ts';
import { homeCy } from './home.cy.ts';
import { onPhoneCy } from './on-phone.cy.ts';
import { obstaclesCy } from './obstacles.cy.ts';
import { planCy } from './plan.cy.ts';
import { planChangeWordsCy } from '#lib/i18n/plan-change-words.cy.ts';
import { planReasonsCy } from '#lib/i18n/plan-reasons.cy.ts';
import { planVoiceCy } from './plan-voice.cy.ts';
import { progressCy } from './progress.cy.ts';
import { referralWordsCy } from '#lib/i18n/referral-words.cy.ts';
import { relapseCy } from './relapse.cy.ts';
import { recordCy } from './record.cy.ts';
import { reportCy } from './report.cy.ts';
import { reportsCy } from './reports.cy.ts';
import { rulesCy } from './rules.cy.ts';
import { settingsCy } from './settings.cy.ts';
import { shellCy } from './shell.cy.ts';
import { standingCy } from '#lib/i18n/standing.cy.ts';
import type { PersonText } from './en.ts';

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
