import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { addDays } from '#lib/domain/time/local-date.ts';
import { whatIf, whatIfScenarios, type WhatIfInput } from './what-if.ts';

const base: WhatIfInput = {
	orderKind: 'community_order',
	hasLiveWarning: false,
	warningUntil: null,
	nextAppointmentOn: '2026-12-03'
};
const warned = { hasLiveWarning: true, warningUntil: '2027-09-13' };
const scenariosOf = (changes: Partial<WhatIfInput>) =>
	whatIf({ ...base, ...changes }).map(({ scenario }) => scenario);
const answerTo = (scenario: string, changes: Partial<WhatIfInput>) =>
	whatIf({ ...base, ...changes }).find((each) => each.scenario === scenario);

describe('what can happen to this person', () => {
	it.each([
		['a community order', {}, ['miss_next', 'good_reason', 'court', 'relapse']],
		[
			'a community order with a warning that counts',
			warned,
			['miss_next', 'good_reason', 'happens_again', 'court', 'relapse']
		],
		[
			'a suspended sentence order with a warning that counts',
			{ ...warned, orderKind: 'suspended_sentence_order' },
			['miss_next', 'good_reason', 'happens_again', 'court', 'relapse']
		],
		['a licence', { orderKind: 'licence' }, ['miss_next', 'good_reason', 'recall', 'relapse']],
		['supervision that the law ended', { orderKind: 'post_sentence_supervision' }, ['relapse']],
		['an order that we do not know', { orderKind: 'other' }, ['miss_next', 'good_reason', 'relapse']]
	] as [string, Partial<WhatIfInput>, string[]][])('on %s', (_, changes, scenarios) => {
		expect(scenariosOf(changes)).toEqual(scenarios);
	});

	it('puts this person’s days where they belong', () => {
		expect(answerTo('miss_next', warned)?.dates).toEqual({
			nextAppointmentOn: '2026-12-03',
			warningUntil: null
		});
		expect(answerTo('happens_again', warned)?.dates).toEqual({
			nextAppointmentOn: null,
			warningUntil: '2027-09-13'
		});
		expect(answerTo('court', warned)?.dates).toEqual({ nextAppointmentOn: null, warningUntil: null });
	});

	it.each([
		['before the warning’s last day', '2027-09-12', 'second-time-community'],
		['on its last day', '2027-09-13', 'second-time-community'],
		['on the day after it', '2027-09-14', 'warning-or-referral']
	])('follows the warning to the next appointment, %s', (_, nextAppointmentOn, entryId) => {
		expect(answerTo('miss_next', { ...warned, nextAppointmentOn })?.entryIds).toContain(entryId);
	});

	it('tells the court’s powers of each order apart', () => {
		expect(answerTo('court', {})?.entryIds).toContain('court-community-powers');
		expect(answerTo('court', { orderKind: 'suspended_sentence_order' })?.entryIds).toContain(
			'court-suspended-prison'
		);
	});

	it('never speaks of court on a licence, of recall under a court’s order, or of a second time without a warning', () => {
		const day = fc.option(fc.integer({ min: 0, max: 900 }).map((offset) => addDays('2026-01-01', offset)));
		const input = fc.record<WhatIfInput>({
			orderKind: fc.constantFrom(...OrderKind.options),
			hasLiveWarning: fc.boolean(),
			warningUntil: day,
			nextAppointmentOn: day
		});
		fc.assert(
			fc.property(input, (given) => {
				const answers = whatIf(given);
				const scenarios = answers.map(({ scenario }) => scenario);
				const isCourtOrder = ['community_order', 'suspended_sentence_order'].includes(given.orderKind);
				expect(scenarios).toEqual(whatIfScenarios.filter((each) => scenarios.includes(each)));
				expect(scenarios.includes('court')).toBe(isCourtOrder);
				expect(scenarios.includes('recall')).toBe(given.orderKind === 'licence');
				expect(scenarios.includes('happens_again')).toBe(isCourtOrder && given.hasLiveWarning);
				expect(scenarios).toContain('relapse');
				for (const { entryIds } of answers) expect(new Set(entryIds).size).toBe(entryIds.length);
			})
		);
	});
});
