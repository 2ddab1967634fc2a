import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetPerson, personHere, rememberPerson } from './person-on-phone.ts';

beforeEach(() => {
	vi.stubGlobal('document', { cookie: '' });
	vi.stubGlobal('location', { protocol: 'https:' });
	const values = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => values.get(key) ?? null,
		setItem: (key: string, value: string) => values.set(key, value),
		removeItem: (key: string) => values.delete(key)
	});
});
afterEach(() => vi.unstubAllGlobals());

test('a phone remembers whose it is when the browser has dropped the cookie', () => {
	rememberPerson('ann');
	expect(document.cookie).toMatch(/^waymark_person=ann; path=\/; max-age=\d+; samesite=lax; secure$/);
	document.cookie = '';
	expect(personHere()).toBe('ann');
});

test('after a sign-in or a sign-out on the server nobody is here, whatever the phone remembers', () => {
	rememberPerson('ann');
	document.cookie = 'language=cy; waymark_person=none';
	expect(personHere()).toBeNull();
});

test('the cookie goes before the memory', () => {
	rememberPerson('ann');
	document.cookie = 'waymark_person=bob';
	expect(personHere()).toBe('bob');
});

test('forgetting leaves nothing', () => {
	rememberPerson('ann');
	forgetPerson();
	document.cookie = '';
	expect(personHere()).toBeNull();
});

test('without storage nobody is remembered and nothing breaks', () => {
	vi.stubGlobal('localStorage', undefined);
	Object.defineProperty(globalThis, 'localStorage', {
		configurable: true,
		get: () => {
			throw new DOMException('off', 'SecurityError');
		}
	});
	document.cookie = '';
	expect(personHere()).toBeNull();
});
