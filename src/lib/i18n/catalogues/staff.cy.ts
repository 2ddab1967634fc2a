import { staffKindWords } from '#lib/i18n/reports/kind-words.ts';
import { reportKindsCy } from '#lib/i18n/reports/report-kinds.cy.ts';
import { wordsFor } from '#lib/i18n/words-for.ts';
import { offerWordsCy } from '#lib/i18n/reports/offer-words.cy.ts';
import { obstacleWordsCy } from '#lib/i18n/reports/obstacle-words.cy.ts';
import { reportsCy as personReportsCy } from '#lib/i18n/reports/person-reports.cy.ts';
import { offersCy } from '#lib/i18n/reports/person-offers.cy.ts';
import { staffPlanReasonsCy } from '#lib/i18n/plan/staff-plan-reasons.cy.ts';
import { planChangeWordsCy } from '#lib/i18n/plan/plan-change-words.cy.ts';
import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { standingCy } from '#lib/i18n/compliance/standing.cy.ts';
import type { StaffText } from './staff.en.ts';
import { staffErrorsCy } from '#lib/i18n/shared/staff-errors.cy.ts';
import { accountsCy } from '#lib/i18n/access/staff-accounts.cy.ts';
import { ownAccountCy } from '#lib/i18n/access/staff-own-account.cy.ts';
import { officesCy } from '#lib/i18n/organisation/staff-offices.cy.ts';
import { teamsCy } from '#lib/i18n/organisation/staff-teams.cy.ts';
import { agencySideCy } from '#lib/i18n/plan/staff-agency-side.cy.ts';
import { agenciesCy } from '#lib/i18n/plan/staff-agencies.cy.ts';
import { balanceCy } from '#lib/i18n/reports/staff-balance.cy.ts';
import { builderCy } from '#lib/i18n/plan/staff-builder.cy.ts';
import { dangerCy } from '#lib/i18n/reports/staff-danger.cy.ts';
import { decideCy } from '#lib/i18n/compliance/staff-decide.cy.ts';
import { staffExplainedCy } from '#lib/i18n/compliance/staff-explained.cy.ts';
import { eventPartsCy } from '#lib/i18n/compliance/staff-event-parts.cy.ts';
import { staffComplianceCy } from '#lib/i18n/compliance/staff-compliance.cy.ts';
import { frameCy } from '#lib/i18n/shared/staff-frame.cy.ts';
import { goneWellCy } from '#lib/i18n/compliance/staff-gone-well.cy.ts';
import { bookingCy } from '#lib/i18n/appointments/staff-booking.cy.ts';
import { sessionCy } from '#lib/i18n/appointments/staff-session.cy.ts';
import { staffStoryCy } from '#lib/i18n/reports/staff-story.cy.ts';
import { staffMessagesCy } from '#lib/i18n/messages/staff-messages.cy.ts';
import { strengthsCy } from '#lib/i18n/reports/staff-strengths.cy.ts';
import { suggestionsCy } from '#lib/i18n/reports/staff-suggestions.cy.ts';
import { importCy } from '#lib/i18n/imports/staff-import.cy.ts';
import { importOfficersCy } from '#lib/i18n/imports/staff-import-officers.cy.ts';
import { healthCy } from '#lib/i18n/organisation/staff-health.cy.ts';
import { notArrivingCy } from '#lib/i18n/notices/staff-not-arriving.cy.ts';
import { staffRemindersCy } from '#lib/i18n/notices/staff-reminders.cy.ts';
import { importDifferencesCy } from '#lib/i18n/imports/staff-import-differences.cy.ts';
import { notTakenCy } from '#lib/i18n/access/staff-not-taken.cy.ts';
import { caseworkCy } from '#lib/i18n/people/staff-casework.cy.ts';
import { ordersCy } from '#lib/i18n/people/staff-orders.cy.ts';
import { outcomeCy } from '#lib/i18n/appointments/staff-outcome.cy.ts';
import { peopleCy } from '#lib/i18n/people/staff-people.cy.ts';
import { personCy } from '#lib/i18n/people/staff-person.cy.ts';
import { reachCy } from '#lib/i18n/people/staff-reach.cy.ts';
import { pauseCy } from '#lib/i18n/plan/staff-pause.cy.ts';
import { planPreviewCy } from '#lib/i18n/plan/staff-plan-preview.cy.ts';
import { referralsCy } from '#lib/i18n/plan/staff-referrals.cy.ts';
import { refusedCy } from '#lib/i18n/shared/staff-refused.cy.ts';
import { changedCy as personChangedCy } from '#lib/i18n/reports/person-changed.cy.ts';
import { changedCy } from '#lib/i18n/reports/staff-changed.cy.ts';
import { changedWordsCy } from '#lib/i18n/reports/changed-words.cy.ts';
import { relapseCy } from '#lib/i18n/reports/staff-relapse.cy.ts';
import { reportCy } from '#lib/i18n/reports/staff-report.cy.ts';
import { reportsCy } from '#lib/i18n/reports/staff-reports.cy.ts';
import { settingsCy } from '#lib/i18n/organisation/staff-settings.cy.ts';
import { teamDecisionsCy } from '#lib/i18n/compliance/staff-team-decisions.cy.ts';
import { rosterCy } from '#lib/i18n/organisation/staff-roster.cy.ts';
import { teamCy } from '#lib/i18n/organisation/staff-team.cy.ts';
import { todayCy } from '#lib/i18n/attention/staff-today.cy.ts';
import { appointmentWordsCy } from '#lib/i18n/appointments/appointment-words.cy.ts';
import { goodNewsWordsCy } from '#lib/i18n/reports/good-news-words.cy.ts';
import { reflectionWordsCy } from '#lib/i18n/reports/reflection-words.cy.ts';
import { staffAppointmentWordsCy } from '#lib/i18n/appointments/staff-appointment-words.cy.ts';
import { staffObstacleWordsCy } from '#lib/i18n/reports/staff-obstacle-words.cy.ts';
import { staffPlanWordsCy } from '#lib/i18n/plan/staff-plan-words.cy.ts';
import { staffOrderWordsCy } from '#lib/i18n/people/staff-order-words.cy.ts';
import { wayBackCy } from '#lib/i18n/compliance/staff-way-back.cy.ts';

