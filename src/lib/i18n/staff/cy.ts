import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { standingCy } from '#lib/i18n/standing.cy.ts';
import type { StaffText } from './en.ts';
import { builderCy } from './builder.cy.ts';
import { frameCy } from './frame.cy.ts';
import { importDifferencesCy } from './import-differences.cy.ts';
import { peopleCy } from './people.cy.ts';
import { personCy } from './person.cy.ts';
import { planPreviewCy } from './plan-preview.cy.ts';
import { referralsCy } from './referrals.cy.ts';
import { refusedCy } from './refused.cy.ts';
import { relapseCy } from './relapse.cy.ts';
import { reportCy } from './report.cy.ts';
import { reportsCy } from './reports.cy.ts';
import { todayCy } from './today.cy.ts';
import { vocabularyCy } from './vocabulary.cy.ts';

export const staffCy: StaffText = {
	errors: { ...errorsCy, ...refusedCy },
	builder: builderCy,
	frame: frameCy,
	today: todayCy,
	importDifferences: importDifferencesCy,
	people: peopleCy,
	person: personCy,
	preview: planPreviewCy,
	referrals: referralsCy,
	relapse: relapseCy,
	report: reportCy,
	reports: reportsCy,
	standing: standingCy,
	vocabulary: vocabularyCy
};
