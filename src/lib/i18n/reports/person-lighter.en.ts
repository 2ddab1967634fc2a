import { plural } from '#lib/domain/text/plural.ts';

export const lighterEn = {
	title: 'What gets lighter',
	heading: 'What gets lighter if it goes well',
	intro: 'These can happen. None of them is a promise.',
	link: 'What gets lighter if it goes well',
	linkHint: 'Fewer meetings, an early end, and where you are',
	meetings: 'Fewer meetings',
	earlyEnd: 'An early end',
	hours: 'Hours that count for more',
	whereIAm: 'Where I am',
	rules: {
		over: (count: number) =>
			plural('en', count, { one: () => '1 rule has ended.', other: (many) => `${many} rules have ended.` }),
		open: (count: number) =>
			plural('en', count, { one: () => '1 rule still runs.', other: (many) => `${many} rules still run.` }),
		none: 'No rules are listed here. Ask your officer what yours are.'
	},
	goals: 'The goals of my plan',
	goalsReached: (count: number) =>
		plural('en', count, { one: () => 'You reached 1 goal:', other: (many) => `You reached ${many} goals:` }),
	goalsOpen: (count: number) =>
		plural('en', count, {
			one: () => '1 goal is still open:',
			other: (many) => `${many} goals are still open:`
		}),
	noGoals: 'Your plan has no goals yet.',
	ask: 'Ask your officer',
	askHow: (name: string) => `${name} can tell you what can get lighter for you, and when.`,
	askAnyone: 'Your officer can tell you what can get lighter for you, and when.',
	noOrder: 'Your order is not here yet',
	noOrderWhy: 'Your officer can tell you what can get lighter.',
	ended: 'Your order has ended. There is nothing left to get lighter.',
	endedOn: (date: string) => `It ended on ${date}. There is nothing left to get lighter.`
};

export type LighterText = typeof lighterEn;
