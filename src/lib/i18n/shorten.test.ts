import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.ts';

describe('shorten', () => {
	it('leaves short words as they are, on one line', () => {
		expect(shorten(' The bus\nis late ', 40)).toBe('The bus is late');
	});

	it('cuts between words and shows that there is more', () => {
		expect(shorten('The 9:10 is cancelled, next is 11.', 23)).toBe('The 9:10 is cancelled …');
		expect(shorten('The 9:10 is cancelled, next is 11.', 15)).toBe('The 9:10 is …');
	});

	it('cuts one endless word', () => {
		expect(shorten('a'.repeat(50), 10)).toBe(`${'a'.repeat(10)} …`);
	});
});
