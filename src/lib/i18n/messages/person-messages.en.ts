import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** Plain words to the person's officer, and back. */
export const personMessagesEn = {
	heading: 'Messages',
	intro: 'Write to your officer, and read what they write to you.',
	write: 'Write a message',
	words: 'Your message',
	hint: 'One line is enough.',
	send: 'Send',
	whoReads: (name: string) => `${name} reads this.`,
	whoReadsUnnamed: 'Your officer reads this, once you have one.',
	covers: (name: string) => `Until then, ${name} reads this and answers.`,
	byIfToday: (day: string) => `If it reaches us today, we aim to answer by ${day}.`,
	by: (day: string) => `We aim to answer by ${day}.`,
	late: (day: string) => `We meant to answer by ${day}, and we did not. You can call us.`,
	never: 'No message is ever used to decide that you broke a rule.',
	limit: 'One limit: if it says that somebody is in danger, we must act.',
	notNow: 'Is it urgent?',
	cannotCome: {
		heading: 'If you cannot come',
		legend: 'What is this about?',
		plain: 'Just a message',
		one: (when: string) => `I cannot come: ${withinSentence(when)}`,
		hint: 'If you cannot come, your words go with that appointment. It is never held against you.',
		moved: (when: string) =>
			`Your officer moved this. Your words go with the new time: ${withinSentence(when)}.`,
		gone: 'The one you chose is off, or has begun. Your words are still here. Choose again.',
		why: 'Choose the appointment above. Your words then go with it, and your officer answers.',
		none: 'Your appointments',
		missed: 'If you missed one, tell us on its page. There it counts for you.',
		missedLink: 'Where you stand'
	},
	joined: (when: string) => `Your officer noted that you cannot come: ${withinSentence(when)}.`,
	seeJoined: 'See it, or take it back',
	saved: {
		waiting: 'Your message is saved on this phone.',
		sent: 'Your message is sent.'
	},
	thread: 'What was written',
	none: 'Nobody has written anything yet.',
	you: (when: string) => `You: ${withinSentence(when)}`,
	them: (name: string, when: string) => `${name}: ${withinSentence(when)}`,
	fresh: 'New',
	read: (when: string) => `Your officer read it: ${withinSentence(when)}`,
	notRead: 'Not read yet.',
	answered: {
		in_words: (name: string) => `${name} answered.`,
		spoke: (name: string) => `${name} says you have talked about it.`,
		read: (name: string) => `${name} read it. It needs no answer in writing.`
	},
	older: (count: number) =>
		plural('en', count, {
			one: () => '1 older message',
			other: (many) => `${many} older messages`
		}),
	markRead: 'I have read this'
};

export type PersonMessagesText = typeof personMessagesEn;
