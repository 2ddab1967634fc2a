import { describe, expect, it } from 'vitest';
import { isStaffCode, staffCodeFrom } from './staff-code.ts';

describe('what a case system calls an officer', () => {
	it.each([
		[' n01 a001 ', 'N01A001'],
		['Ｎ０１Ａ００１', 'N01A001'],
		['n01a001', 'N01A001']
	])('%j is kept as %s', (typed, kept) => expect(staffCodeFrom(typed)).toBe(kept));

	it.each(['', '   ', null, undefined])('%j is none', (typed) => expect(staffCodeFrom(typed)).toBeNull());

	it.each(['N01A001', 'A', '12/3-B.C', 'A'.repeat(20)])('%s can be one', (code) =>
		expect(isStaffCode(code)).toBe(true)
	);

	it.each(['', '-A', 'É1', 'A'.repeat(21), "A'B", 'A<B'])('%s can be none', (code) =>
		expect(isStaffCode(code)).toBe(false)
	);
});
