import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whoSees } from './who-sees.ts';

const changes = [
	{ from: null, to: 'Elin', since: '2026-01-01' },
	{ from: 'Elin', to: 'Priya', since: '2026-11-20' },
	{ from: 'Priya', to: 'Sam', since: '2026-12-01' }
];

describe('whom somebody sees', () => {
	it.each([
		['Elin', '2026-11-19', 'Elin'],
		['Elin', '2026-11-20', 'Priya'],
		['Elin', '2026-12-01', 'Sam'],
		['Priya', '2026-11-30', 'Priya'],
		['Priya', '2026-12-02', 'Sam'],
		['Housing Agency', '2026-12-02', 'Housing Agency'],
		[null, '2026-12-02', null]
	])('%s on %s is %s', (name, on, sees) => {
		expect(whoSees(name, on, changes)).toBe(sees);
	});

	it('is whoever has the case again, where it came back', () => {
		const back = [...changes, { from: 'Sam', to: 'Elin', since: '2026-12-10' }];
		expect(whoSees('Elin', '2026-12-11', back)).toBe('Elin');
	});

	it('is nobody else where nobody handed the case on', () => {
		fc.assert(fc.property(fc.string(), (name) => void expect(whoSees(name, '2026-12-01', [])).toBe(name)));
	});
});
