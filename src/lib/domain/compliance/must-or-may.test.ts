import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { addDays } from '#lib/domain/time/local-date.ts';
import { mustOrMay, needsManager, questionsForManager } from './must-or-may.ts';
import { isNearBoundary, isWarningLive, lastDayOfWarning, type WarningGiven } from './warning-life.ts';

const given = (givenOn: string): WarningGiven => ({ givenOn, withdrawnOn: null });
const date = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays('2025-01-01', offset));

describe('the law-and-policy test cases', () => {
	it('1: community order, no earlier warning: warn or refer, both open, nothing chosen', () => {
		expect(mustOrMay('community_order', [], '2026-11-22')).toEqual({
			rule: 'may_warn_or_refer',
			available: ['warning', 'referral'],
			checkWithManager: false
		});
	});

	it('2: community order, live warning three months old: must refer, no warning', () => {
		expect(mustOrMay('community_order', [given('2026-08-22')], '2026-11-22')).toEqual({
			rule: 'must_refer',
			available: ['referral'],
			liveUntil: '2027-08-21',
			checkWithManager: false
		});
		expect(needsManager('referral')).toBe(true);
	});

	it('3: the day before the anniversary is the last, and a manager is asked', () => {
		expect(mustOrMay('community_order', [given('2025-11-22')], '2026-11-21')).toMatchObject({
			rule: 'must_refer',
			liveUntil: '2026-11-21',
			checkWithManager: true
		});
	});

	it('4: on the anniversary it no longer counts, and a manager is asked', () => {
		expect(mustOrMay('community_order', [given('2025-11-22')], '2026-11-22')).toMatchObject({
			rule: 'may_warn_or_refer',
			checkWithManager: true
		});
	});

	it('5: suspended sentence order, a withdrawn warning is not live', () => {
		const withdrawn = { givenOn: '2026-08-22', withdrawnOn: '2026-09-01' };
		expect(mustOrMay('suspended_sentence_order', [withdrawn], '2026-11-22').rule).toBe('may_warn_or_refer');
		expect(mustOrMay('suspended_sentence_order', [given('2026-08-22')], '2026-11-22').rule).toBe(
			'must_refer'
		);
	});

	it('6: licence, two letters: no must, letters counted, recall only with a manager', () => {
		const result = mustOrMay('licence', [given('2026-02-01'), given('2026-09-01')], '2026-11-22');
		expect(result).toMatchObject({ rule: 'no_statutory_rule', lettersInTwelveMonths: 2 });
		expect(result.available).toContain('recall_consideration');
		expect(needsManager('recall_consideration')).toBe(true);
		expect(needsManager('licence_letter')).toBe(false);
	});

	it('offers no further action on a licence only: the statute leaves a warning or a referral', () => {
		const offering = OrderKind.options.filter((kind) =>
			[[], [given('2026-08-22')]].some((warnings) =>
				mustOrMay(kind, warnings, '2026-11-22').available.some((action) => action === 'no_further_action')
			)
		);
		expect(offering).toEqual(['licence']);
		expect(needsManager('no_further_action')).toBe(false);
	});

	it('10: post-sentence supervision: nothing new can be enforced', () => {
		expect(mustOrMay('post_sentence_supervision', [given('2026-08-22')], '2026-11-22')).toEqual({
			rule: 'ended_by_law',
			available: []
		});
	});

	it('an order we do not know offers nothing', () => {
		expect(mustOrMay('other', [given('2026-08-22')], '2026-11-22').available).toEqual([]);
	});
});

