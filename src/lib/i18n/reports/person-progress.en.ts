import { plural } from '#lib/domain/text/plural.ts';

export const progressEn = {
	title: 'Progress',
	heading: 'What has got better',
	none: 'It starts with one thing',
	noneWhy: 'Write down something that went well. It can be small.',
	plans: 'My if-then plans',
	thinkBack: 'What I think about this week',
	milestone: {
		first_kept: 'You kept an appointment for the first time.',
		three_kept: 'You have kept three appointments.',
		fresh_start: 'You started again, and kept an appointment.',
		stepDone: (step: string) => `You finished: ${step}`,
		othersStepDone: (step: string) => `This is done: ${step}`,
		goalReached: (goal: string) => `You reached this goal: ${goal}`,
		hours: (hours: number) => `You have done ${hours} hours.`
	},
	milestones: 'What I reached before',
	reached: 'What I reached',
	weeks: {
		heading: 'Eight weeks',
		hint: 'A dot is something you did or wrote. A bigger dot is more than one thing. A tiny dot is a week with nothing. Gaps are fine.',
		picture: (from: string, to: string) =>
			`Dots for what you did and wrote, from ${from} to ${to}. Below, it is there in words.`,
		thisWeek: 'This week',
		weekFrom: (monday: string) => `Week from ${monday}`,
		inWords: 'See it in words',
		asTable: 'See it as a table',
		table: 'What you did and wrote, by week and part of life',
		week: 'Week from',
		noneInCell: 'nothing',
		none: 'Nothing stands in these weeks. That is fine.',
		unknown: 'We do not know the week of these',
		earlier: 'See the weeks before',
		later: 'See the weeks after',
		latest: 'Back to this week',
		appointments: 'Appointments',
		said: {
			goals: (count: number) =>
				plural('en', count, {
					one: () => 'You reached 1 goal.',
					other: (many) => `You reached ${many} goals.`
				}),
			steps: (count: number) =>
				plural('en', count, {
					one: () => '1 step got done.',
					other: (many) => `${many} steps got done.`
				}),
			kept: (count: number) =>
				plural('en', count, {
					one: () => 'You kept 1 appointment.',
					other: (many) => `You kept ${many} appointments.`
				}),
			entries: (count: number) =>
				plural('en', count, {
					one: () => 'You wrote down 1 thing.',
					other: (many) => `You wrote down ${many} things.`
				}),
			strengths: (count: number) =>
				plural('en', count, {
					one: () => 'You used a strength.',
					other: (many) => `You used a strength ${many} times.`
				})
		}
	},
	strengths: 'My strengths',
	strengthsHint: 'What you keep, in your order. Then what your plan and your words name.',
	reflections: 'What I think',
	wrote: 'By part of life',
	more: (count: number) =>
		plural('en', count, { one: () => 'See 1 more thing', other: (many) => `See ${many} more things` }),
	older: 'Older ones are with all you told us.',
	answered: (by: string) => `${by} answered`,
	seeAll: 'See all I told you'
};

export type ProgressText = typeof progressEn;
