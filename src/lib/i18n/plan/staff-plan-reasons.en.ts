import type { PlanReasonWords } from './plan-reasons.ts';
import { quoted, sentences } from './reason-sentences.ts';

const ruleNames = {
	change_work_needs_steady_base: 'change work before a steady base',
	trauma_work_needs_steady_health: 'trauma work before steady mental health',
	relapse_prevention_needs_treatment: 'relapse prevention before treatment has begun',
	job_search_needs_basics: 'job search before ID, bank, address and phone',
	debt_plan_needs_income: 'debt plan before income is known',
	consolidation_needs_change_work: 'consolidation before a change step is done',
	now_cap: 'more steps at once than the limit',
	refer_early: 'referral later than the wait allows'
} as const;

/** What a soft rule waits for, where the court's order does not. */
const missing = {
	change_work_needs_steady_base: 'the base is not steady yet',
	trauma_work_needs_steady_health: 'mental health is not steady yet',
	relapse_prevention_needs_treatment: 'treatment has not begun',
	job_search_needs_basics: 'ID, bank account, address or phone are missing',
	debt_plan_needs_income: 'income is not known yet',
	consolidation_needs_change_work: 'no change step is done yet'
} as const;

const onDay = (since: string | null) => (since === null ? '' : ` (${since})`);
const softQuestion = (rule: keyof typeof ruleNames) => `Soft rule: ${ruleNames[rule]}; override?`;
const baseFirst = (area: string) => (step: string | null) =>
	`Steady base (${area}) comes first; ${step === null ? 'several steps wait' : `${quoted(step)} waits`} for it.`;

/** What the practitioner reads. */
export const staffPlanReasonsEn: PlanReasonWords = {
	claimed: (on) => `Claimed as done on ${on}; confirm or answer.`,
	courtOrdered: () =>
		'Court-ordered or licence work: starts when ordered. Adjust dates, hours or place; do not hold it.',
	safetyStep: () => 'Stage 0: safe and legal comes first.',
	referEarly: (step, waitDays, neededOn) =>
		neededOn === null
			? `Refer early: the wait for ${quoted(step)} is about ${waitDays} days.`
			: `Refer early: the wait for ${quoted(step)} is about ${waitDays} days and it is needed by ${neededOn}.`,
	steadyBaseFirst: {
		accommodation: baseFirst('accommodation'),
		employment_and_education: baseFirst('employment and education'),
		finances: baseFirst('finances'),
		drug_use: baseFirst('drug use'),
		alcohol_use: baseFirst('alcohol use'),
		health_and_wellbeing: baseFirst('health and wellbeing'),
		personal_relationships_and_community: baseFirst('relationships and community'),
		thinking_behaviours_and_attitudes: baseFirst('thinking, behaviours and attitudes')
	},
	opensSteps: (step) =>
		step === null ? 'Several steps wait for this one.' : `This step opens ${quoted(step)}.`,
	chosen: () => 'Chosen by the person among the ready steps.',
	waitedLong: (since) => `Waiting since ${since}.`,
	underWay: () => 'Under way.',
	ready: () => 'Ready: nothing holds it.',
	enoughForNow: (cap) => `Soft rule: at most ${cap} steps at once; this one is ready. Override?`,
	courtStarts: (on) => `The requirement starts on ${on}.`,
	safetyFirst: (since) => `Held by the safety flag raised on ${since}, until a practitioner clears it.`,
	paused: (on) => `Paused; look again on ${on}.`,
	cannotBeDoneYet: (lookAgainOn) =>
		lookAgainOn === null
			? 'Cannot be done yet; no date is set to look again.'
			: `Cannot be done yet; look again on ${lookAgainOn}.`,
	waitingList: (since, expectedOn, lookAgainOn) =>
		sentences(
			`On a waiting list since ${since}.`,
			expectedOn && `Expected around ${expectedOn}.`,
			lookAgainOn && `Look again on ${lookAgainOn}.`
		),
	referral: {
		none: () => 'Nobody has been asked: it cannot begin without a referral.',
		to_be_made: () => 'The referral is still to be made.',
		made: (since) => (since === null ? 'Referred; no answer yet.' : `Referred on ${since}; no answer yet.`),
		declined_by_agency: (since) =>
			`Declined by the agency${onDay(since)}; ask elsewhere, or change the step.`,
		declined_by_person: (since) => `Declined by the person${onDay(since)}; talk it over, or change the step.`,
		not_available_in_area: (since) =>
			`Not available in the area${onDay(since)}; look for something in its place.`
	},
	waitsForStep: (step) => `Waits for ${quoted(step)}.`,
	waitsForSteps: (steps) => `Waits for these steps: ${steps.map(quoted).join(', ')}.`,
	goalForLater: () => 'Its goal is set for the future.',
	softRule: {
		change_work_needs_steady_base: softQuestion('change_work_needs_steady_base'),
		trauma_work_needs_steady_health: softQuestion('trauma_work_needs_steady_health'),
		relapse_prevention_needs_treatment: softQuestion('relapse_prevention_needs_treatment'),
		job_search_needs_basics: softQuestion('job_search_needs_basics'),
		debt_plan_needs_income: softQuestion('debt_plan_needs_income'),
		consolidation_needs_change_work: softQuestion('consolidation_needs_change_work')
	},
	overridden: (rule, words) => `Overridden (${ruleNames[rule]}): ${quoted(words)}.`,
	startedAnyway: (rule) => `Under way although a soft rule would hold it: ${ruleNames[rule]}.`,
	orderedDespiteRule: (rule) =>
		`Goes on as ordered, although ${missing[rule]}. Adjust dates, hours or place.`,
	prerequisiteSetAside: () => 'A prerequisite was set aside: it cannot hold court-ordered or licence work.',
	completed: (on) => (on === null ? 'Completed.' : `Completed on ${on}.`),
	noLongerNeeded: () => 'No longer needed.',
	goalAchieved: () => 'Its goal was achieved; the step was left open.'
};
