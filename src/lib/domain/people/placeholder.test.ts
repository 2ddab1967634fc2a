import { describe, expect, it } from 'vitest';
import { isPlaceholderName, realName } from './placeholder.ts';

describe('a name that stands for nobody', () => {
	it.each([
		'Unallocated',
		'Unallocated Staff',
		'Unallocated Staff(N07)',
		'Staff Unallocated',
		'ZZ Staff',
		'zz unallocated',
		'ZZZ ZZZ',
		'TBC',
		'tbc tbc',
		'T.B.C.',
		'null',
		'null null',
		'undefined undefined',
		'N/A',
		'n/a n/a',
		'Not Known',
		'Not Applicable',
		'To be confirmed',
		'To Be Allocated',
		'Inactive Staff',
		'Awaiting Allocation',
		'Unknown',
		'Vacant Officer',
		'XXX',
		'-',
		'...',
		' ? '
	])('%s', (name) => expect(isPlaceholderName(name)).toBe(true));

	it.each([
		'',
		'Priya Raman',
		'Jennifer Null',
		'Na Li',
		'Na Na',
		'Bo Unknown-Smith',
		'Duty Officer',
		'Team Manager',
		'An Nguyen',
		'Ezzie Jones',
		'Tina Pending',
		'Ó Briain',
		'Riverside',
		'P3',
		'24/7',
		'Millbridge Alcohol Service'
	])('is not %j', (name) => expect(isPlaceholderName(name)).toBe(false));

	it('is no name', () => {
		expect([realName('TBC'), realName(''), realName(null), realName('Priya Raman')]).toEqual([
			null,
			null,
			null,
			'Priya Raman'
		]);
	});
});
