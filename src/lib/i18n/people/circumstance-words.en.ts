import type { CircumstanceChoice } from '#lib/domain/people/circumstance-topics.ts';

/** What can be chosen of somebody's situation: the same words for both sides. */
export const circumstanceWordsEn = {
	call: 'A call',
	text_message: 'A text message',
	voice_message: 'A voice message',
	letter: 'A letter',
	email: 'An email',
	walk: 'On foot',
	bike: 'By bike',
	bus: 'By bus',
	train: 'By train',
	car: 'By car',
	lift: 'With a lift from somebody',
	interpreter: 'An interpreter',
	read_aloud: 'Letters read aloud',
	easy_read: 'Easy Read, with pictures',
	large_print: 'Large print',
	more_time: 'More time to answer',
	breaks: 'Breaks',
	quiet_room: 'A quiet room',
	step_free: 'No steps or stairs',
	somebody_along: 'Somebody to come along',
	monday: 'Monday',
	tuesday: 'Tuesday',
	wednesday: 'Wednesday',
	thursday: 'Thursday',
	friday: 'Friday',
	saturday: 'Saturday',
	sunday: 'Sunday'
} satisfies Record<CircumstanceChoice, string>;
