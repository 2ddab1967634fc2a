import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allLanguages } from '#lib/domain/text/language.ts';

const tags = allLanguages.join('|');
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => join('src', file))
	.filter((file) => /\.(ts|js|svelte)$/.test(file) && !/\.(test|fixture)\.ts$/.test(file));

/** The table itself, the texts of one language, and invented people, who speak one. */
const namesLanguages = new RegExp(
	`^src/lib/domain/text/language\\.ts$|\\.(${tags})\\.ts$|^src/lib/server/ops/demonstration`
);

/** A language by its tag; but not where a text says which it is in itself, or which plural forms it has. */
const aTag = new RegExp(`(?<!plural\\(|\\blang=)(?<quote>['"])(${tags})\\k<quote>`, 'g');

function namedIn(source: string): string[] {
	return [...source.matchAll(aTag)].map(([found]) => found);
}

test('no file but the table of languages tells one from another', () => {
	expect(
		files.filter((file) => !namesLanguages.test(file) && namedIn(readFileSync(file, 'utf8')).length > 0)
	).toEqual([]);
});

test.each([
	["language === 'cy' ? welsh : english", 1],
	["let language: 'en' | 'cy' = $state('en');", 3],
	['<span lang="en">{law.title}</span>', 0],
	["plural('cy', count, forms)", 0],
	["text[language] ?? { en: 'Yes', cy: 'Oes' }", 0]
])('in %s it finds %i', (source, count) => {
	expect(namedIn(source)).toHaveLength(count);
});

const inOneLanguage = new RegExp(`^(.*)\\.(${tags})\\.ts$`);

test('every catalogue is there in every language', () => {
	const names = new Set(files.flatMap((file) => inOneLanguage.exec(file)?.[1] ?? []));
	const missing = [...names].flatMap((name) =>
		allLanguages.map((language) => `${name}.${language}.ts`).filter((file) => !files.includes(file))
	);
	expect(names.size).toBeGreaterThan(0);
	expect(missing).toEqual([]);
});

test('texts of one language are looked up in a registry, and only by texts', () => {
	const textOf = new RegExp(`from '[^']+\\.(${tags})\\.ts'`);
	// The types of a catalogue are declared with the texts of the first language.
	const values = (source: string) => source.replaceAll(/import type [^;]+;/g, '');
	expect(
		files.filter(
			(file) => !file.startsWith('src/lib/i18n/') && textOf.test(values(readFileSync(file, 'utf8')))
		)
	).toEqual([]);
});
