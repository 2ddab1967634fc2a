import { expect, it } from 'vitest';
import { kindsMet } from './clash-kinds.ts';

it('tells what an appointment met by what was kept of it, each kind once', () => {
	expect(kindsMet([])).toEqual([]);
	expect(
		kindsMet([
			'diary a',
			'diary b',
			'weekend 2027-01-09',
			'faith 2027-01-09',
			'days 2027-01-09',
			'travel work 2027-01-09 a',
			'travel b 2027-01-09',
			'odd_hour 2027-01-09 02:30'
		])
	).toEqual(['diary', 'weekend', 'circumstance', 'travel', 'odd_hour']);
});
