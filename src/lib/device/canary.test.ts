import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clearMarks, lossOf, readMarks, writeMarks } from './canary.ts';

const PERSON = '01890a5d-ac96-774b-bcce-b302099a8057';
const install = '01890a5d-ac96-774b-bcce-000000000001';
const other = '01890a5d-ac96-774b-bcce-000000000002';

let cookies: Map<string, string>;
let storage: Map<string, string>;

beforeEach(() => {
	cookies = new Map();
	storage = new Map();
	vi.stubGlobal('location', { protocol: 'https:' });
	vi.stubGlobal('document', {
		get cookie() {
			return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		},
		set cookie(text: string) {
			const [pair = '', ...attributes] = text.split('; ');
			const [name = '', value = ''] = pair.split('=');
			if (attributes.includes('max-age=0')) cookies.delete(name);
			else cookies.set(name, value);
		}
	});
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => storage.get(key) ?? null,
		setItem: (key: string, value: string) => storage.set(key, value),
		removeItem: (key: string) => storage.delete(key)
	});
});

describe('what a phone notes beside its database', () => {
	test('outlives either of the two places', () => {
		writeMarks(PERSON, { install, unsent: 3, at: 5 });
		storage.clear();
		expect(readMarks(PERSON)).toEqual({ install, unsent: 3, at: 5 });
		writeMarks(PERSON, { install, unsent: 4, at: 6 });
		cookies.clear();
		expect(readMarks(PERSON)).toEqual({ install, unsent: 4, at: 6 });
	});

	test('is nothing where nothing, or something unreadable, is noted', () => {
		expect(readMarks(PERSON)).toBeNull();
		storage.set(`waymark-unsent-${PERSON}`, 'what is this');
		expect(readMarks(PERSON)).toBeNull();
	});

	test('goes when the database is deleted on purpose', () => {
		writeMarks(PERSON, { install, unsent: 3, at: 5 });
		clearMarks(PERSON);
		expect(readMarks(PERSON)).toBeNull();
	});
});

describe('a loss', () => {
	test.for([
		['nothing was noted', null, undefined, null],
		['nothing was unsent', { install, unsent: 0, at: 5 }, undefined, null],
		[
			'the database is the one that was noted, and has sent them',
			{ install, unsent: 3, at: 5 },
			install,
			null
		],
		['the database is new', { install, unsent: 3, at: 5 }, undefined, { count: 3, lastAt: 5 }],
		['the database is another', { install, unsent: 3, at: 5 }, other, { count: 3, lastAt: 5 }]
	] as const)('where %s', ([, marks, here, loss]) => {
		expect(lossOf(marks, here)).toEqual(loss);
	});
});
