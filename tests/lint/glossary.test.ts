import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const code = globSync('src/**/*.{ts,svelte}')
	.filter((file) => !file.includes('.test.') && !file.startsWith('src/lib/i18n/'))
	.map((file) => readFileSync(file, 'utf8'));

/** However it is joined to other words: `ServiceUser`, `service_user`, `service-user`. */
const squeezed = code.map((text) => text.replace(/[\s_-]/g, '').toLowerCase());

const words = readFileSync('docs/glossary.md', 'utf8')
	.split('\n')
	.flatMap((line) => /^\| ([a-z][a-z, ]*?) *\|/.exec(line)?.[1]?.split(', ') ?? [])
	.filter((word) => word !== 'word');

test('the glossary has words', () => {
	expect(words.length).toBeGreaterThan(50);
	expect(new Set(words).size).toBe(words.length);
});

test.each(words)('the code says "%s"', (word) => {
	expect(squeezed.some((text) => text.includes(word.replaceAll(' ', '')))).toBe(true);
});

/** Words of which each said several things. A step alone is held; what is stored already is on record. */
const ofOurOwn = /\b(?:interface|type|class) (\w*(?:Held|Owed|AtHand|Desk|Door)(?!Back)\w*)\b/g;

test('no type has a name that only we would understand', () => {
	expect(code.flatMap((text) => [...text.matchAll(ofOurOwn)].map(([, name]) => name))).toEqual([]);
});
