import { describe, expect, it } from 'vitest';
import { bannedIn } from '#lib/i18n/plain-words.ts';
import { readingLevel, sentencesOf, wordsOf } from '#lib/i18n/reading-level.ts';
import { publicCy } from './cy.ts';
import { publicEn } from './en.ts';

type Leaf = string | ((value: never) => string);

function leaves(node: unknown, path = ''): [path: string, leaf: Leaf][] {
	if (typeof node === 'string' || typeof node === 'function') return [[path, node as Leaf]];
	return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
}

function spoken(leaf: Leaf): string {
	return typeof leaf === 'string' ? leaf : leaf(3 as never);
}

const textsOf = (catalogue: object) => leaves(catalogue).map(([, leaf]) => spoken(leaf));
/** A language has as many plural forms as it needs. */
const shape = (catalogue: object) => [
	...new Set(leaves(catalogue).map(([path]) => path.replace(/(triesLeft)\/.*/, '$1')))
];

describe('the texts before signing in', () => {
	it('say the same things in both languages, and leave nothing empty', () => {
		expect(shape(publicCy)).toEqual(shape(publicEn));
		expect(textsOf(publicCy)).not.toContain('');
	});

	it('have no sentence over 20 words', () => {
		const long = textsOf(publicEn)
			.flatMap(sentencesOf)
			.filter((sentence) => wordsOf(sentence).length > 20);
		expect(long).toEqual([]);
	});

	it('can be read at grade 6 or below, subject by subject', () => {
		const hard = Object.entries(publicEn)
			.map(([subject, texts]) => [subject, readingLevel(textsOf(texts).join('\n')).grade] as const)
			.filter(([, grade]) => grade > 6);
		expect(hard).toEqual([]);
	});

	it.each([
		['en', publicEn],
		['cy', publicCy]
	] as const)('blame and label nobody (%s)', (language, catalogue) => {
		expect(textsOf(catalogue).flatMap((text) => bannedIn(text, language))).toEqual([]);
	});
});
