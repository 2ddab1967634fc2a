import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { standingEn } from '#lib/i18n/standing.en.ts';
import { builderEn } from './builder.en.ts';
import { frameEn } from './frame.en.ts';
import { importDifferencesEn } from './import-differences.en.ts';
import { peopleEn } from './people.en.ts';
import { personEn } from './person.en.ts';
import { planPreviewEn } from './plan-preview.en.ts';
import { referralsEn } from './referrals.en.ts';
import { refusedEn } from './refused.en.ts';
import { relapseEn } from './relapse.en.ts';
import { reportEn } from './report.en.ts';
import { reportsEn } from './reports.en.ts';
import { todayEn } from './today.en.ts';
import { vocabularyEn } from './vocabulary.en.ts';

export const staffEn = {
	errors: { ...errorsEn, ...refusedEn } as Record<keyof typeof errorsEn, string>,
	builder: builderEn,
	frame: frameEn,
	today: todayEn,
	importDifferences: importDifferencesEn,
	people: peopleEn,
	person: personEn,
	preview: planPreviewEn,
	referrals: referralsEn,
	relapse: relapseEn,
	report: reportEn,
	reports: reportsEn,
	standing: standingEn,
	vocabulary: vocabularyEn
};
export type StaffText = typeof staffEn;
