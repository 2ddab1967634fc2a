import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { appointmentsEn } from './appointments.en.ts';
import { areasEn } from './areas.en.ts';
import { entriesEn } from './entries.en.ts';
import { eventsEn } from './events.en.ts';
import { helpEn } from './help.en.ts';
import { homeEn } from './home.en.ts';
import { onPhoneEn } from './on-phone.en.ts';
import { obstaclesEn } from './obstacles.en.ts';
import { planEn } from './plan.en.ts';
import type { PlanReasonWords } from '#lib/i18n/plan-reasons.ts';
import { planChangeWordsEn } from '#lib/i18n/plan-change-words.en.ts';
import { planReasonsEn } from '#lib/i18n/plan-reasons.en.ts';
import { planVoiceEn } from './plan-voice.en.ts';
import { progressEn } from './progress.en.ts';
import type { ReferralWords } from '#lib/i18n/referral-words.ts';
import { referralWordsEn } from '#lib/i18n/referral-words.en.ts';
import { relapseEn } from './relapse.en.ts';
import { recordEn } from './record.en.ts';
import { reportEn } from './report.en.ts';
import { reportsEn } from './reports.en.ts';
import { rulesEn } from './rules.en.ts';
import { settingsEn } from './settings.en.ts';
import { shellEn } from './shell.en.ts';
import { standingEn } from '#lib/i18n/standing.en.ts';

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
