import type { CameOfChoice } from '#lib/domain/appointments/offered-times.ts';
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
	movedSince: 'This was moved since then, and nobody has answered you yet.',
	newStands: 'Until your officer answers, the new time stands.',
	notAnswered: 'Nobody answered before this began. That is on us, not on you.',
	inMessage: 'You told us in a message that you cannot come. Your officer noted it here.',
	toMessages: 'Your messages',
	times: 'When you could come',
	one: (day: string, time: string) => `${day}, from ${time}`,
	offer: {
		heading: 'Your officer offers other times',
		choose: 'Take one with one tap, or say that none works.',
		take: (when: string) => `Take ${withinSentence(when)}`,
		one: (kind: string, place: string | null) => (place ? `${kind}, ${place}` : kind),
		none: 'None of these works',
		another: 'Tell us when you can come',
		stands: 'Until you take one, the time you have stands.',
		whyThen: (words: string) => `Why at these times: ${words}`,
		chose: (when: string) => `You chose ${withinSentence(when)}.`,
		choseNone: 'You said that none of these works.',
		waits: 'We tell you here whether it is still free. Until then the time you have stands.',
		waitsNone: 'Until your officer answers, the time you have stands.',
		came: {
			moved: 'It is yours. The time you had is off.',
			none_works: 'Your officer sees that. Until they answer, the time you have stands.',
			not_free: 'That time was not free any more. The time you have stands, and your officer sees this.',
			past: 'That time had passed when your choice came. The time you have stands, and your officer sees this.',
			begun: 'Your appointment had begun by then. Nothing was moved, and your officer sees this.',
			changed: 'Something had changed before your choice came. Look at your appointment as it is now.',
			officer_changed: 'Your officer has changed. The time you have stands, and your new officer sees this.'
		} satisfies Record<CameOfChoice, string>,
		never: 'What you choose here is never held against you.'
	},
	notTaken: {
		booked: (when: string) => `What is booked for you is ${withinSentence(when)}.`,
		wanted: (when: string) => `You also chose ${withinSentence(when)}. That one is not booked.`,
		none: 'What you tapped after that was not taken.',
		ask: 'If you cannot come then, call your officer.'
	},
	movedFrom: (when: string) => `This was moved. Before, it was ${withinSentence(when)}.`,
	movedTo: (when: string) => `The new time is ${withinSentence(when)}.`,
	answers: 'What you had told us',
	again: 'This was off before, and is in your dates again. Ask your officer if you are not sure.',
	see: 'See the new time',
	youAsked: 'You asked for this.',
	cancelled: (by: string) => `${by} cancelled this. It does not count against you.`,
	moved: (by: string) => `${by} moved this. It does not count against you.`,
	chosen: 'You chose from the times that your officer offered.',
	why2: (words: string) => `Why: ${words}`,
	allTheSame: (words: string) => `Why it is at this time: ${words}`,
	arranged: (words: string) => `What we arranged for you: ${words}`,
	crossed: 'What you answered was about the first time. We kept it.'
};

export type AnotherTimeText = typeof anotherTimeEn;
