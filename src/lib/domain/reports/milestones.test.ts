import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import {
	appointmentRecord,
	goalRecord,
	requirementRecord,
	stepRecord
} from '#lib/domain/records/records.fixture.ts';
import { planContentOf } from '#lib/domain/plan/agreed-content.ts';
import type { GoalRecord, PlanVersionRecord, StepRecord } from '#lib/domain/plan/record.ts';
import { addDays, instantAt } from '#lib/domain/time/local-date.ts';
import { latestMilestones, milestonesOf, type MilestoneWorld } from './milestones.ts';

const TODAY = '2026-11-29';
const nothing: MilestoneWorld = {
	steps: [],
	goals: [],
	appointments: [],
	planVersions: [],
	requirements: [],
	complianceEvents: []
};
const visit = (id: string, day: string, code: OutcomeCode | null = 'attended_complied', changes = {}) =>
	appointmentRecord({
		id,
		startsAt: instantAt(day, 10, 30),
		outcome: code && { code, reason: null },
		...changes
	});
const restarted = (id: string, appointmentId: string | null, nextOn: string) => ({
	id,
	restart: { appointmentId, nextOn }
});
const reached = (world: Partial<MilestoneWorld>, today = TODAY) =>
	milestonesOf({ ...nothing, ...world }, today).map(({ key, on }) => [key, on]);
const agreed = (goals: GoalRecord[], steps: StepRecord[]): PlanVersionRecord => ({
	kind: 'plan_version',
	id: 'version',
	number: 1,
	agreement: 'agreed',
	ownWords: null,
	by: 'Officer',
	on: '2026-11-10',
	content: planContentOf({ goals, steps })
});
const hours = (completed: number | null, required = 100) =>
	requirementRecord({ requirementKind: 'unpaid_work', measure: { unit: 'hours', required, completed } });

describe('milestones', () => {
	it('are none where nothing was reached, and nothing is said of it', () => {
		expect(reached({})).toEqual([]);
		expect(
			reached({
				appointments: [visit('a', '2026-11-20', 'failed_to_attend'), visit('b', '2026-11-21', null)],
				steps: [stepRecord(), stepRecord({ id: 'c', status: 'completed', actor: 'practitioner' })],
				goals: [goalRecord()],
				requirements: [hours(null), hours(19), hours(0, 0)]
			})
		).toEqual([]);
	});

	it('are three appointments kept, whatever lies between them', () => {
		const appointments = [
			visit('c', '2026-11-20'),
			visit('a', '2026-11-01'),
			visit('b', '2026-11-10'),
			visit('missed', '2026-11-05', 'unacceptable_absence')
		];
		expect(reached({ appointments })).toEqual([
			['three_kept', '2026-11-20'],
			['first_kept', '2026-11-01']
		]);
	});

	it('are steps and goals with their day, and after the others where no day is kept', () => {
		const steps = [
			stepRecord({ id: 'one', status: 'completed', completedOn: '2026-11-02' }),
			stepRecord({ id: 'two', status: 'completed', completedOn: null }),
			stepRecord({ id: 'to come', status: 'completed', completedOn: '2027-01-01' })
		];
		expect(reached({ steps, goals: [goalRecord({ status: 'achieved' })] })).toEqual([
			['step-one', '2026-11-02'],
			['goal-goal', null],
			['step-to come', null],
			['step-two', null]
		]);
	});

	it.each([
		['its own appointment kept', visit('own', '2026-11-10'), 'own', '2026-11-10'],
		['the next one kept where there was none of its own', visit('x', '2026-11-12'), null, '2026-11-12'],
		['nothing while nobody has said how it went', visit('own', '2026-11-10', null), 'own', undefined],
		['nothing yet where it was missed', visit('own', '2026-11-10', 'failed_to_attend'), 'own', undefined]
	])('are a fresh start: %s', (_, appointment, appointmentId, on) => {
		const found = reached({
			appointments: [appointment],
			complianceEvents: [restarted('e', appointmentId, '2026-11-10'), { id: 'open', restart: null }]
		});
		expect(new Map(found as [string, string][]).get('fresh-e')).toBe(on);
	});

	it.each(['rescheduled_by_staff', 'acceptable_absence', 'rescheduled_by_person'] as const)(
		'are a fresh start kept later where its appointment was %s',
		(code) => {
			const appointments = [visit('own', '2026-11-10', code), visit('x', '2026-11-17')];
			const complianceEvents = [restarted('e', 'own', '2026-11-10')];
			expect(reached({ appointments, complianceEvents })).toContainEqual(['fresh-e', '2026-11-17']);
		}
	);

	it.each([
		[19.5, []],
		[20, [20]],
		[45, [20, 40]],
		[9000, Array.from({ length: 15 }, (_, index) => (index + 1) * 20)]
	])('are hours done, however many were ordered: %d', (done, marks) => {
		const all = milestonesOf({ ...nothing, requirements: [hours(done)] }, TODAY);
		const hoursOf = (some: typeof all) => some.flatMap((one) => (one.kind === 'hours' ? [one.hours] : []));
		expect(hoursOf(all).sort((a, b) => a - b)).toEqual(marks);
		expect(hoursOf(latestMilestones(all, 3))).toEqual(marks.slice(-1));
	});

	it.each(['current', 'removed'] as const)('stand where a goal that was reached is %s again', (status) => {
		const achieved = goalRecord({ status: 'achieved' });
		const versions = [agreed([achieved], [])];
		const world = { planVersions: versions, goals: [{ ...achieved, status }] };
		expect(reached(world)).toEqual([[`goal-${achieved.id}`, null]]);
	});

	it.each(['not_started', 'no_longer_needed'] as const)(
		'stand where a step that was done is %s again',
		(status) => {
			const done = stepRecord({ id: 'one', status: 'completed', completedOn: '2026-11-02' });
			const world = { planVersions: [agreed([], [done])], steps: [{ ...done, status, completedOn: null }] };
			expect(reached(world)).toEqual([['step-one', '2026-11-10']]);
		}
	);

	it('stand where the court adds hours', () => {
		expect(reached({ requirements: [hours(50, 150)] })).toEqual(reached({ requirements: [hours(50, 100)] }));
	});
});

