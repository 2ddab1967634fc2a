import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { staffKindWords } from '#lib/i18n/reports/kind-words.ts';
import { reportKindsEn } from '#lib/i18n/reports/report-kinds.en.ts';
import { wordsFor } from '#lib/i18n/words-for.ts';
import { offerWordsEn } from '#lib/i18n/reports/offer-words.en.ts';
import { obstacleWordsEn } from '#lib/i18n/reports/obstacle-words.en.ts';
import { reportsEn as personReportsEn } from '#lib/i18n/reports/person-reports.en.ts';
import { offersEn } from '#lib/i18n/reports/person-offers.en.ts';
import { staffPlanReasonsEn } from '#lib/i18n/plan/staff-plan-reasons.en.ts';
import { planChangeWordsEn } from '#lib/i18n/plan/plan-change-words.en.ts';
import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { staffErrorsEn } from '#lib/i18n/shared/staff-errors.en.ts';
import { accountsEn } from '#lib/i18n/access/staff-accounts.en.ts';
import { ownAccountEn } from '#lib/i18n/access/staff-own-account.en.ts';
import { officesEn } from '#lib/i18n/organisation/staff-offices.en.ts';
import { teamsEn } from '#lib/i18n/organisation/staff-teams.en.ts';
import { agencySideEn } from '#lib/i18n/plan/staff-agency-side.en.ts';
import { agenciesEn } from '#lib/i18n/plan/staff-agencies.en.ts';
import { standingEn } from '#lib/i18n/compliance/standing.en.ts';
import { balanceEn } from '#lib/i18n/reports/staff-balance.en.ts';
import { builderEn } from '#lib/i18n/plan/staff-builder.en.ts';
import { dangerEn } from '#lib/i18n/reports/staff-danger.en.ts';
import { decideEn } from '#lib/i18n/compliance/staff-decide.en.ts';
import { staffExplainedEn } from '#lib/i18n/compliance/staff-explained.en.ts';
import { eventPartsEn } from '#lib/i18n/compliance/staff-event-parts.en.ts';
import { staffComplianceEn } from '#lib/i18n/compliance/staff-compliance.en.ts';
import { frameEn } from '#lib/i18n/shared/staff-frame.en.ts';
import { goneWellEn } from '#lib/i18n/compliance/staff-gone-well.en.ts';
import { bookingEn } from '#lib/i18n/appointments/staff-booking.en.ts';
import { sessionEn } from '#lib/i18n/appointments/staff-session.en.ts';
import { staffStoryEn } from '#lib/i18n/reports/staff-story.en.ts';
import { staffMessagesEn } from '#lib/i18n/messages/staff-messages.en.ts';
import { strengthsEn } from '#lib/i18n/reports/staff-strengths.en.ts';
import { suggestionsEn } from '#lib/i18n/reports/staff-suggestions.en.ts';
import { importEn } from '#lib/i18n/imports/staff-import.en.ts';
import { importOfficersEn } from '#lib/i18n/imports/staff-import-officers.en.ts';
import { healthEn } from '#lib/i18n/organisation/staff-health.en.ts';
import { notArrivingEn } from '#lib/i18n/notices/staff-not-arriving.en.ts';
import { staffRemindersEn } from '#lib/i18n/notices/staff-reminders.en.ts';
import { importDifferencesEn } from '#lib/i18n/imports/staff-import-differences.en.ts';
import { notTakenEn } from '#lib/i18n/access/staff-not-taken.en.ts';
import { caseworkEn } from '#lib/i18n/people/staff-casework.en.ts';
import { ordersEn } from '#lib/i18n/people/staff-orders.en.ts';
import { outcomeEn } from '#lib/i18n/appointments/staff-outcome.en.ts';
import { peopleEn } from '#lib/i18n/people/staff-people.en.ts';
import { personEn } from '#lib/i18n/people/staff-person.en.ts';
import { reachEn } from '#lib/i18n/people/staff-reach.en.ts';
import { pauseEn } from '#lib/i18n/plan/staff-pause.en.ts';
import { planPreviewEn } from '#lib/i18n/plan/staff-plan-preview.en.ts';
import { referralsEn } from '#lib/i18n/plan/staff-referrals.en.ts';
import { refusedEn } from '#lib/i18n/shared/staff-refused.en.ts';
import { changedEn as personChangedEn } from '#lib/i18n/reports/person-changed.en.ts';
import { changedEn } from '#lib/i18n/reports/staff-changed.en.ts';
import { changedWordsEn } from '#lib/i18n/reports/changed-words.en.ts';
import { relapseEn } from '#lib/i18n/reports/staff-relapse.en.ts';
import { reportEn } from '#lib/i18n/reports/staff-report.en.ts';
import { reportsEn } from '#lib/i18n/reports/staff-reports.en.ts';
import { settingsEn } from '#lib/i18n/organisation/staff-settings.en.ts';
import { teamDecisionsEn } from '#lib/i18n/compliance/staff-team-decisions.en.ts';
import { rosterEn } from '#lib/i18n/organisation/staff-roster.en.ts';
import { teamEn } from '#lib/i18n/organisation/staff-team.en.ts';
import { todayEn } from '#lib/i18n/attention/staff-today.en.ts';
import { appointmentWordsEn } from '#lib/i18n/appointments/appointment-words.en.ts';
import { goodNewsWordsEn } from '#lib/i18n/reports/good-news-words.en.ts';
import { reflectionWordsEn } from '#lib/i18n/reports/reflection-words.en.ts';
import { staffAppointmentWordsEn } from '#lib/i18n/appointments/staff-appointment-words.en.ts';
import { staffObstacleWordsEn } from '#lib/i18n/reports/staff-obstacle-words.en.ts';
import { staffPlanWordsEn } from '#lib/i18n/plan/staff-plan-words.en.ts';
import { staffOrderWordsEn } from '#lib/i18n/people/staff-order-words.en.ts';
import { wayBackEn } from '#lib/i18n/compliance/staff-way-back.en.ts';

