import type { PlanReasonWords } from './plan-reasons.ts';
import { quoted, sentences } from './reason-sentences.ts';

const thenWork = (step: string | null) =>
	step === null ? 'other steps can work' : `${quoted(step)} can work`;

/** What the person reads. */
export const planReasonsEn: PlanReasonWords = {
	claimed: (on) => `You told us on ${on} that you did this. Your officer will answer you.`,
	courtOrdered: () => 'This is a rule of your order or licence, so it comes before the rest.',
	safetyStep: () => 'This comes first because it is about being safe and knowing your rules.',
	referEarly: (step, _waitDays, neededOn) =>
		neededOn === null
			? `We ask now because the wait can be long for ${quoted(step)}.`
			: `We ask now because the wait can be long, and you need this by ${neededOn}: ${quoted(step)}.`,
	steadyBaseFirst: {
		accommodation: (step) => `This comes first because you need somewhere to live before ${thenWork(step)}.`,
		employment_and_education: (step) =>
			`This comes first because you need the basics for work before ${thenWork(step)}.`,
		finances: (step) => `This comes first because you need money coming in before ${thenWork(step)}.`,
		drug_use: (step) => `This comes first because you need help with drugs before ${thenWork(step)}.`,
		alcohol_use: (step) => `This comes first because you need help with drinking before ${thenWork(step)}.`,
		health_and_wellbeing: (step) =>
			`This comes first because your health needs care before ${thenWork(step)}.`,
		personal_relationships_and_community: (step) =>
			`This comes first because you need people on your side before ${thenWork(step)}.`,
		thinking_behaviours_and_attitudes: (step) =>
			`This comes first because life needs to be calmer before ${thenWork(step)}.`
	},
	opensSteps: (step) =>
		step === null
			? 'Other steps can start when this is done.'
			: `When this is done, you can start ${quoted(step)}.`,
	chosen: () => 'You chose to start with this.',
	waitedLong: (since) => `You have waited for this since ${since}.`,
	underWay: () => 'Work on this has begun, so it goes on now.',
	ready: () => 'Nothing is in the way, so this can start now.',
	enoughForNow: () => 'You have enough to do for now, so this comes next.',
	courtStarts: (on) => `This rule starts on ${on}.`,
	safetyFirst: () => 'We make sure first that you are safe, so this waits for now.',
	paused: (on) => `This is paused. The day to look again is ${on}.`,
	cannotBeDoneYet: (lookAgainOn) =>
		lookAgainOn === null
			? 'This cannot be done yet, and you can ask your officer about it.'
			: `This cannot be done yet, and we look at it again on ${lookAgainOn}.`,
	waitingList: (since, expectedOn, lookAgainOn) =>
		sentences(
			`There is a waiting list, and you have been on it since ${since}.`,
			'That is not your fault.',
			expectedOn && `It may start around ${expectedOn}.`,
			lookAgainOn && `We look again on ${lookAgainOn}.`
		),
	referral: {
		none: () => 'We have not asked anyone for this yet, and that is for us to do.',
		to_be_made: () => 'We will ask for this, and that is for us to do.',
		made: (since) =>
			since === null
				? 'We asked for this and wait for an answer.'
				: `We asked for this on ${since} and wait for an answer.`,
		declined_by_agency: () => 'They could not take this on, so we look for another way.',
		declined_by_person: () => 'You said this is not for you now. You can change your mind.',
		not_available_in_area: () => 'This is not there near you yet, and that is not your fault.'
	},
	waitsForStep: (step) => `This can start when this step is done: ${quoted(step)}.`,
	waitsForSteps: (steps) => `This can start when these steps are done: ${steps.map(quoted).join(', ')}.`,
	goalForLater: () => 'This is part of a goal for later, so it can wait for now.',
	softRule: {
		change_work_needs_steady_base: 'This works better when life is steady, so that comes first.',
		trauma_work_needs_steady_health:
			'This can be hard, so first we make sure you have support for your health.',
		relapse_prevention_needs_treatment: 'This makes sense when your treatment has started.',
		job_search_needs_basics: 'Things like ID, a bank account, an address and a phone come first for work.',
		debt_plan_needs_income: 'We need to know what money comes in before we plan what you can pay.',
		consolidation_needs_change_work: 'First you learn something new, then this helps you keep it.'
	},
	overridden: (_rule, words) => `Your officer moved this step and tells you why: ${quoted(words)}.`,
	startedAnyway: () => 'Work on this has begun, so it goes on.',
	orderedDespiteRule: () =>
		'This can be hard while life is not steady, so tell your officer what would help.',
	prerequisiteSetAside: () => 'This does not wait for other steps, because it is one of your rules.',
	completed: (on) => (on === null ? 'This is done.' : `This was done on ${on}.`),
	noLongerNeeded: () => 'This is no longer needed.',
	goalAchieved: () => 'You reached this goal, so nothing is left to do here.'
};
