import { describe, expect, it } from 'vitest';
import { personsPlan } from '#lib/domain/plan/persons-plan.ts';
import { aGoal, aStep, idOf, TODAY } from '#lib/domain/plan/sequence.fixture.ts';
import { referralRecord } from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { formatDate, formatMoment } from '#lib/i18n/dates.ts';
import { personCy } from '#lib/i18n/catalogues/person.cy.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { sayPlanReason } from '#lib/i18n/plan/plan-reasons.ts';
import { placedSteps } from '#lib/domain/plan/placed-steps.ts';
import { sequenceInputOf } from '#lib/domain/plan/sequence-input.ts';
import { sequencePlan } from '#lib/domain/plan/sequence.ts';
import { typedInPlan } from '#lib/domain/plan/typed-in-plan.ts';
import { spokenParts } from '#lib/domain/text/which-language.ts';
import { personEn } from '#lib/i18n/catalogues/person.en.ts';
import { claimPoints } from './claim-words.ts';
import { allReasons, strengthsFor } from './step-page-words.ts';
import { mainReason } from './step-words.ts';

const waiting = aStep(1, { actor: 'agency', waitingSince: '2026-11-06' });
const referral = referralRecord({
	stepId: waiting.id,
	agencyName: 'Riverside',
	askedOn: '2026-11-06',
	nextCheckOn: '2026-12-01'
});

function worldOf(...records: SnapshotRecord[]) {
	const snapshot = assembleSnapshot(records);
	const me = {
		snapshot,
		today: TODAY,
		text: personEn,
		date: (date: string) => formatDate('en', date, '2026')
	};
	const { now, next, later, done } = personsPlan(snapshot, TODAY);
	const placed = [...now, ...next, ...later, ...done].find(({ step }) => step.id === waiting.id);
	if (!placed) throw new Error('The step is in no band');
	return { me, placed };
}

describe('what somebody typed, in a sentence about a plan', () => {
	const why = 'The course is about to start and there is a place for you';
	const told = aStep(2, {
		actor: 'service_user',
		overrides: [{ id: 'override', rule: 'now_cap', words: why, by: 'An Officer', on: TODAY }]
	});
	const others = [1, 3, 4, 5, 6].map((number) => aStep(number, { actor: 'service_user' }));
	const snapshot = assembleSnapshot([aGoal(1), told, ...others]);
	const reasons = sequencePlan(sequenceInputOf(snapshot, TODAY));
	const placed = placedSteps(reasons).find(({ step }) => step.id === told.id);

	it.each([
		['the person', personCy.planReasons],
		['their officer', staffText('cy').planReasons]
	])('is read to %s in its own language, the reason for setting a rule aside as well', (_, words) => {
		const said = (placed?.reasons ?? []).map((reason) =>
			sayPlanReason(reason, words, { date: String, step: () => '' })
		);
		const parts = said.flatMap((sentence) => spokenParts('cy', sentence, typedInPlan(snapshot)));
		expect(parts).toContainEqual({ words: why, lang: 'en' });
	});
});

describe('why a step waits', () => {
	it('names whom we asked, when, and when we look again, and blames nobody', () => {
		const { me, placed } = worldOf(aGoal(1), waiting, referral);
		expect(mainReason(me, placed)).toBe(
			'We asked Riverside on Friday 6 November. There is a waiting list, and that is not your fault. We look again on Tuesday 1 December.'
		);
		expect(allReasons(me, placed).join(' ')).not.toContain('waiting list');
	});

	it('says nothing again that stands beside its reasons on its page', () => {
		const other = aStep(2, { actor: 'agency' });
		const blocked = { because: 'There is no room yet.', doing: '', lookAgainOn: '2026-12-16' };
		const held = aStep(1, { actor: 'service_user', prerequisites: [other.id] });
		const status = 'cannot_be_done_yet';
		const said = (step: typeof waiting) => {
			const { me, placed } = worldOf(aGoal(1), step, other);
			return { main: mainReason(me, placed), all: allReasons(me, placed).join(' ') };
		};
		expect(said(held).main).toContain('This can start when this step is done');
		expect(said(held).all).not.toContain('This can start when');
		expect(said({ ...held, status, blocked }).all).not.toContain('This cannot be done yet');
		expect(said({ ...held, status, blocked: { ...blocked, because: '' } }).all).toContain(
			'This cannot be done yet, and we look at it again on Wednesday 16 December.'
		);
		const { me, placed } = worldOf(aGoal(1), held);
		const begun = [
			{ code: 'under_way' as const },
			{ code: 'started_anyway' as const, rule: 'job_search_needs_basics' as const }
		];
		expect(allReasons(me, { ...placed, reasons: begun })).toEqual([
			'Work on this has begun, so it goes on now.'
		]);
	});

	it('reads the reason an officer gave for setting a rule aside', () => {
		const override = {
			id: idOf('need', 1),
			rule: 'change_work_needs_steady_base' as const,
			words: 'The course starts only now',
			by: 'Priya Raman',
			on: TODAY
		};
		const { me, placed } = worldOf(aGoal(1), {
			...waiting,
			stage: 3,
			waitingSince: null,
			overrides: [override]
		});
		expect(placed.band).toBe('now');
		expect(allReasons(me, placed).join(' ')).toContain(
			'Your officer moved this step and tells you why: “The course starts only now”.'
		);
	});
});

describe('what stands beside a step', () => {
	it('is each strength once, of the step and its goal', () => {
		const { placed } = worldOf(aGoal(1, { strengths: ['Calm', 'Early riser'] }), {
			...waiting,
			strengths: ['Calm']
		});
		expect(strengthsFor(placed)).toEqual(['Calm', 'Early riser']);
	});

	it('is when it was claimed, when that arrived and when it was answered', () => {
		const me = { text: personEn, moment: (at: number) => formatMoment('en', at, '2026') };
		const at = (hour: number) => instantAt(TODAY, hour, 0);
		const claim = { tappedAt: at(9), receivedAt: null, words: '', answer: null };
		expect(claimPoints(me, claim)).toEqual([
			{ words: 'You saved it: Monday 23 November, 9am', reached: true },
			{ words: 'Not sent yet', reached: false },
			{ words: 'Not answered yet', reached: false }
		]);
		const answer = { confirmed: true, words: '', by: 'Priya Raman', at: at(11), readAt: null };
		expect(claimPoints(me, { ...claim, receivedAt: at(10), answer }).slice(1)).toEqual([
			{ words: 'It reached us: Monday 23 November, 10am', reached: true },
			{ words: 'Your officer answered: Monday 23 November, 11am', reached: true }
		]);
	});
});
