import type { ReminderRecord } from '#lib/domain/notices/record.ts';
import type { ReminderWords } from './reminder-words.en.ts';

/**
 * What came of one reminder or notice of a change, in whole sentences.
 * @param when its moment, in words that can begin a sentence
 */
export function reminderSentences(
	words: ReminderWords,
	{ way, state, why, changed }: Pick<ReminderRecord, 'way' | 'state' | 'why' | 'changed'>,
	when: string
): string {
	const own = changed ? words.change : words;
	if (why === 'restored') return own.restored;
	if (way === null || state === 'not_sent' || state === 'dropped')
		return (why && own.notSentWhy[why]) ?? own.notSent;
	if (state === 'given_up') return own.givenUp;
	if (state === 'failed') return `${own.tried[way](when)} ${(why && words.failedWhy[why]) ?? words.failed}`;
	if (state === 'unsure') return `${own.tried[way](when)} ${words.unsure}`;
	return `${own.sent[way](when)} ${state === 'arrived' ? words.arrived : words.handedOn}`;
}
