import { describe, expect, test } from 'vitest';
import { NoticeState, NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import { reminderSentences } from './reminder-sentences.ts';
import { reminderWordsCy } from './reminder-words.cy.ts';
import { reminderWordsEn } from './reminder-words.en.ts';

const tried = {
	en: /we tried|was sent (to|by)|broke off/i,
	cy: /ceisiwyd|anfonwyd .* (i’r ffôn|drwy)|torrodd/i
};

describe.each([
	['en', reminderWordsEn, tried.en],
	['cy', reminderWordsCy, tried.cy]
] as const)('what came of a reminder, in %s', (_, words, said) => {
	test.each([undefined, ['appointment']])(
		'that fell due before a restore claims neither that it went nor that it did not',
		(changed) => {
			for (const way of NoticeWay.options) {
				const sentence = reminderSentences(
					words,
					{ way, state: 'unsure', why: 'restored', changed },
					'Monday'
				);
				expect(sentence).toBe((changed ? words.change : words).restored);
				expect(sentence).not.toMatch(said);
				expect(sentence).not.toContain(words.notSent);
			}
		}
	);

	test('is another for each that says something else', () => {
		const ends = NoticeState.options.filter((state) => state !== 'due' && state !== 'dropped');
		const all = ends.map((state) => reminderSentences(words, { way: 'text', state, why: null }, 'Monday'));
		expect(new Set(all).size).toBe(ends.length);
	});
});
