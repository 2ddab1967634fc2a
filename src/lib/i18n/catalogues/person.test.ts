import { describe, expect, it } from 'vitest';
import { bannedIn } from '#lib/i18n/plain-words.ts';
import { readingLevel, sentencesOf, wordsOf } from '#lib/i18n/reading-level.ts';
import { personCy } from './person.cy.ts';
import { personEn } from './person.en.ts';

// Reasons, standing and what follows have tests of their own, with every kind of reason, position and question.
const {
	planReasons: _reasonsEn,
	standing: _standingEn,
	standingHome: _homeEn,
	whatIf: _whatIfEn,
	...english
} = personEn;
const {
	planReasons: _reasonsCy,
	standing: _standingCy,
	standingHome: _homeCy,
	whatIf: _whatIfCy,
	...welsh
} = personCy;

type Leaf = string | ((...values: never[]) => string);

function leaves(node: unknown, path = ''): [path: string, leaf: Leaf][] {
	if (typeof node === 'string' || typeof node === 'function') return [[path, node as Leaf]];
	return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
}

/** Every sentence a text can make, with counts and with words. */
function spoken(leaf: Leaf): string[] {
	if (typeof leaf === 'string') return [leaf];
	const say = leaf as (...values: unknown[]) => string;
	if (!String(leaf).includes('plural')) return [say('Monday 3 May', 'Sam')];
	return [0, 1, 2, 3, 6, 12].map((count) => say(count, count));
}

const textsOf = (catalogue: object) => leaves(catalogue).flatMap(([, leaf]) => spoken(leaf));

describe('the person’s texts', () => {
	it('say the same things in both languages', () => {
		const shape = (catalogue: object) => leaves(catalogue).map(([path, leaf]) => `${path} ${typeof leaf}`);
		expect(shape(welsh)).toEqual(shape(english));
	});

	it('have no sentence over 20 words', () => {
		const long = textsOf(english)
			.flatMap(sentencesOf)
			.filter((sentence) => wordsOf(sentence).length > 20);
		expect(long).toEqual([]);
	});

	it('can be read at grade 6 or below, as a whole and subject by subject', () => {
		const hard = Object.entries(english).filter(
			([, texts]) => readingLevel(textsOf(texts).join('\n')).grade > 6
		);
		expect(hard.map(([subject]) => subject)).toEqual([]);
		expect(readingLevel(textsOf(english).join('\n')).grade).toBeLessThanOrEqual(6);
	});

	it.each([
		['en', english],
		['cy', welsh]
	] as const)('blame and label nobody (%s)', (language, catalogue) => {
		expect(textsOf(catalogue).flatMap((text) => bannedIn(text, language))).toEqual([]);
	});

	it('leave nothing empty but what says that nothing was said', () => {
		const empty = leaves(welsh).filter(([, leaf]) => leaf === '');
		expect(empty.map(([path]) => path)).toEqual(['/appointments/reply/none']);
	});
});
