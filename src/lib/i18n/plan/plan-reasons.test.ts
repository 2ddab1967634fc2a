import type { Language } from '#lib/domain/text/language.ts';
import { describe, expect, it } from 'vitest';
import { sayPlanReason, type ReasonNames } from './plan-reasons.ts';
import { planReasonsCy } from './plan-reasons.cy.ts';
import { planReasonsEn } from './plan-reasons.en.ts';
import { staffPlanReasonsCy } from './staff-plan-reasons.cy.ts';
import { staffPlanReasonsEn } from './staff-plan-reasons.en.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { OverridableRule, SequenceReason } from '#lib/domain/plan/sequence.ts';
import { softRules } from '#lib/domain/plan/soft-rules.ts';
import { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';

const on = '2026-11-23';
const requirementId = 'requirement';
const rules = softRules.map(({ code }) => code);
const overridable: OverridableRule[] = [...rules, 'now_cap', 'refer_early'];

const reasons: SequenceReason[] = [
	{ code: 'claimed', on },
	{ code: 'court_ordered', requirementId },
	{ code: 'safety_step' },
	{ code: 'refer_early', forStepId: 'one', waitDays: 56, neededOn: on },
	{ code: 'refer_early', forStepId: 'one', waitDays: 56, neededOn: null },
	...AreaOfNeed.options.flatMap((area): SequenceReason[] => [
		{ code: 'steady_base_first', area, stepIds: ['one'] },
		{ code: 'steady_base_first', area, stepIds: ['one', 'two'] }
	]),
	{ code: 'opens_steps', stepIds: ['one'] },
	{ code: 'opens_steps', stepIds: ['one', 'two'] },
	{ code: 'chosen' },
	{ code: 'waited_long', since: on },
	{ code: 'under_way' },
	{ code: 'ready' },
	{ code: 'enough_for_now', cap: 3 },
	{ code: 'court_starts', requirementId, startsOn: on },
	{ code: 'safety_first', since: on },
	{ code: 'cannot_be_done_yet', lookAgainOn: on },
	{ code: 'cannot_be_done_yet', lookAgainOn: null },
	{ code: 'waiting_list', since: on, expectedOn: on, lookAgainOn: on },
	{ code: 'waiting_list', since: on, expectedOn: null, lookAgainOn: null },
	...(
		[
			'none',
			'to_be_made',
			'made',
			'declined_by_agency',
			'declined_by_person',
			'not_available_in_area'
		] as const
	).flatMap((state): SequenceReason[] => [
		{ code: 'referral', state, since: on },
		{ code: 'referral', state, since: null }
	]),
	{ code: 'waits_for_steps', stepIds: ['one'] },
	{ code: 'waits_for_steps', stepIds: ['one', 'two'] },
	{ code: 'goal_for_later', goalId: 'goal' },
	...rules.map((rule): SequenceReason => ({ code: 'soft_rule', rule, stepIds: [] })),
	...overridable.map((rule): SequenceReason => ({ code: 'overridden', rule, words: 'It is due' })),
	...rules.map((rule): SequenceReason => ({ code: 'started_anyway', rule })),
	...rules.map((rule): SequenceReason => ({ code: 'ordered_despite_rule', rule })),
	{ code: 'prerequisite_set_aside', requirementId, stepIds: ['one'] },
	{ code: 'completed', on },
	{ code: 'completed', on: null },
	{ code: 'no_longer_needed' },
	{ code: 'goal_achieved', goalId: 'goal' }
];
const titles: Record<string, string> = { one: 'Attend the course', two: 'View a room' };
const namesIn = (language: Language): ReasonNames => ({
	date: (date) => formatDate(language, date, '2026'),
	step: (id) => titles[id] ?? 'no such step'
});
const english = (reason: SequenceReason) => sayPlanReason(reason, planReasonsEn, namesIn('en'));
const welsh = (reason: SequenceReason) => sayPlanReason(reason, planReasonsCy, namesIn('cy'));

const sentencesOf = (text: string) =>
	text
		.replaceAll(/“[^”]*”/g, 'it')
		.split(/(?<=[.?])\s/)
		.map((sentence) => sentence.split(/\s+/).length);

describe.each([
	['the person, English', planReasonsEn, 'en', 20],
	['the person, Welsh', planReasonsCy, 'cy', 20],
	['the practitioner, English', staffPlanReasonsEn, 'en', 25],
	['the practitioner, Welsh', staffPlanReasonsCy, 'cy', 25]
] as const)('reasons for %s', (_, words, language, longest) => {
	it.each(reasons)('$code is one whole plain sentence, or a few', (reason) => {
		const text = sayPlanReason(reason, words, namesIn(language));
		expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
		expect(text).not.toMatch(/undefined|null|no such step|\d{4}-\d\d|\s\s/);
		expect(Math.max(...sentencesOf(text))).toBeLessThanOrEqual(longest);
	});
});

describe('reasons for the person', () => {
	it('say nothing of risk, and nothing that blames', () => {
		const said = reasons.map(english).join(' ');
		expect(said).not.toMatch(/\b(risk|harm|offend\w*|complian\w*|fail\w*|sanction|refus\w*|service user)\b/i);
	});

	it('are never left in English', () => {
		expect(reasons.filter((reason) => welsh(reason) === english(reason))).toEqual([]);
	});

	it.each<[SequenceReason, string, string]>([
		[
			{ code: 'steady_base_first', area: 'accommodation', stepIds: ['one'] },
			'This comes first because you need somewhere to live before “Attend the course” can work.',
			'Mae hyn yn dod gyntaf oherwydd bod angen lle i fyw arnoch cyn y gall “Attend the course” weithio.'
		],
		[
			{ code: 'waiting_list', since: '2026-09-21', expectedOn: null, lookAgainOn: '2026-12-01' },
			'There is a waiting list, and you have been on it since Monday 21 September. That is not your fault. We look again on Tuesday 1 December.',
			'Mae rhestr aros, ac rydych arni ers dydd Llun 21 Medi. Nid eich bai chi yw hynny. Byddwn yn edrych eto ar ddydd Mawrth 1 Rhagfyr.'
		]
	])('$code', (reason, en, cy) => {
		expect([english(reason), welsh(reason)]).toEqual([en, cy]);
	});
});

describe('reasons for the practitioner', () => {
	it('name the soft rule and ask', () => {
		const reason: SequenceReason = {
			code: 'soft_rule',
			rule: 'change_work_needs_steady_base',
			stepIds: []
		};
		expect(sayPlanReason(reason, staffPlanReasonsEn, namesIn('en'))).toBe(
			'Soft rule: change work before a steady base; override?'
		);
	});
});
