import { expect, test } from 'vitest';
import { localDate } from '#lib/domain/time/local-date.ts';
import { bankHolidaysRunOut, textsDueForChecking } from '#lib/policy/ageing.ts';

/*
 * What time alone makes false, with no change to the code: not among the tests that landing needs, since they would stop
 * all work on the day it happens. Run it each month, with `npm run test:ageing`.
 */
const today = localDate(Date.now());

test('every text and every setting was checked in the last 12 months', () => {
	expect(textsDueForChecking(today)).toEqual([]);
});

test('the bank holidays are known for at least a year ahead', () => {
	expect(bankHolidaysRunOut(today)).toBeNull();
});
