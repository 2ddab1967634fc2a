import { plural } from '#lib/domain/text/plural.ts';

/** What the pages of the plan say besides. */
export const planPageEn = {
	title: 'Plan',
	heading: 'My plan',
	stepTitle: 'A step',
	now: 'Now',
	next: 'Next',
	later: 'Later',
	done: 'Done',
	nextCount: (count: number) =>
		plural('en', count, { one: () => 'Next: 1 step', other: (many) => `Next: ${many} steps` }),
	laterCount: (count: number) =>
		plural('en', count, { one: () => 'Later: 1 step', other: (many) => `Later: ${many} steps` }),
	doneCount: (count: number) =>
		plural('en', count, { one: () => 'Done: 1 step', other: (many) => `Done: ${many} steps` }),
	nothingNow: 'Nothing is for now.',
	empty: 'Your plan is not here yet',
	emptyWhy: 'You make it with your officer. Then you can see it here.',
	byOrder: 'In order',
	byGoal: 'By goal',
	view: 'How to show the plan',
	goalFor: (date: string) => `Aim: ${date}.`,
	goalAchieved: 'You reached this goal.',
	goalLater: 'This goal is for later.',
	noSteps: 'There are no steps for this goal yet.',
	waitingFor: 'It waits for',
	because: 'Why it cannot be done yet',
	doing: 'What we are doing',
	lookAgain: (date: string) => `We look at this again on ${date}.`,
	why: 'Why it is here',
	goal: 'The goal',
	inTheWay: 'Something is in the way',
	thinkBack: 'What I think about this step',
	claimLabel: 'Is there something you want to say about it?',
	claimWhen: 'When did you do it?',
	claimToday: 'Today',
	claimYesterday: 'Yesterday',
	claimBefore: 'Before that, or I am not sure',
	claimDoneOn: (on: string) => `You did it on ${on}.`,
	claimSend: 'Tell my officer it is done',
	claimedSometime: 'You said that you did this.',
	claimed: (on: string) => `You said on ${on} that you did this.`,
	claimWaiting: 'Your officer will answer you.',
	claimConfirmed: (by: string, on: string) => `${by} agreed on ${on}: this is done.`,
	claimNotYet: (by: string, on: string) => `${by} answered you on ${on}.`,
	reported: 'What you said about this step',
	orderIsYours: 'Want to start with something else? Open a step and choose it.'
};

export type PlanPageText = typeof planPageEn;
