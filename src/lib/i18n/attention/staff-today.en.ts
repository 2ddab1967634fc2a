import { diaryEn } from './staff-diary.en.ts';
import { kindWords } from '#lib/i18n/reports/kind-words.ts';
import { reportKindsEn } from '#lib/i18n/reports/report-kinds.en.ts';
import type { CameOfChoice } from '#lib/domain/appointments/offered-times.ts';
import type { AttentionGroup } from '#lib/domain/attention/groups.ts';
import { capitalised, withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';

export const todayEn = {
	title: 'Today',
	covering: (name: string, day: string) => `You cover for ${name} until ${day}.`,
	emptyHeading: 'Nothing waits for you',
	empty: 'Everyone who wrote to you has an answer. What comes in next will stand here.',
	emptyPeople: 'See your people',
	/** Where nobody is in this officer's hands yet. */
	noPeople: {
		heading: 'You have no people yet',
		next: 'As soon as a case is in your name, it is here: your appointments, and what waits for you.',
		ask: 'Your manager gives you cases. Whoever runs Waymark can also bring them in from the case system.'
	},
	group: {
		may_be_in_danger: 'May be in danger',
		relapse: 'Drink or drugs again: support first',
		before_appointment: 'Before an appointment',
		their_side: 'After a miss: to call, reach or decide',
		messages: 'Messages to answer',
		outcomes: 'Outcomes',
		in_the_way: 'Something is in the way',
		promised: 'What we promised',
		plan: 'The plan: to confirm, answer or draw up',
		case_system: 'The case system says something else',
		nobody_booked: 'Nobody booked next',
		not_explained: 'Consequences to explain',
		not_arriving: 'Texts and emails that do not arrive',
		not_delivered: 'Planned work that is not happening',
		good_to_read: 'Good news and reflections'
	} as Record<AttentionGroup, string>,
	/** The same on a button: which kind of thing to show. */
	filter: {
		may_be_in_danger: 'Danger',
		relapse: 'Drink or drugs',
		before_appointment: 'Before an appointment',
		their_side: 'After a miss',
		messages: 'Messages',
		outcomes: 'Outcomes',
		in_the_way: 'In the way',
		promised: 'Promised',
		plan: 'Plan',
		case_system: 'Case system',
		nobody_booked: 'Nobody booked',
		not_explained: 'To explain',
		not_arriving: 'Not arriving',
		not_delivered: 'Not happening',
		good_to_read: 'Good news'
	} as Record<AttentionGroup, string>,
	waits: {
		heading: 'What waits',
		/** From the day down to the list, where both do not fit side by side. */
		jump: (count: number) => `What waits: ${count}`,
		filters: 'Show',
		all: 'All',
		overdue: 'Overdue',
		person: 'One person',
		whose: 'Whose',
		everyone: 'Everyone',
		show: 'Show',
		nothing: 'Nothing of this kind waits now.',
		showAll: 'Show all that waits',
		keys: { before: 'Keys, once you are in the list:', move: 'move', open: 'open', answer: 'answer' },
		late: 'late',
		notToday: 'Not today',
		notTodayFor: (name: string) => `for ${name}`,
		later: 'Left for another day',
		leftBy: (name: string, day: string) => `${name} left this until ${day}.`,
		change: 'Change'
	},
	diary: diaryEn,
	cameLate: (outcome: string) => `${outcome}, came late`,
	lastAt: (day: string) => `Last appointment: ${day}.`,
	noLastAt: 'No appointment yet under this order.',
	chose: {
		none_works: 'None of the times that were offered works for them.',
		not_free: 'They chose an offered time, and it was not free any more.',
		past: 'They chose an offered time, and it had passed by then.',
		begun: 'They chose an offered time after the first had begun.',
		changed: 'They chose an offered time, and something had changed by then.',
		officer_changed: 'They chose a time that their officer before had offered.'
	} satisfies Record<Exclude<CameOfChoice, 'moved'>, string>,
	forAppointment: (when: string) => `For ${withinSentence(when)}.`,
	nobodySaid: (what: string, when: string) => `${what}, ${withinSentence(when)}. Were they there?`,
	askedFor: (offers: string) => `Asked for: ${offers}.`,
	mightNot: 'Said they might not make it.',
	cannot: 'Said they cannot make it.',
	noReason: 'They have not said why.',
	event: (what: string, day: string) => `${what}: ${day}.`,
	recorded: {
		outcome_unknown: (day: string) => `The outcome on ${day} is a code that we do not know.`,
		order_unknown: (day: string) => `Missed on ${day}, and nothing says under which order.`
	},
	storyNoted: 'Put something right on the page about them.',
	moreStoryNotes: (count: number) =>
		plural('en', count, {
			one: () => 'And 1 more of these.',
			other: (many) => `And ${many} more of these.`
		}),
	asksToExplain: 'Asks to have the consequences explained again.',
	notExplained: {
		start: 'Nobody has noted that the consequences were explained.',
		changed: 'A rule is new since explanations are noted here. Nobody has noted that it was explained.'
	},
	explainedLast: (day: string) => `The order has changed since it was explained: ${day}.`,
	notArriving: {
		text: 'Texts do not arrive. Ask for the right number.',
		email: 'Emails do not arrive. Ask for the right address.'
	},
	claims: (step: string) => `Says this is done: “${step}”`,
	differs: {
		case: (count: number) =>
			plural('en', count, {
				one: () => '1 of their details is different there.',
				other: (many) => `${many} of their details are different there.`
			}),
		plan: (count: number) =>
			plural('en', count, {
				one: () => '1 thing in the plan is different there.',
				other: (many) => `${many} things in the plan are different there.`
			})
	},
	/** Cases that came from another officer, or went to one. */
	moved: {
		came: (count: number) =>
			plural('en', count, { one: () => '1 case came to you', other: (many) => `${many} cases came to you` }),
		went: (count: number) =>
			plural('en', count, { one: () => '1 case left you', other: (many) => `${many} cases left you` }),
		cameFrom: (count: number, name: string) =>
			plural('en', count, {
				one: () => `1 case came to you from ${name}`,
				other: (many) => `${many} cases came to you from ${name}`
			}),
		cameFromNobody: (count: number) =>
			plural('en', count, {
				one: () => '1 case that nobody held came to you',
				other: (many) => `${many} cases that nobody held came to you`
			}),
		wentTo: (count: number, name: string) =>
			plural('en', count, {
				one: () => `1 case went from you to ${name}`,
				other: (many) => `${many} cases went from you to ${name}`
			}),
		since: (day: string, by: string) => `Since ${day}. Changed by ${by}.`,
		reason: (words: string) => `Reason: ${words}`,
		noAccess: 'You cannot open these any more. Ask the new officer.',
		seen: 'I have seen this'
	},
	says: kindWords(reportKindsEn, ({ says }) => says),
	since: (day: string) => `Since ${day}`,
	moreGaps: (count: number) =>
		plural('en', count, {
			one: () => 'And 1 more thing of this plan.',
			other: (many) => `And ${many} more things of this plan.`
		}),
	messages: (count: number) =>
		plural('en', count, {
			one: () => 'They wrote a message.',
			other: (many) => `They wrote ${many} messages.`
		}),
	wouldTalk: 'They would rather talk about it.',
	feels: (feeling: string) => `How they are: ${feeling}.`,
	/** In a few words: the heading above it says what kind of thing it is. */
	why: {
		may_be_in_danger: 'Call today',
		relapse: (waited: string) => capitalised(waited),
		before_appointment: (left: string) => `In ${left}`,
		call_wanted: (waited: string) => `Asks for a call: ${waited}`,
		sent_back: (date: string) => `Sent back. Decide by ${date}`,
		to_decide: (date: string) => `Decide by ${date}`,
		decision_overdue: (date: string) => `Was due by ${date}`,
		side_given: (date: string) => `Decide after ${date}`,
		contact_due: {
			first: (date: string) => `First contact: due by ${date}`,
			second: (date: string) => `Try another way: their time ended ${date}`
		},
		look_asked: (waited: string) => `Asks for another look: ${waited}`,
		message: (waited: string) => `Message: ${waited}`,
		restart_due: (days: number) =>
			plural('en', days, {
				one: () => 'Fresh start owed for 1 day',
				other: (many) => (many === 0 ? 'Fresh start owed' : `Fresh start owed for ${many} days`)
			}),
		not_answered: (waited: string) => capitalised(waited),
		something_changed: (waited: string) => `A change: ${waited}`,
		promise_due: (date: string) => `You said by ${date}`,
		pause_look_due: (date: string) => `Look again: ${date}`,
		outcome_unknown: () => 'Say what it means',
		order_unknown: () => 'Choose the order',
		outcome_missing: (waited: string) => capitalised(waited),
		struggling: (waited: string) => `Struggling: ${waited}`,
		own_say: (waited: string) => `Their say: ${waited}`,
		story_noted: (waited: string) => `To read: ${waited}`,
		claimed_done: (waited: string) => `To confirm: ${waited}`,
		import_differs: (waited: string) => capitalised(waited),
		nobody_booked: (waited: string) => capitalised(waited),
		agency_answered: (waited: string) => `An agency answered: ${waited}`,
		explain_asked: (waited: string) => `Asks to have it explained: ${waited}`,
		not_explained: () => 'Explain, and note it',
		not_arriving: (waited: string) => capitalised(waited),
		not_delivered: (waited: string) => capitalised(waited),
		reflection: (waited: string) => capitalised(waited),
		good_news: (waited: string) => capitalised(waited)
	},
	/** How long until something starts. */
	left: {
		minutes: (count: number) =>
			plural('en', count, { one: () => '1 minute', other: (many) => `${many} minutes` }),
		hours: (count: number) => plural('en', count, { one: () => '1 hour', other: (many) => `${many} hours` }),
		days: (count: number) => plural('en', count, { one: () => '1 day', other: (many) => `${many} days` })
	},
	/** How long something has waited. */
	waited: {
		today: 'today',
		days: (count: number) => plural('en', count, { one: () => '1 day', other: (many) => `${many} days` })
	},
	action: {
		answer: 'Answer',
		open: 'Open',
		confirm: 'Confirm',
		decide: 'Decide',
		choose: 'Choose',
		drawUp: 'Draw it up'
	},
	/** For those who hear the link without the row around it. */
	actionFor: (name: string) => `for ${name}`,
	/** The page on which something is left for another day. */
	putOff: {
		title: 'Not today',
		heading: 'Leave it for another day',
		back: 'Back to Today',
		what: 'What waits',
		until: 'When is it to stand here again?',
		untilHint: 'A day within the next 28 days.',
		days: { tomorrow: 'Tomorrow', nextWeek: 'In a week', other: 'Another day' },
		words: 'Why can it wait?',
		wordsNeeded: 'It is urgent or late, so say why. Whoever covers for you reads this.',
		wordsIfLate: (day: string) => `Needed if it waits longer than ${day}. Whoever covers for you reads this.`,
		wordsFree: 'You can leave this empty. Whoever covers for you reads it.',
		forYou: 'It goes from your own list only. Whoever covers for you still sees it, with your reason.',
		comesBack: 'If something new comes in about it, it stands there again at once.',
		save: 'Leave it until then',
		bringBack: 'Put it back on Today now',
		danger: 'This may be danger to life. It cannot be left for another day.',
		openDanger: 'Open what was written',
		gone: 'This does not wait any more. Somebody may have done it meanwhile.',
		saved: (name: string, day: string) => `Left until ${day}: ${name}.`
	}
};

export type TodayText = typeof todayEn;
