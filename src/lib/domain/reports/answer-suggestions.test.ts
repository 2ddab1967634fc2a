import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allLanguages } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { firstGap, hasGap, isSuggestion } from './answer-suggestions.ts';

const suggestions = allLanguages.flatMap((language) =>
	Object.values(staffText(language).suggestions.sentences).flat()
);

test.each(suggestions)('has gaps and is none to send as it is: %s', (sentence) => {
	expect(hasGap(sentence)).toBe(true);
	expect(isSuggestion(sentence, suggestions)).toBe(true);
	expect(isSuggestion(sentence.replaceAll(/[[\]….,]/g, '').toUpperCase(), suggestions)).toBe(true);
	const { start, end } = firstGap(sentence) ?? { start: 0, end: 0 };
	expect(sentence.slice(start, end)).toMatch(/^\[.+\]$/);
});

test('is nobody’s sentence any more once its gaps are filled', () => {
	fc.assert(
		fc.property(fc.constantFrom(...suggestions), fc.stringMatching(/^[a-z]{4,12}$/), (sentence, word) => {
			const filled = sentence.replaceAll(/\[[^\]]+\]/g, `${word} ${word}`);
			expect(hasGap(filled)).toBe(false);
			expect(isSuggestion(filled, suggestions)).toBe(false);
		})
	);
});

test('an answer of somebody’s own has no gap, whatever else stands in it', () => {
	const own = [
		'Well done (really).',
		'You wrote “I done it” [sic].',
		'“I rang […] and they came.”',
		'[see the letter]'
	];
	for (const words of [...own, 'Ring 01632 960123 [1]', 'a [ b', 'a ] b', '[]', ''])
		expect(hasGap(words), words).toBe(false);
});
