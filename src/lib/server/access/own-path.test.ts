import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

describe('a path of our own', () => {
	it.each([
		['/me', '/me'],
		['/me/plan?x=1', '/me/plan?x=1'],
		['/me/../staff', '/staff']
	])('%s leads to %s', (text, path) => expect(ownPath(text, '/start')).toBe(path));

	it.each([
		null,
		undefined,
		'',
		'me',
		'https://elsewhere.example/',
		'//elsewhere.example',
		'/\\elsewhere.example',
		'/\t/elsewhere.example',
		'/\n/elsewhere.example',
		'/..//elsewhere.example',
		'javascript:alert(1)'
	])('%j does not lead anywhere', (text) => expect(ownPath(text, '/start')).toBe('/start'));
});
