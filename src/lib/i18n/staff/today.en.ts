import type { AttentionReason } from '#lib/domain/attention/today.ts';
import { plural } from '#lib/i18n/plural.ts';

/** What a list of waiting things is headed by, most urgent first. */
export type AttentionGroup = Exclude<AttentionReason['code'], 'good_news'>;

export const todayEn = {
	title: 'Today',
	heading: 'Today',
	waiting: (count: number) =>
		plural('en', count, {
			one: () => '1 thing waits for you. The reason is beside it.',
			other: (many) => `${many} things wait for you. Most urgent first, with the reason beside each.`
		}),
	emptyHeading: 'Nothing waits for you',
	empty: 'Everyone who wrote to you has an answer. What comes in next will stand here.',
	emptyPeople: 'See your people',
	group: {
		may_be_in_danger: 'Look at these first',
		relapse: 'Drink or drugs again: support first',
		before_appointment: 'Before an appointment',
		side_given: 'Someone has told their side',
		struggling: 'Someone is struggling',
		not_answered: 'Something is in the way',
		promise_due: 'What we promised',
		own_say: 'Their own say in the plan',
		claimed_done: 'Steps to confirm',
		reflection: 'Reflections and good news'
	} as Record<AttentionGroup, string>,
	askedFor: (offers: string) => `Asked for: ${offers}.`,
	noWords: 'They wrote no words.',
	mightNot: 'Said they might not make it.',
	cannot: 'Said they cannot make it.',
	noReason: 'They have not said why.',
	claims: (step: string) => `Says this is done: “${step}”`,
	says: {
		idea: 'Has an idea for the plan.',
		disagreement: 'Does not agree with the plan.'
	},
	feels: (feeling: string) => `How they are: ${feeling}.`,
	why: {
		may_be_in_danger: 'May be in danger: call today',
		relapse: (waited: string) => `Waits for support: ${waited}`,
		before_appointment: (when: string, left: string) => `Appointment ${when}: ${left}`,
		side_given: (date: string) => `Their side is due by ${date}. Decide after that`,
		not_answered: (waited: string) => `Not answered yet: ${waited}`,
		promise_due: (date: string) => `You said you would do something by ${date}`,
		struggling: (waited: string) => `They feel they are struggling: ${waited}`,
		own_say: (waited: string) => `Not answered yet: ${waited}`,
		claimed_done: (waited: string) => `Waits for your word: ${waited}`,
		reflection: (waited: string) => `Not answered yet: ${waited}`,
		good_news: (waited: string) => `Good news: ${waited}`
	},
	/** How long until something starts. */
	left: {
		hours: (count: number) =>
			plural('en', count, {
				zero: () => 'less than an hour',
				one: () => '1 hour',
				other: (many) => (many === 0 ? 'less than an hour' : `${many} hours`)
			}),
		days: (count: number) => plural('en', count, { one: () => '1 day', other: (many) => `${many} days` })
	},
	/** How long something has waited. */
	waited: {
		today: 'came today',
		days: (count: number) =>
			plural('en', count, { one: () => 'waiting for 1 day', other: (many) => `waiting for ${many} days` })
	},
	action: { answer: 'Answer', open: 'Open', confirm: 'Confirm' },
	/** For those who hear the link without the row around it. */
	actionFor: (name: string) => `for ${name}`
};

export type TodayText = typeof todayEn;
