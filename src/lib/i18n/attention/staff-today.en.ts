import { kindWords } from '#lib/i18n/reports/kind-words.ts';
import { reportKindsEn } from '#lib/i18n/reports/report-kinds.en.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import type { AttentionReason } from '#lib/domain/attention/today.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** What a list of waiting things is headed by, most urgent first. */
export type AttentionGroup = Exclude<
	AttentionReason['code'],
	'good_news' | 'sent_back' | 'side_given' | 'order_unknown'
>;

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
		call_wanted: 'Someone asks for a call',
		to_decide: 'To decide',
		contact_due: 'To reach after a miss',
		look_asked: 'To look at again',
		outcome_unknown: 'The case system says something that we do not know',
		struggling: 'Someone is struggling',
		not_answered: 'Something is in the way',
		something_changed: 'Something changed in their life',
		promise_due: 'What we promised',
		pause_look_due: 'Pauses to look at again',
		restart_due: 'Fresh starts to draw up',
		own_say: 'Their own say in the plan',
		claimed_done: 'Steps to confirm',
		not_delivered: 'Planned work that is not happening',
		reflection: 'Reflections and good news'
	} as Record<AttentionGroup, string>,
	askedFor: (offers: string) => `Asked for: ${offers}.`,
	noWords: 'They wrote no words.',
	mightNot: 'Said they might not make it.',
	cannot: 'Said they cannot make it.',
	noReason: 'They have not said why.',
	event: (what: string, day: string) => `${what}: ${day}.`,
	recorded: {
		outcome_unknown: (day: string) => `The outcome on ${day} is a code that we do not know.`,
		order_unknown: (day: string) => `Missed on ${day}, and nothing says under which order.`
	},
	claims: (step: string) => `Says this is done: “${step}”`,
	says: kindWords(reportKindsEn, ({ says }) => says),
	since: (day: string) => `Since ${day}`,
	moreGaps: (count: number) =>
		plural('en', count, {
			one: () => 'And 1 more thing of this plan.',
			other: (many) => `And ${many} more things of this plan.`
		}),
	wouldTalk: 'They would rather talk about it.',
	feels: (feeling: string) => `How they are: ${feeling}.`,
	why: {
		may_be_in_danger: 'May be in danger: call today',
		relapse: (waited: string) => `Waits for support: ${waited}`,
		before_appointment: (when: string, left: string) => `Appointment ${withinSentence(when)}: ${left}`,
		call_wanted: (waited: string) => `Would rather be called than write: ${waited}`,
		sent_back: (date: string) => `A manager sent the decision back. Due by ${date}`,
		to_decide: (date: string) => `A decision can be made now. Due by ${date}`,
		decision_overdue: (date: string) => `The decision was due by ${date}`,
		side_given: (date: string) => `Their side is due by ${date}. Decide after that`,
		contact_due: {
			first: (date: string) => `Nobody has tried to reach them. First contact was due by ${date}`,
			second: (date: string) => `Only one way was tried, and their time was over on ${date}. Try another way`
		},
		look_asked: (waited: string) => `Asks to look at the decision again: ${waited}`,
		restart_due: (days: number) =>
			plural('en', days, {
				one: () => 'Nothing is closed without it: owed for 1 day',
				other: (many) =>
					many === 0
						? 'Nothing is closed without it: owed since today'
						: `Nothing is closed without it: owed for ${many} days`
			}),
		not_answered: (waited: string) => `Not answered yet: ${waited}`,
		something_changed: (waited: string) => `Changed, and the plan not looked at yet: ${waited}`,
		promise_due: (date: string) => `You said you would do something by ${date}`,
		pause_look_due: (date: string, waited: string) => `You said you would look again on ${date}: ${waited}`,
		outcome_unknown: (waited: string) => `Say what it means. Nothing was opened: ${waited}`,
		order_unknown: (waited: string) => `Choose the order. Nothing was opened: ${waited}`,
		struggling: (waited: string) => `They feel they are struggling: ${waited}`,
		own_say: (waited: string) => `Not answered yet: ${waited}`,
		claimed_done: (waited: string) => `Waits for your word: ${waited}`,
		not_delivered: (waited: string) => `Not put right yet: ${waited}`,
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
	action: { answer: 'Answer', open: 'Open', confirm: 'Confirm', decide: 'Decide', drawUp: 'Draw it up' },
	/** For those who hear the link without the row around it. */
	actionFor: (name: string) => `for ${name}`
};

export type TodayText = typeof todayEn;
