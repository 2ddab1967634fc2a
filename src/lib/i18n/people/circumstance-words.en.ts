import type { CircumstanceChoice } from '#lib/domain/people/circumstance.ts';

/** Ways to reach somebody, and what is done in another way for them: the same words for both sides. */
export const circumstanceWordsEn = {
	call: 'A call',
	text_message: 'A text message',
	voice_message: 'A voice message',
	letter: 'A letter',
	email: 'An email',
	interpreter: 'An interpreter',
	read_aloud: 'Letters read aloud',
	easy_read: 'Easy Read, with pictures',
	large_print: 'Large print',
	more_time: 'More time to answer',
	monday: 'Monday',
	tuesday: 'Tuesday',
	wednesday: 'Wednesday',
	thursday: 'Thursday',
	friday: 'Friday',
	saturday: 'Saturday',
	sunday: 'Sunday'
} satisfies Record<CircumstanceChoice, string>;
