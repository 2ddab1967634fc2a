import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import { appointmentRecord, goalRecord, stepRecord } from '#lib/domain/records/records.fixture.ts';
import type { PositiveChangeRecord } from '#lib/domain/reports/record.ts';
import { addDays, instantAt } from '#lib/domain/time/local-date.ts';
import { goneWell } from './gone-well.ts';

const TODAY = '2026-11-23';
const daysAgo = (days: number) => addDays(TODAY, -days);
const attended = { code: 'attended_complied', reason: null } as const;
const visit = (days: number, outcome: { code: OutcomeCode; reason: null } | null = attended) =>
	appointmentRecord({ startsAt: instantAt(daysAgo(days), 10, 0), outcome });
const done = (id: string, days: number, changes = {}) =>
	stepRecord({ id, status: 'completed', completedOn: daysAgo(days), description: `Step ${id}`, ...changes });
const shared = (days: number, changes: Partial<PositiveChangeRecord> = {}): PositiveChangeRecord => {
	const at = instantAt(daysAgo(days), 9, 0);
	return {
		kind: 'positive_change',
		id: 'change',
		area: null,
		words: 'I cooked',
		strength: '',
		tappedAt: at,
		receivedAt: at,
		receipt: null,
		seenAt: null,
		answers: [],
		...changes
	};
};
const nothing = { appointments: [], steps: [], goals: [], planVersions: [], positiveChanges: [] };

describe('what has gone well lately', () => {
	it('is nothing of an empty case', () => {
		expect(goneWell(nothing, TODAY)).toEqual({ facts: [], goodNews: [] });
	});

	it('is what was kept, done and reached, with its days', () => {
		const { facts } = goneWell(
			{
				...nothing,
				appointments: [visit(30), visit(9), visit(2, null)],
				steps: [done('early', 40), done('late', 3), done('of the agency', 3, { actor: 'agency' })],
				goals: [goalRecord({ status: 'achieved', title: 'A place' }), goalRecord({ id: 'other' })]
			},
			TODAY
		);
		expect(facts).toEqual([
			{ key: 'kept', kind: 'kept', count: 2, since: daysAgo(30), last: daysAgo(9) },
			{ key: 'step late', kind: 'step', words: 'Step late', on: daysAgo(3) },
			{ key: 'step early', kind: 'step', words: 'Step early', on: daysAgo(40) },
			{ key: 'goal goal', kind: 'goal', words: 'A place', on: null }
		]);
	});

	it('says so of a goal of which no day is kept', () => {
		const { facts } = goneWell({ ...nothing, goals: [goalRecord({ status: 'achieved' })] }, TODAY);
		expect(facts).toMatchObject([{ kind: 'goal', on: null }]);
	});

	it.each(OutcomeCode.options.filter((code) => code !== 'attended_complied'))(
		'counts nothing of an appointment that was %s',
		(code) => {
			const { facts } = goneWell({ ...nothing, appointments: [visit(3, { code, reason: null })] }, TODAY);
			expect(facts).toEqual([]);
		}
	);

	it('goes twelve weeks back and not into tomorrow', () => {
		fc.assert(
			fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
				const found = goneWell(
					{
						appointments: [visit(days)],
						steps: [done('one', days)],
						goals: [],
						planVersions: [],
						positiveChanges: [shared(days)]
					},
					TODAY
				);
				const expected = days >= 0 && days <= 84 ? 1 : 0;
				expect(found.facts).toHaveLength(2 * expected);
				expect(found.goodNews).toHaveLength(expected);
			})
		);
	});

	it('shows no good news that was taken back', () => {
		const positiveChanges = [shared(2), shared(2, { id: 'back', takenBackAt: 1 })];
		expect(goneWell({ ...nothing, positiveChanges }, TODAY).goodNews).toMatchObject([
			{ id: 'change', words: 'I cooked' }
		]);
	});

	it('begins no letter with what the person wrote', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 12 }), (words) => {
				const { facts } = goneWell({ ...nothing, positiveChanges: [shared(2, { words })] }, TODAY);
				expect(facts).toEqual([]);
			})
		);
	});
});