describe('whatever comes later', () => {
	const dayIn = (min: number, max: number) => fc.integer({ min, max }).map((ago) => addDays(TODAY, -ago));
	const visits = (days: fc.Arbitrary<string>, prefix: string) =>
		fc
			.array(fc.tuple(days, fc.option(fc.constantFrom(...OutcomeCode.options))), { maxLength: 8 })
			.map((all) => all.map(([day, code], index) => visit(`${prefix}${index}`, day, code)));
	const steps = (days: fc.Arbitrary<string>, prefix: string) =>
		fc
			.array(fc.option(days), { maxLength: 4 })
			.map((all) =>
				all.map((completedOn, index) =>
					stepRecord({ id: `${prefix}s${index}`, status: 'completed', completedOn })
				)
			);
	const starts = (prefix: string) =>
		fc
			.array(fc.tuple(fc.option(fc.nat(7)), dayIn(0, 400)), { maxLength: 3 })
			.map((all) =>
				all.map(([own, nextOn], index) =>
					restarted(`${prefix}e${index}`, own === null ? null : `${prefix}${own}`, nextOn)
				)
			);
	const world = (days: fc.Arbitrary<string>, prefix: string): fc.Arbitrary<MilestoneWorld> =>
		fc
			.tuple(visits(days, prefix), steps(days, prefix), starts(prefix))
			.map(([appointments, done, complianceEvents]) => ({
				...nothing,
				appointments,
				steps: done,
				complianceEvents
			}));
	const both = (a: MilestoneWorld, b: MilestoneWorld): MilestoneWorld => ({
		...nothing,
		appointments: [...b.appointments, ...a.appointments],
		steps: [...b.steps, ...a.steps],
		complianceEvents: [...b.complianceEvents, ...a.complianceEvents]
	});

	it('takes no milestone away, nor its day', () =>
		fc.assert(
			fc.property(world(dayIn(100, 400), 'then'), world(dayIn(0, 99), 'later'), (then, later) => {
				const before = milestonesOf(then, TODAY);
				const after = milestonesOf(both(then, later), TODAY);
				expect(after).toEqual(expect.arrayContaining(before));
			})
		));

	it('nor does what is recorded late take one away', () =>
		fc.assert(
			fc.property(world(dayIn(0, 400), 'then'), world(dayIn(0, 400), 'late'), (then, late) => {
				const before = milestonesOf(then, TODAY).map(({ key }) => key);
				expect(milestonesOf(both(then, late), TODAY).map(({ key }) => key)).toEqual(
					expect.arrayContaining(before)
				);
			})
		));

	it('nor does the order in which it came change anything', () =>
		fc.assert(
			fc.property(world(dayIn(0, 400), 'then'), world(dayIn(0, 400), 'late'), (then, late) => {
				expect(milestonesOf(both(then, late), TODAY)).toEqual(milestonesOf(both(late, then), TODAY));
			})
		));
});
