import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { plural } from '#lib/domain/text/plural.ts';

export const rulesEn = {
	title: 'Rules',
	heading: 'Where you stand',
	order: 'My order',
	from: (date: string) => `It began on ${date}.`,
	orderEnded: (date: string) => `It ended on ${date}.`,
	orderEndedAsk: 'Nothing new can follow from it.',
	endedWithOrder: (date: string) => `The order it belongs to ended on ${date}.`,
	allEnded: 'Your order has ended, so nothing new can follow from it.',
	under: (order: string) => `Under: ${order}`,
	until: (date: string) => `It ends on ${date}, if nothing changes.`,
	wasExpected: (date: string) => `It was due to end on ${date}. Ask your officer if it still runs.`,
	endedOn: (date: string) => `It ended on ${date}. There is nothing left to do for it.`,
	ended: 'It has ended. There is nothing left to do for it.',
	whatItMeant: 'What it meant',
	noOrder: 'Your order is not here yet',
	noOrderWhy: 'Your officer can tell you what it says.',
	requirements: 'My rules',
	noRequirements: 'No rules are listed here. Ask your officer what yours are.',
	done: {
		days: (done: number, of: number) =>
			plural('en', of, {
				one: () => `${done} of 1 day done`,
				other: (many) => `${done} of ${many} days done`
			}),
		hours: (done: number, of: number) =>
			plural('en', of, {
				one: () => `${done} of 1 hour done`,
				other: (many) => `${done} of ${many} hours done`
			}),
		sessions: (done: number, of: number) =>
			plural('en', of, {
				one: () => `${done} of 1 session done`,
				other: (many) => `${done} of ${many} sessions done`
			}),
		months: (done: number, of: number) =>
			plural('en', of, {
				one: () => `${done} of 1 month done`,
				other: (many) => `${done} of ${many} months done`
			})
	},
	inAll: {
		days: (count: number) => plural('en', count, { one: () => '1 day', other: (many) => `${many} days` }),
		hours: (count: number) => plural('en', count, { one: () => '1 hour', other: (many) => `${many} hours` }),
		sessions: (count: number) =>
			plural('en', count, { one: () => '1 session', other: (many) => `${many} sessions` }),
		months: (count: number) =>
			plural('en', count, { one: () => '1 month', other: (many) => `${many} months` })
	},
	left: {
		days: (count: number) =>
			plural('en', count, { one: () => '1 day to go', other: (many) => `${many} days to go` }),
		hours: (count: number) =>
			plural('en', count, { one: () => '1 hour to go', other: (many) => `${many} hours to go` }),
		sessions: (count: number) =>
			plural('en', count, { one: () => '1 session to go', other: (many) => `${many} sessions to go` }),
		months: (count: number) =>
			plural('en', count, { one: () => '1 month to go', other: (many) => `${many} months to go` })
	},
	allDone: 'All done',
	officersWords: 'As it is written down',
	writtenName: {
		court: 'The court calls it:',
		licence: 'The name on your licence:',
		other: 'As it is written down:'
	},
	progressUnknown: 'Ask your officer how much is done.',
	ifIMiss: 'If I miss an appointment',
	ifIMissOnSeveral: 'What happens on your orders',
	ifIMissOn: {
		community_order: 'What happens on a community order',
		suspended_sentence_order: 'What happens on a suspended sentence order',
		licence: 'What happens on a licence',
		post_sentence_supervision: 'What happens now',
		other: 'What happens next'
	} as Record<OrderKind, string>,
	tellUs: 'Tell us your side',
	toldUs: 'See what you told us',
	goodReasons: 'Good reasons',
	proof: 'What helps as proof',
	mySay: 'My say',
	howDecided: 'How it is decided',
	disagree: 'If I don’t agree',
	startingAgain: 'Starting again',
	expect: 'What I can expect',
	unpaidWork: 'Unpaid work',
	onThisPage: 'On this page',
	moreAbout: 'More about this',
	whatItMeans: 'What it means',
	better: 'What makes it better',
	worse: 'What makes it worse',
	place: { past: 'Behind you', here: 'You are here', next: 'What could come next' },
	lookedAt: 'An enforcement officer is looking if it comes to this',
	warningUntil: (date: string) => `Your warning counts until ${date}.`,
	eachStep: 'What each step means',
	whatIf: 'What happens if …',
	explained: 'What was explained to me',
	whatIfHint: 'What can follow for you, and where that comes from.',
	myRecord: 'My record',
	more: 'Read more'
};

export type RulesText = typeof rulesEn;
