import { plural } from '#lib/domain/text/plural.ts';

export const progressEn = {
	title: 'Progress',
	heading: 'What has got better',
	intro: 'What you wrote, and what you finished. A gap is fine.',
	none: 'It starts with one thing',
	noneWhy: 'Write down something that went well. It can be small.',
	add: 'Something went well',
	thinkBack: 'What I think about this week',
	stepDone: (step: string) => `You finished: ${step}`,
	goalReached: (goal: string) => `You reached this goal: ${goal}`,
	strengths: 'My strengths',
	strengthsHint: 'From your plan, and from what you wrote.',
	goals: 'Goals I reached',
	reflections: 'What I think',
	answered: (by: string) => `${by} answered`,
	said: (when: string) => `You, ${when}`,
	things: (count: number) => plural('en', count, { one: () => '1 thing', other: (many) => `${many} things` }),
	seeAll: 'See all I told you'
};

export type ProgressText = typeof progressEn;
