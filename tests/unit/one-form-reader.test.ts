import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	linesOf,
	numberOf,
	orNull,
	shortTextOf,
	textOf,
	textsOf,
	typedIn
} from '#lib/domain/text/form-reader.ts';

const READER = 'src/lib/domain/text/form-reader.ts';
const reads = /\bform(Data)?\.(get|getAll|has|entries|values|keys)\(|of form\)/;

test('a form is read in one place, so that a file, a line end or a missing field means the same everywhere', () => {
	const files = globSync('src/**/*.{ts,svelte}').filter(
		(path) => path !== READER && !path.includes('.test.')
	);
	expect(files.length).toBeGreaterThan(500);
	expect(files.filter((path) => reads.test(readFileSync(path, 'utf8')))).toEqual([]);
	expect(readFileSync(READER, 'utf8')).toMatch(reads);
});

test('a form is refused in one place, so that every page is given the same shape', () => {
	const files = globSync('src/**/*.ts').filter((path) =>
		/import [^;]*\bfail\b[^;]*'@sveltejs\/kit'/.test(readFileSync(path, 'utf8'))
	);
	expect(files).toEqual(['src/lib/server/forms/refused.ts']);
});

test('what was not filled in, and what is a file, is empty', () => {
	const form = new FormData();
	form.append('words', 'one\r\n\r\n two ');
	form.append('words', new File(['x'], 'x.txt'));
	form.append('file', new File(['x'], 'x.txt'));
	expect(textOf(form, 'words')).toBe('one\n\n two ');
	expect(textsOf(form, 'words')).toEqual(['one\n\n two ']);
	expect(linesOf(form, 'words')).toEqual(['one', 'two']);
	expect(shortTextOf(form, 'words', 2)).toBe('on');
	for (const name of ['file', 'missing']) {
		expect([textOf(form, name), orNull(form, name), numberOf(form, name)]).toEqual(['', null, null]);
	}
	expect(typedIn(form)).toEqual({ words: ['one\n\n two '], file: [] });
});
