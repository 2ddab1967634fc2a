import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { KIT_FILES, withoutRelease } from './stable-names.ts';

const KIT = 'node_modules/@sveltejs/kit/src/';
const NAMES = /__SVELTEKIT_(?:APP_VERSION|PAYLOAD)__/;

describe('Kit’s modules that know of the release', () => {
	test.for(KIT_FILES)('%s asks the page instead', async (file) => {
		const before = await readFile(KIT + file, 'utf8');
		const after = withoutRelease(`/x/${KIT}${file}`, before);
		expect(before).toMatch(NAMES);
		expect(after).not.toMatch(NAMES);
		expect(after).toContain('dataset.release');
	});

	test('are noticed where another Kit has them in another way', () => {
		expect(() => withoutRelease(`/x/${KIT}${KIT_FILES[0]}`, 'export {}')).toThrow('Kit no longer says');
	});
});

test('other modules stay as they are', () => {
	expect(withoutRelease('/x/src/lib/device/store.ts', '__SVELTEKIT_APP_VERSION__')).toBeUndefined();
});
