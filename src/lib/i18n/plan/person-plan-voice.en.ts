import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';
import type { GoalStatus, PlanAgreement, StepStatus } from '#lib/domain/plan/vocabulary.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** What the person can say to their plan, what became of it, and what others changed. */
export const planVoiceEn = {
	choose: {
		heading: 'Where do you want to start?',
		startWithThis: 'Start with this',
		hint: 'You can change your mind. Rules and basics like housing may still come first.',
		chosen: 'You chose to start with this.',
		takeBack: 'Take my choice back'
	},
	referral: {
		heading: 'Who we asked',
		others: 'What else we asked for'
	},
	lookedAgain: (date: string) => `We looked at it again because something changed for you: ${date}.`,
	strengths: 'What you can use',
	claimTimes: 'When you said it and when it was answered',
	claimAnswered: (when: string) => `Your officer answered: ${when}`,
	claimNoAnswer: 'Not answered yet',
	say: {
		heading: 'Have your say',
		aboutGoal: 'Have your say about this goal',
		idea: 'I have an idea',
		disagree: 'I do not agree',
		said: 'What you said about your plan'
	},
	idea: {
		title: titlesEn.idea,
		hint: 'It is your plan. Say what you want to do or reach, in your own words.',
		words: 'What is your idea?',
		wordsHint: 'Say: I want to learn to drive. Or: I will call my sister.',
		belongs: 'What is it part of?',
		newGoal: 'Something new',
		goalGone: 'That goal is not in your plan now. Choose again, or send it as something new.',
		area: 'Which part of life is it?',
		save: 'Save and send to my officer',
		afterwards:
			'Once it is sent, your officer reads it and answers you. Then it can become part of your plan.'
	},
	outcome: {
		added: 'Your idea is in the plan now.',
		talk_first: 'Your officer wants to talk with you about it first.',
		not_now: 'This is not for now. Your officer says why.'
	} as Record<NonNullable<RecordOf<'proposal'>['outcome']>, string>,
	seeIt: 'See it in the plan',
	partOf: (goal: string) => `Part of “${goal}”`,
	disagree: {
		title: titlesEn.disagree,
		plan: 'I do not agree with this plan',
		goal: 'I do not agree with this goal',
		step: 'I do not agree with this step',
		hint: 'You may say so. Your words stay on record just as you write them.',
		words: 'What do you not agree with?',
		wordsHint: 'You can say why, and what would be better for you.',
		save: 'Save and send to my officer',
		afterwards:
			'Once it is sent, your officer reads it and answers you. The rules of your order or licence go on.'
	},
	changes: {
		title: 'What changed',
		heading: 'What changed since you last agreed',
		link: 'What changed since you last agreed',
		notKept: 'The plan as it was then is not kept here. So we cannot show what changed.',
		none: 'Nothing has changed since then.',
		count: (count: number) =>
			plural('en', count, {
				one: () => '1 change',
				other: (many) => `${many} changes`
			}),
		before: (value: string) => `Before: ${value}`,
		now: (value: string) => `Now: ${value}`,
		nothing: 'not filled in',
		notAgreedYet: 'You have not agreed to a plan here yet',
		notAgreedYetWhy: 'Once you have, you can see here what changed after it.',
		said: 'What you said each time',
		on: (on: string, by: string) => `${on}, with ${by}`,
		agreement: {
			agreed: 'You agreed.',
			not_agreed: 'You did not agree to all of it.',
			could_not_answer: 'You could not answer at the time.'
		} as Record<PlanAgreement, string>
	},
	agreement: {
		agreed: (on) => (on === null ? 'You agreed to your plan.' : `You agreed to your plan on ${on}.`),
		not_agreed: (on) =>
			on === null
				? 'You did not agree to all of your plan.'
				: `On ${on} you did not agree to all of your plan.`,
		could_not_answer: (on) =>
			on === null
				? 'You could not say if you agree with your plan.'
				: `On ${on} you could not say if you agree with your plan.`
	} as Record<PlanAgreement, (on: string | null) => string>,
	lastAgreed: (on: string | null) => (on === null ? 'Before that you agreed.' : `You last agreed on ${on}.`),
	disagreed: (on: string) => `On ${on} you said that you do not agree with it. That stays on record too.`,
	removed: 'Goals taken out of the plan',
	removedWhy: 'A goal can come back if you want it.',
	reason: 'The reason:',
	status: {
		current: 'for now',
		future: 'for later',
		achieved: 'reached',
		removed: 'taken out',
		not_started: 'not started',
		in_progress: 'begun',
		completed: 'done',
		cannot_be_done_yet: 'cannot be done yet',
		no_longer_needed: 'no longer needed'
	} as Record<GoalStatus | StepStatus, string>
};

export type PlanVoiceText = typeof planVoiceEn;
