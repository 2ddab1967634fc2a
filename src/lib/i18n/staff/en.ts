import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { agenciesEn } from './agencies.en.ts';
import { standingEn } from '#lib/i18n/standing.en.ts';
import { builderEn } from './builder.en.ts';
import { dangerEn } from './danger.en.ts';
import { decideEn } from './decide.en.ts';
import { eventPartsEn } from './event-parts.en.ts';
import { fairnessEn } from './fairness.en.ts';
import { frameEn } from './frame.en.ts';
import { importDifferencesEn } from './import-differences.en.ts';
import { notTakenEn } from './not-taken.en.ts';
import { ordersEn } from './orders.en.ts';
import { outcomeEn } from './outcome.en.ts';
import { peopleEn } from './people.en.ts';
import { personEn } from './person.en.ts';
import { planPreviewEn } from './plan-preview.en.ts';
import { referralsEn } from './referrals.en.ts';
import { refusedEn } from './refused.en.ts';
import { relapseEn } from './relapse.en.ts';
import { reportEn } from './report.en.ts';
import { reportsEn } from './reports.en.ts';
import { settingsEn } from './settings.en.ts';
import { teamDecisionsEn } from './team-decisions.en.ts';
import { teamEn } from './team.en.ts';
import { todayEn } from './today.en.ts';
import { vocabularyEn } from './vocabulary.en.ts';
import { wayBackEn } from './way-back.en.ts';

export const staffEn = {
	errors: { ...errorsEn, ...refusedEn } as Record<keyof typeof errorsEn, string>,
	agencies: agenciesEn,
	builder: builderEn,
	danger: dangerEn,
	decide: decideEn,
	eventParts: eventPartsEn,
	fairness: fairnessEn,
	frame: frameEn,
	settings: settingsEn,
	team: teamEn,
	teamDecisions: teamDecisionsEn,
	today: todayEn,
	importDifferences: importDifferencesEn,
	notTaken: notTakenEn,
	orders: ordersEn,
	outcome: outcomeEn,
	people: peopleEn,
	person: personEn,
	preview: planPreviewEn,
	referrals: referralsEn,
	relapse: relapseEn,
	report: reportEn,
	reports: reportsEn,
	standing: standingEn,
	vocabulary: vocabularyEn,
	wayBack: wayBackEn
};
export type StaffText = typeof staffEn;
