import { describe, expect, test } from 'vitest';
import { LARGEST_BATCH } from '#lib/domain/commands/envelope.ts';
import { LONGEST_WORDS } from '#lib/domain/text/bounds.ts';
import { accountLimits, ENTRY_COST, REQUESTS_AT_A_TIME } from './limits.ts';

/** Every field but the words, at its fullest. */
const OTHER_FIELDS = 1_000;

describe('heavy honest use meets no limit', () => {
	test('500 entries after a month without signal, each with all the words that fit', () => {
		const entry = LONGEST_WORDS + OTHER_FIELDS;
		expect(500 * (ENTRY_COST + entry)).toBeLessThan(accountLimits.keptInADay.most);
		// All of them from an app too old to be understood: kept for staff, each.
		expect(500 * (ENTRY_COST + entry)).toBeLessThan(accountLimits.refused.most);
		// One by one, as after a fault, with a question after each.
		expect(2 * 500).toBeLessThan(accountLimits.requests.most);
	});

	test('a practitioner who writes ten things in each of sixty cases in a day, and does so each working day', () => {
		const day = 60 * 10 * (ENTRY_COST + 2_000);
		expect(day).toBeLessThan(accountLimits.keptInADay.most);
		expect(22 * day).toBeLessThan(accountLimits.keptInAMonth.most);
		// A page each four seconds all day, and whatever a page asks for in passing.
		expect((8 * 3_600) / 4).toBeLessThan(accountLimits.requestsInADay.most / 2);
		expect(600 / 4).toBeLessThan(accountLimits.requests.most / 2);
	});

	test('the largest batch fits into what is left of the smallest limit at its beginning', () => {
		expect(LARGEST_BATCH.items * ENTRY_COST + LARGEST_BATCH.bytes).toBeLessThan(
			accountLimits.keptInADay.most
		);
		expect(REQUESTS_AT_A_TIME).toBeLessThan(accountLimits.requests.most / 10);
	});
});
