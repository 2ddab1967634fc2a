import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingLevel, sentencesOf, syllablesOf } from './reading-level.ts';

describe('reading level', () => {
	it('follows the formula', () => {
		// 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 is below nought.
		expect(readingLevel('The cat sat on the mat.')).toEqual({
			grade: 0,
			words: 6,
			sentences: 1,
			longestSentence: 6,
			averageSentence: 6
		});
		// 3 words, 11 syllables: 1.17 + 43.27 − 15.59.
		expect(readingLevel('Unacceptable absences accumulate.').grade).toBeGreaterThan(20);
	});

	it('tells an office letter from plain words', () => {
		const letter =
			'Following your unacceptable absence, enforcement proceedings may be initiated without further notification.';
		expect(readingLevel(letter).grade).toBeGreaterThan(12);
		expect(
			readingLevel('You were not at your appointment. Please tell us what happened.').grade
		).toBeLessThan(6);
	});

	it.each([
		['you', 1],
		['officer', 3],
		['appointment', 3],
		['licence', 2],
		['needed', 2],
		['missed', 1],
		['people', 2],
		['rules', 1],
		['called', 1],
		['settled', 2],
		['changes', 2],
		['12', 1]
	])('hears %s as %i', (word, syllables) => {
		expect(syllablesOf(word)).toBe(syllables);
	});

	it('keeps times whole and splits at lines', () => {
		expect(sentencesOf('Come at 10.30am. Bring your card\nThank you!')).toEqual([
			'Come at 10.30am.',
			'Bring your card',
			'Thank you!'
		]);
		expect(sentencesOf('He said “yes.” Then he left.')).toHaveLength(2);
	});

	it('finds the longest sentence', () => {
		expect(readingLevel('One two three. One two three four five.')).toMatchObject({
			longestSentence: 5,
			averageSentence: 4
		});
	});

	it('has an answer for any text', () => {
		expect(readingLevel('').grade).toBe(0);
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { grade, longestSentence, words } = readingLevel(text);
				expect(Number.isFinite(grade) && grade >= 0 && longestSentence <= words).toBe(true);
			})
		);
	});
});
