import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseNumberFrom, typedCaseNumber } from './case-number.ts';
import { isLikelyBirthday } from './likely-age.ts';

it.for([
	['X123456', 'X123456'],
	[' x123456 ', 'X123456'],
	['x 123 456', 'X123456'],
	['X-123–456', 'X123456'],
	['X12345', null],
	['12X3456', null],
	['X1234567', null],
	['', null]
] as const)('%j is read as %s', ([typed, number]) => {
	expect(typedCaseNumber(typed)).toBe(number);
});

it('means by hand whatever an import means, however it is set apart', () => {
	const apart = fc.constantFrom('', ' ', '-', '\u00a0', '\u2013');
	const figure = fc.constantFrom(...'0123456789');
	const parts = fc.array(fc.tuple(apart, figure), { minLength: 5, maxLength: 7 });
	fc.assert(
		fc.property(fc.constantFrom('x', 'X'), parts, (letter, figures) => {
			const typed = letter + figures.flat().join('');
			const plain = letter + figures.map(([, digit]) => digit).join('');
			expect(typedCaseNumber(typed)).toBe(caseNumberFrom(plain));
		})
	);
});

it.for([
	['2016-11-23', true],
	['2016-11-24', false],
	['1916-11-23', true],
	['1916-11-22', false],
	['1826-01-01', false]
] as const)('somebody born on %s can be on probation: %s', ([born, likely]) => {
	expect(isLikelyBirthday(born, '2026-11-23')).toBe(likely);
});
