import { describe, expect, it } from 'vitest';
import { bankHolidaysRunOut, textsDueForChecking } from './ageing.ts';
import { allEntries } from './all-entries.ts';
import { bankHolidaysKnownUntil } from './time/bank-holidays.ts';
import { complianceSettings } from './compliance/usual-settings.ts';

describe('what ages by itself', () => {
	it('is every text and setting, more than 12 months after it was checked', () => {
		const all = allEntries.length + Object.keys(complianceSettings).length;
		expect(textsDueForChecking('2026-11-28')).toEqual([]);
		expect(textsDueForChecking('2028-06-01')).toHaveLength(all);
		const days = textsDueForChecking('2028-06-01').map(({ lastChecked }) => lastChecked);
		expect(days).toEqual([...days].sort());
	});

	it.each([
		['2027-12-31', null],
		['2028-01-02', { knownUntil: '2028-12-31', isOver: false }],
		['2028-12-31', { knownUntil: '2028-12-31', isOver: false }],
		['2029-01-01', { knownUntil: '2028-12-31', isOver: true }]
	])('is the list of bank holidays, on %s', (today, expected) => {
		expect(bankHolidaysRunOut(today, '2028-12-31')).toEqual(expected);
	});

	it('takes the list that there is', () => {
		expect(bankHolidaysRunOut('2100-01-01')).toEqual({ knownUntil: bankHolidaysKnownUntil, isOver: true });
	});
});