export const staffCy: StaffText = {
	errors: { ...errorsCy, ...refusedCy, ...staffErrorsCy },
	accounts: accountsCy,
	agencies: agenciesCy,
	agencySide: agencySideCy,
	offices: officesCy,
	ownAccount: ownAccountCy,
	teams: teamsCy,
	balance: balanceCy,
	notArriving: notArrivingCy,
	reminders: staffRemindersCy,
	booking: bookingCy,
	builder: builderCy,
	casework: caseworkCy,
	danger: dangerCy,
	decide: decideCy,
	eventParts: eventPartsCy,
	explained: staffExplainedCy,
	fairness: staffComplianceCy,
	frame: frameCy,
	goneWell: goneWellCy,
	settings: settingsCy,
	roster: rosterCy,
	team: teamCy,
	teamDecisions: teamDecisionsCy,
	today: todayCy,
	health: healthCy,
	import: importCy,
	importOfficers: importOfficersCy,
	importDifferences: importDifferencesCy,
	notTaken: notTakenCy,
	orders: ordersCy,
	outcome: outcomeCy,
	pause: pauseCy,
	people: peopleCy,
	person: personCy,
	reach: reachCy,
	planChanges: planChangeWordsCy,
	planReasons: staffPlanReasonsCy,
	preview: planPreviewCy,
	referrals: referralsCy,
	changed: changedCy,
	relapse: relapseCy,
	report: reportCy,
	reports: reportsCy,
	session: sessionCy,
	standing: standingCy,
	story: staffStoryCy,
	messages: staffMessagesCy,
	strengths: strengthsCy,
	suggestions: suggestionsCy,
	vocabulary: {
		...staffAppointmentWordsCy,
		...staffObstacleWordsCy,
		...staffPlanWordsCy,
		...staffOrderWordsCy,
		appointment: wordsFor('staff', appointmentWordsCy.kind),
		appointmentField: wordsFor('staff', appointmentWordsCy.field),
		changed: wordsFor('staff', changedWordsCy),
		changeKind: wordsFor('staff', goodNewsWordsCy.changeKind),
		noticedBy: wordsFor('staff', goodNewsWordsCy.noticedBy),
		feeling: wordsFor('staff', reflectionWordsCy.feeling),
		prompt: wordsFor('staff', reflectionWordsCy.prompt),
		category: wordsFor('staff', obstacleWordsCy.category),
		offer: wordsFor('staff', offerWordsCy),
		reportKind: staffKindWords(reportKindsCy, ({ name }) => name)
	},
	wayBack: wayBackCy,
	/** As the person reads it. */
	answerAsRead: { reports: personReportsCy, offer: offersCy, lookOn: personChangedCy.planLookOn }
};
