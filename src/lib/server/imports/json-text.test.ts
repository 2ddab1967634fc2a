import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BrokenFile } from './broken-file.ts';
import { jsonFaultAt } from './json-fault.ts';
import { parseJsonFile } from './json-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function fault(content: Uint8Array): BrokenFile {
	try {
		parseJsonFile(content);
	} catch (error) {
		if (error instanceof BrokenFile) return error;
		throw error;
	}
	throw new Error('The file was not broken.');
}

test('a file is read, with or without a byte order mark', () => {
	expect(parseJsonFile(bytes('{"a": 1}'))).toEqual({ a: 1 });
	expect(parseJsonFile(bytes('\ufeff{"a": 1}'))).toEqual({ a: 1 });
});

test.for([
	['a comma too many', '{\n "a": 1,\n}', 'line 3, column 1'],
	['text that just stops', '{\n "a": [1,', 'line 2, column 10'],
	['a value that is missing', '[{"a": 1,\n "b": }]', 'line 2, column 7'],
	['two values', '{} {}', 'line 1, column 4'],
	['a string that is not closed', '["a', 'line 1, column 2'],
	['nesting without end', '['.repeat(200_000), 'line 1, column 1001'],
	['nothing at all', '', 'line 1, column 1']
])('%s is broken, and it says where', ([, text = '', where]) => {
	expect(fault(bytes(text))).toMatchObject({ code: 'not_json', where });
});

test('bytes that are no text are not guessed at', () => {
	expect(fault(new Uint8Array([0x7b, 0xff, 0xfe]))).toMatchObject({ code: 'not_text' });
});

test('nothing that the engine reads is called broken', () => {
	fc.assert(
		fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', 'x', '"'), (json, where, change) => {
			const at = where % (json.length + 1);
			const text = json.slice(0, at) + change + json.slice(at);
			expect(jsonFaultAt(text) === text.length || !isJson(text)).toBe(true);
		})
	);
});

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
