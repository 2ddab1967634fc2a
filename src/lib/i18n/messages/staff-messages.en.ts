import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { AnsweredHow } from '#lib/domain/messages/record.ts';

/** What an officer reads and writes of plain messages. */
export const staffMessagesEn = {
	heading: 'Messages',
	link: 'Write or read messages',
	toToday: 'Today',
	notForThis: 'Not for asking somebody to come, for warnings or for conditions. Those have their own places.',
	notEvidence:
		'Nothing written here counts in any decision. What belongs to a missed appointment, they tell there.',
	waits: (count: number) =>
		plural('en', count, {
			one: () => '1 message waits for an answer',
			other: (many) => `${many} messages wait for an answer`
		}),
	by: (day: string) => `They were told that you answer by ${day}.`,
	cannotCome: 'If they say that they cannot come, answer it here. Then look at the appointment.',
	toAppointments: 'Their appointments',
	write: 'Write to them',
	answer: 'Your answer',
	words: 'Your message',
	hint: 'Short and plain. They read it on a phone that others may see.',
	/** In the row of Today. */
	here: { open: 'Answer here', all: 'All messages', send: 'Send the answer' },
	send: 'Send',
	sent: 'Sent. It is on their phone when they next have signal.',
	/** Of the person. */
	theirs: (when: string) => `They wrote: ${withinSentence(when)}`,
	ours: (name: string, when: string) => `${name}: ${withinSentence(when)}`,
	answered: {
		in_words: (name: string, when: string) => `Answered: ${name}, ${withinSentence(when)}`,
		spoke: (name: string, when: string) => `Talked about: ${name}, ${withinSentence(when)}`,
		read: (name: string, when: string) => `Read, no answer needed: ${name}, ${withinSentence(when)}`
	} satisfies Record<AnsweredHow, (name: string, when: string) => string>,
	settle: {
		heading: 'It needs no answer in writing',
		how: 'Why not',
		spoke: 'We have talked about it',
		read: 'I read it, and it asks nothing',
		told: 'They see what you choose.',
		save: 'Take it off the list',
		saved: 'It waits no longer. They see why.'
	},
	join: {
		heading: 'A message says that they cannot come',
		intro:
			'Note it with the appointment. It then counts as told from when they wrote it, and waits for an answer. Their words stay here. They see that you did this, and can take it back.',
		which: 'Which message',
		about: 'Which appointment',
		until: (time: string) => `until ${time}`,
		with: (name: string) => `with ${name}`,
		/** Of several that are alike in all that is known of them. */
		again: (label: string, count: number) => `${label} (${count})`,
		movedTo: (when: string) =>
			`That appointment was moved. It now stands here: ${withinSentence(when)}. It is chosen below. Nothing is noted yet.`,
		save: 'Note it with the appointment',
		saved: 'It stands with the appointment. They see that.',
		stands: (when: string) => `Noted with the appointment: ${withinSentence(when)}`
	},
	thread: 'So far',
	none: 'Nobody has written anything yet.',
	older: (count: number) =>
		plural('en', count, {
			one: () => '1 older message',
			other: (many) => `${many} older messages`
		}),
	meanwhile: 'Somebody else wrote to them meanwhile. Read that first: it stands below.',
	died: 'Nothing more can be written to them. What was written stays here.'
};

export type StaffMessagesText = typeof staffMessagesEn;
