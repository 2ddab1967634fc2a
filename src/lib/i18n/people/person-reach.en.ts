import type { CircumstanceTopic } from '#lib/domain/people/circumstance.ts';
import { circumstanceWordsEn } from './circumstance-words.en.ts';

/** What their officer wrote down of how to reach them. */
export const reachEn = {
	heading: 'How we reach you',
	intro: 'Your officer wrote this down. It helps them reach you in a way that is safe for you.',
	topic: {
		telephone: 'Your number',
		contact: 'What is safe for you',
		days: 'Days that are taken',
		adjustments: 'What helps you'
	} satisfies Record<CircumstanceTopic, string>,
	choice: circumstanceWordsEn,
	by: (name: string, when: string) => `Written by ${name}: ${when}.`,
	change: 'Is it wrong, or not the same now? Tell your officer.'
};

export type ReachText = typeof reachEn;
