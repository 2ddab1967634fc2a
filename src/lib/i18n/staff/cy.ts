import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { standingCy } from '#lib/i18n/standing.cy.ts';
import type { StaffText } from './en.ts';
import { agenciesCy } from './agencies.cy.ts';
import { builderCy } from './builder.cy.ts';
import { dangerCy } from './danger.cy.ts';
import { decideCy } from './decide.cy.ts';
import { eventPartsCy } from './event-parts.cy.ts';
import { fairnessCy } from './fairness.cy.ts';
import { frameCy } from './frame.cy.ts';
import { importDifferencesCy } from './import-differences.cy.ts';
import { notTakenCy } from './not-taken.cy.ts';
import { ordersCy } from './orders.cy.ts';
import { outcomeCy } from './outcome.cy.ts';
import { peopleCy } from './people.cy.ts';
import { personCy } from './person.cy.ts';
import { planPreviewCy } from './plan-preview.cy.ts';
import { referralsCy } from './referrals.cy.ts';
import { refusedCy } from './refused.cy.ts';
import { relapseCy } from './relapse.cy.ts';
import { reportCy } from './report.cy.ts';
import { reportsCy } from './reports.cy.ts';
import { settingsCy } from './settings.cy.ts';
import { teamDecisionsCy } from './team-decisions.cy.ts';
import { teamCy } from './team.cy.ts';
import { todayCy } from './today.cy.ts';
import { vocabularyCy } from './vocabulary.cy.ts';
import { wayBackCy } from './way-back.cy.ts';

export const staffCy: StaffText = {
	errors: { ...errorsCy, ...refusedCy },
	agencies: agenciesCy,
	builder: builderCy,
	danger: dangerCy,
	decide: decideCy,
	eventParts: eventPartsCy,
	fairness: fairnessCy,
	frame: frameCy,
	settings: settingsCy,
	team: teamCy,
	teamDecisions: teamDecisionsCy,
	today: todayCy,
	importDifferences: importDifferencesCy,
	notTaken: notTakenCy,
	orders: ordersCy,
	outcome: outcomeCy,
	people: peopleCy,
	person: personCy,
	preview: planPreviewCy,
	referrals: referralsCy,
	relapse: relapseCy,
	report: reportCy,
	reports: reportsCy,
	standing: standingCy,
	vocabulary: vocabularyCy,
	wayBack: wayBackCy
};
