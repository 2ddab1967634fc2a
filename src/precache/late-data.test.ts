import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { KIT_FILES, withLateData } from './late-data.ts';

const KIT = 'node_modules/@sveltejs/kit/src/runtime/';
const AT_ONCE = /^import .*\bdevalue\b/m;

describe('Kit’s parser of what a server’s `load` answers', () => {
	test.for(KIT_FILES)('does not come with %s', async (file) => {
		const before = await readFile(KIT + file, 'utf8');
		expect(before).toMatch(AT_ONCE);
		expect(withLateData(`/x/${KIT}${file}`, before)).not.toMatch(AT_ONCE);
	});

	test('is fetched as such an answer is read, and nothing before that needs it', async () => {
		const code =
			withLateData(`/x/${KIT}client/client.js`, await readFile(`${KIT}client/client.js`, 'utf8')) ?? '';
		const [before = '', reading = ''] = code.split("const devalue = await import('devalue');");
		expect(reading.match(/devalue\.\w+/g)).toEqual(['devalue.unflatten']);
		// Said of names that only a build for developers checks.
		for (const [asked] of before.matchAll(/devalue\.\w+/g)) expect(asked).toBe('devalue.stringify');
	});

	test('is noticed where another Kit has it in another way', () => {
		expect(() => withLateData(`/x/${KIT}${KIT_FILES[0]}`, 'export {}')).toThrow(
			'Kit no longer has this once'
		);
	});
});

test('other modules stay as they are', () => {
	expect(withLateData('/x/src/lib/device/store.ts', "import * as devalue from 'devalue';\n")).toBeUndefined();
});
