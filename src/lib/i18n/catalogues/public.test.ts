import { describe, expect, it } from 'vitest';
import { bannedIn } from '#lib/i18n/plain-words.ts';
import { readingLevel, sentencesOf, wordsOf } from '#lib/i18n/reading-level.ts';
import { publicCy } from './public.cy.ts';
import { publicEn } from './public.en.ts';

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

	// Each is a page or a part of a page that a manager opens about somebody by name.
	it.each([
		['decisions that wait', /decisions that wait/, /penderfyniadau sy’n aros/],
		[
			'what stands beside them',
			/your side, your needs.*your life/,
			/eich ochr chi, eich anghenion.*eich bywyd/
		],
		['requests to look again', /another look, and what you say/, /ailedrych, a’r hyn a ddywedwch/],
		['what does not happen', /planned for you and does not happen/, /gynllunio i chi ac nad yw’n digwydd/],
		['what did not reach us', /could not be taken, or was lost/, /na ellid derbyn.*ar goll/],
		['danger', /may be in danger/, /mewn perygl/]
	])('say that a manager sees %s', (_, english, welsh) => {
		for (const [catalogue, heading, said] of [
			[publicEn, 'Who can see it', english],
			[publicCy, 'Pwy all ei weld', welsh]
		] as const) {
			const section = catalogue.privacy.sections.find((each) => each.heading === heading);
			expect(
				section?.paragraphs.filter((text) => /manager|rheolwr|They|Gallant/.test(text)).join(' ')
			).toMatch(said);
		}
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