describe('the day from which the previous 12 months are told', () => {
	// The day of the breach and the day of the officer's opinion are both readings of paragraph 6(2).
	it.each([
		[
			'warned before, ended between',
			'2025-11-01',
			'2026-10-20',
			'2026-11-28',
			'must_refer',
			['readings_differ']
		],
		['warned between', '2026-11-10', '2026-10-20', '2026-11-28', 'may_warn_or_refer', ['readings_differ']],
		[
			'warned on the day of the opinion',
			'2026-11-28',
			'2026-10-20',
			'2026-11-28',
			'may_warn_or_refer',
			['readings_differ']
		],
		['warned long before both', '2025-09-01', '2026-10-20', '2026-11-28', 'may_warn_or_refer', []],
		['warned before, counts on both', '2026-03-01', '2026-10-20', '2026-11-28', 'must_refer', []],
		[
			'last day between',
			'2025-11-22',
			'2026-11-21',
			'2026-11-22',
			'must_refer',
			['near_boundary', 'readings_differ']
		],
		['last day is the opinion’s', '2025-11-29', '2026-11-15', '2026-11-28', 'must_refer', []]
	] as const)('%s', (_, warned, breachOn, opinionOn, rule, questions) => {
		for (const kind of ['community_order', 'suspended_sentence_order'] as const)
			expect(mustOrMay(kind, [given(warned)], breachOn, opinionOn)).toMatchObject({
				rule,
				checkWithManager: questions.length > 0
			});
		expect(questionsForManager([given(warned)], breachOn, opinionOn)).toEqual(questions);
	});

	it('asks a manager whenever the two would say otherwise, and keeps the reading from the breach', () => {
		const later = fc.integer({ min: 0, max: 500 });
		fc.assert(
			fc.property(fc.array(date, { maxLength: 4 }), date, later, (days, breachOn, after) => {
				const warnings = days.map(given);
				const opinionOn = addDays(breachOn, after);
				const law = mustOrMay('community_order', warnings, breachOn, opinionOn);
				expect(law.rule).toBe(mustOrMay('community_order', warnings, breachOn).rule);
				const other = mustOrMay('community_order', warnings, opinionOn);
				expect(questionsForManager(warnings, breachOn, opinionOn).includes('readings_differ')).toBe(
					law.rule !== other.rule
				);
				if (law.rule !== other.rule) expect(law).toMatchObject({ checkWithManager: true });
			})
		);
	});

	it('asks a manager about a warning whose order nobody knows, while it can matter', () => {
		const unknown = (givenOn: string) => ({ ...given(givenOn), isOrderUnknown: true });
		expect(mustOrMay('community_order', [unknown('2026-08-22')], '2026-11-22')).toMatchObject({
			rule: 'must_refer',
			checkWithManager: true
		});
		expect(questionsForManager([unknown('2026-08-22')], '2026-11-22', '2026-11-28')).toEqual([
			'warning_without_order'
		]);
		expect(questionsForManager([unknown('2024-08-22')], '2026-11-22', '2026-11-28')).toEqual([]);
	});
});

describe('the life of a warning', () => {
	it.each([
		['2025-11-22', '2026-11-21'],
		['2026-01-01', '2026-12-31'],
		['2027-03-01', '2028-02-29'],
		['2028-02-29', '2029-02-28']
	])('given on %s it ends with %s', (givenOn, last) => {
		expect(lastDayOfWarning(givenOn)).toBe(last);
	});

	it('covers its own day and nothing before', () => {
		expect(isWarningLive(given('2026-03-10'), '2026-03-10')).toBe(true);
		expect(isWarningLive(given('2026-03-10'), '2026-03-09')).toBe(false);
	});

	it('asks a manager for seven days on either side of the boundary only', () => {
		const warning = given('2025-11-22');
		const near = ['2026-11-14', '2026-11-15', '2026-11-29', '2026-11-30'].map((day) =>
			isNearBoundary(warning, day)
		);
		expect(near).toEqual([false, true, true, false]);
	});

	it('a withdrawn warning never counts, for any order on any day', () => {
		const withdrawn = fc.record({ givenOn: date, withdrawnOn: date });
		const standing = fc.record({ givenOn: date, withdrawnOn: fc.constant(null) });
		const order = fc.constantFrom(...OrderKind.options);
		fc.assert(
			fc.property(order, fc.array(standing), fc.array(withdrawn), date, (kind, warnings, taken, today) => {
				expect(mustOrMay(kind, [...taken, ...warnings], today)).toEqual(mustOrMay(kind, warnings, today));
			})
		);
	});

	it('names the warning that lasts longest, whatever the order they come in', () => {
		fc.assert(
			fc.property(fc.uniqueArray(date, { minLength: 1 }), date, (days, today) => {
				const forwards = mustOrMay('community_order', days.map(given), today);
				expect(mustOrMay('community_order', days.toReversed().map(given), today)).toEqual(forwards);
				const ends = days.filter((day) => isWarningLive(given(day), today)).map(lastDayOfWarning);
				expect(forwards.rule === 'must_refer' ? forwards.liveUntil : undefined).toBe(ends.sort().at(-1));
			})
		);
	});
});
