import { withinSentence } from '#lib/i18n/dates.ts';
/** Asking for another time, and what became of an appointment that was booked, moved or cancelled here. */
export const anotherTimeEn = {
	title: 'Ask for another time',
	link: 'Ask for another time',
	never: 'Asking is never held against you.',
	stands: 'Until your officer answers, the first time stands.',
	unsure: 'If you cannot come and nobody has answered, call your officer.',
	when: 'When could you come?',
	whenHint: 'One day is enough. Leave out what you do not know.',
	day: (number: number) => `Day ${number}`,
	time: (number: number) => `Day ${number}: from what time?`,
	why: 'Why does this time not work?',
	whyHint: 'In your own words, if you want to say it.',
	send: 'Send this to my officer',
	asked: 'You asked for another time.',
	notAnswered: 'Nobody answered before this began. That is on us, not on you.',
	times: 'When you could come',
	one: (day: string, time: string) => `${day}, from ${time}`,
	movedFrom: (when: string) => `This was moved. Before, it was ${withinSentence(when)}.`,
	movedTo: (when: string) => `The new time is ${withinSentence(when)}.`,
	see: 'See the new time',
	cancelled: (by: string) => `${by} cancelled this. It does not count against you.`,
	moved: (by: string) => `${by} moved this. It does not count against you.`,
	why2: (words: string) => `Why: ${words}`,
	allTheSame: (words: string) => `Why it is at this time: ${words}`,
	arranged: (words: string) => `What we arranged for you: ${words}`,
	crossed: 'What you answered was about the first time. We kept it.'
};

export type AnotherTimeText = typeof anotherTimeEn;