export const staffEn = {
	errors: { ...errorsEn, ...refusedEn, ...staffErrorsEn } as Record<ErrorCode, string>,
	accounts: accountsEn,
	agencies: agenciesEn,
	agencySide: agencySideEn,
	offices: officesEn,
	ownAccount: ownAccountEn,
	teams: teamsEn,
	balance: balanceEn,
	notArriving: notArrivingEn,
	reminders: staffRemindersEn,
	booking: bookingEn,
	builder: builderEn,
	casework: caseworkEn,
	danger: dangerEn,
	decide: decideEn,
	eventParts: eventPartsEn,
	explained: staffExplainedEn,
	fairness: staffComplianceEn,
	frame: frameEn,
	goneWell: goneWellEn,
	settings: settingsEn,
	roster: rosterEn,
	team: teamEn,
	teamDecisions: teamDecisionsEn,
	today: todayEn,
	health: healthEn,
	import: importEn,
	importOfficers: importOfficersEn,
	importDifferences: importDifferencesEn,
	notTaken: notTakenEn,
	orders: ordersEn,
	outcome: outcomeEn,
	pause: pauseEn,
	people: peopleEn,
	person: personEn,
	reach: reachEn,
	planChanges: planChangeWordsEn,
	planReasons: staffPlanReasonsEn,
	preview: planPreviewEn,
	referrals: referralsEn,
	changed: changedEn,
	relapse: relapseEn,
	report: reportEn,
	reports: reportsEn,
	session: sessionEn,
	standing: standingEn,
	story: staffStoryEn,
	messages: staffMessagesEn,
	strengths: strengthsEn,
	suggestions: suggestionsEn,
	vocabulary: {
		...staffAppointmentWordsEn,
		...staffObstacleWordsEn,
		...staffPlanWordsEn,
		...staffOrderWordsEn,
		appointment: wordsFor('staff', appointmentWordsEn.kind),
		appointmentField: wordsFor('staff', appointmentWordsEn.field),
		changed: wordsFor('staff', changedWordsEn),
		changeKind: wordsFor('staff', goodNewsWordsEn.changeKind),
		noticedBy: wordsFor('staff', goodNewsWordsEn.noticedBy),
		feeling: wordsFor('staff', reflectionWordsEn.feeling),
		prompt: wordsFor('staff', reflectionWordsEn.prompt),
		category: wordsFor('staff', obstacleWordsEn.category),
		offer: wordsFor('staff', offerWordsEn),
		reportKind: staffKindWords(reportKindsEn, ({ name }) => name)
	},
	wayBack: wayBackEn,
	/** As the person reads it. */
	answerAsRead: { reports: personReportsEn, offer: offersEn, lookOn: personChangedEn.planLookOn }
};
export type StaffText = typeof staffEn;
