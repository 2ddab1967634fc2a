import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { isPlainly, languageApart, spokenParts } from './which-language.ts';

const english = [
	'Save one month’s rent',
	'See the prescriber every two weeks',
	'Start relapse prevention group'
];
const welsh = ['Mynd i’r grŵp bob wythnos', 'Gweld y meddyg yn y dref', 'Gosod larwm ar y ffôn'];
const either = ['Cwrs', 'Housing', 'Cam', 'Riverside', 'Call Cam', 'Rock ’n roll', ''];

it.each(english)('knows English: %s', (text) => expect(isPlainly('en', text)).toBe(true));
it.each(welsh)('knows Welsh: %s', (text) => expect(isPlainly('cy', text)).toBe(true));

it.each([...welsh, ...either, 'Gweld y meddyg'])('never takes for English what is not: %s', (text) =>
	expect(isPlainly('en', text)).toBe(false)
);
it.each([...english, ...either])('never takes for Welsh what is not: %s', (text) =>
	expect(isPlainly('cy', text)).toBe(false)
);

test('a sentence in parts says what it said, and of each text in another language which', () => {
	const text = fc.constantFrom(...english, ...welsh, ...either);
	fc.assert(
		fc.property(fc.constantFrom('en', 'cy'), fc.array(text, { maxLength: 5 }), (page, typed) => {
			const sentence = `Now: ${typed.join(', ')}.`;
			const parts = spokenParts(page, sentence, typed);
			expect(parts.map(({ words }) => words).join('')).toBe(sentence);
			for (const words of typed.filter((each) => languageApart(page, each)))
				expect(parts).toContainEqual({ words, lang: page === 'en' ? 'cy' : 'en' });
		})
	);
});
