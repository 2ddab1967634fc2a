import { describe, expect, it } from 'vitest';
import { isForOperator } from './for-operators.ts';

const TOKEN = 'a-token-of-more-than-24-letters';
const asked = (headers: Record<string, string>, address?: string, token?: string) =>
	isForOperator({ headers: new Headers(headers) }, address, { METRICS_TOKEN: token });

describe('figures of the service', () => {
	it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])(
		'are for the machine itself, as %s',
		(address) => {
			expect(asked({ host: 'localhost:3000' }, address)).toBe(true);
			expect(asked({ host: '[::1]:3000' }, address)).toBe(true);
		}
	);

	it.each([
		['from elsewhere', {}, '192.0.2.1'],
		['from an address that only looks like it', {}, '127.0.0.1.example.org'],
		['by an unknown connection', {}, undefined],
		['for the name that people type', { host: 'waymark.example' }, '127.0.0.1'],
		['through a proxy on the same machine', { 'x-forwarded-for': '127.0.0.1' }, '127.0.0.1'],
		['through a proxy that says so otherwise', { via: '1.1 nginx' }, '127.0.0.1'],
		['with a token that nobody set', { authorization: `Bearer ${TOKEN}` }, '192.0.2.1']
	])('are for nobody who asks %s', (_, headers, address) => {
		expect(asked({ host: 'localhost', ...headers }, address)).toBe(false);
	});

	it('are for whoever has the token, where one is set, and for nobody else', () => {
		expect(asked({ authorization: `Bearer ${TOKEN}` }, '192.0.2.1', TOKEN)).toBe(true);
		for (const authorization of ['', TOKEN, `Bearer ${TOKEN}x`, `bearer ${TOKEN}`, 'Bearer undefined'])
			expect(asked({ host: 'localhost', authorization }, '127.0.0.1', TOKEN)).toBe(false);
	});
});
