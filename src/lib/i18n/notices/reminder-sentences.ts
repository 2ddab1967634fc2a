import type { ReminderRecord } from '#lib/domain/notices/record.ts';
import type { ReminderWords } from './reminder-words.en.ts';

/**
 * What came of one reminder, in whole sentences.
 * @param when its moment, in words that can begin a sentence
 */
export function reminderSentences(
	words: ReminderWords,
	{ way, state, why }: Pick<ReminderRecord, 'way' | 'state' | 'why'>,
	when: string
): string {
	if (way === null || state === 'not_sent' || state === 'dropped')
		return (why && words.notSentWhy[why]) ?? words.notSent;
	if (state === 'given_up') return words.givenUp;
	if (state === 'failed') return `${words.tried[way](when)} ${(why && words.failedWhy[why]) ?? words.failed}`;
	if (state === 'unsure') return `${words.tried[way](when)} ${words.unsure}`;
	return `${words.sent[way](when)} ${state === 'arrived' ? words.arrived : words.handedOn}`;
}
