import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { appointmentsEn } from '#lib/i18n/appointments/person-appointments.en.ts';
import { areasEn } from '#lib/i18n/plan/person-areas.en.ts';
import { entriesEn } from '#lib/i18n/reports/person-entries.en.ts';
import { eventsEn } from '#lib/i18n/compliance/person-events.en.ts';
import { helpEn } from '#lib/i18n/shared/person-help.en.ts';
import { homeEn } from '#lib/i18n/attention/person-home.en.ts';
import { onPhoneEn } from '#lib/i18n/access/person-on-phone.en.ts';
import { obstaclesEn } from '#lib/i18n/reports/person-obstacles.en.ts';
import { planEn } from '#lib/i18n/plan/person-plan.en.ts';
import type { PlanReasonWords } from '#lib/i18n/plan/plan-reasons.ts';
import { planChangeWordsEn } from '#lib/i18n/plan/plan-change-words.en.ts';
import { planReasonsEn } from '#lib/i18n/plan/plan-reasons.en.ts';
import { planVoiceEn } from '#lib/i18n/plan/person-plan-voice.en.ts';
import { progressEn } from '#lib/i18n/reports/person-progress.en.ts';
import type { ReferralWords } from '#lib/i18n/plan/referral-words.ts';
import { referralWordsEn } from '#lib/i18n/plan/referral-words.en.ts';
import { relapseEn } from '#lib/i18n/reports/person-relapse.en.ts';
import { recordEn } from '#lib/i18n/compliance/person-record.en.ts';
import { reportEn } from '#lib/i18n/reports/person-report.en.ts';
import { reportsEn } from '#lib/i18n/reports/person-reports.en.ts';
import { rulesEn } from '#lib/i18n/compliance/person-rules.en.ts';
import { settingsEn } from '#lib/i18n/people/person-settings.en.ts';
import { shellEn } from '#lib/i18n/shared/person-shell.en.ts';
import { standingEn } from '#lib/i18n/compliance/standing.en.ts';

export const personEn = {
	errors: errorsEn as Record<keyof typeof errorsEn, string>,
	shell: shellEn,
	home: homeEn,
	plan: planEn,
	planReasons: planReasonsEn as PlanReasonWords,
	planVoice: planVoiceEn,
	planChanges: planChangeWordsEn,
	referral: referralWordsEn as ReferralWords,
	appointments: appointmentsEn,
	areas: areasEn,
	obstacles: obstaclesEn,
	onPhone: onPhoneEn,
	report: reportEn,
	entries: entriesEn,
	events: eventsEn,
	relapse: relapseEn,
	record: recordEn,
	reports: reportsEn,
	progress: progressEn,
	rules: rulesEn,
	standing: standingEn,
	settings: settingsEn,
	help: helpEn
};
export type PersonText = typeof personEn;
