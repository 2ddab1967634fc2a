import { describe, expect, it } from 'vitest';
import {
	goalRecord,
	obstacleRecord,
	planRecord,
	planVersionRecord,
	stepRecord
} from '#lib/domain/records/records.fixture.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { canTakeBack } from './can-take-back.ts';
import { progressByArea } from './got-better.ts';
import {
	myReports,
	planVoice,
	reportsAboutStep,
	reportsToRead,
	stateOf,
	unreadAnswers
} from './my-reports.ts';
import { strengthsOf } from './strengths.ts';

const sent = { tappedAt: 1_000, receivedAt: 2_000, receipt: 'AAA-BBB-CCC', seenAt: null };

function change(changes: Partial<RecordOf<'positive_change'>> = {}): RecordOf<'positive_change'> {
	return {
		kind: 'positive_change',
		id: 'change',
		area: null,
		words: 'I went',
		strength: '',
		answers: [],
		...sent,
		...changes
	};
}

function proposal(changes: Partial<RecordOf<'proposal'>> = {}): RecordOf<'proposal'> {
	return {
		kind: 'proposal',
		id: 'proposal',
		proposed: 'goal',
		area: null,
		goalId: null,
		words: 'Learn to drive',
		outcome: null,
		becameId: null,
		answers: [],
		...sent,
		...changes
	};
}

function disagreement(changes: Partial<RecordOf<'disagreement'>> = {}): RecordOf<'disagreement'> {
	return {
		kind: 'disagreement',
		id: 'disagreement',
		about: { kind: 'step', id: 'step' },
		words: 'Too soon',
		answers: [],
		...sent,
		...changes
	};
}

function relapse(changes: Partial<RecordOf<'relapse'>> = {}): RecordOf<'relapse'> {
	return {
		kind: 'relapse',
		id: 'relapse',
		substance: 'drink',
		safeNow: 'yes',
		wanted: [],
		words: '',
		recorded: null,
		answers: [],
		...sent,
		...changes
	};
}

const answer = { id: 'answer', words: 'Well done', by: 'Priya Raman', at: 3_000, readAt: null };

describe('stateOf', () => {
	it.each([
		['on_this_phone', obstacleRecord({ receivedAt: null })],
		['sent', obstacleRecord()],
		['seen', obstacleRecord({ state: 'seen', seenAt: 3_000 })],
		['being_worked_on', obstacleRecord({ state: 'being_worked_on', seenAt: 3_000 })],
		['sorted', obstacleRecord({ state: 'sorted', seenAt: 3_000 })],
		['withdrawn', obstacleRecord({ state: 'withdrawn', receivedAt: null })],
		['sent', change()],
		['withdrawn', change({ takenBackAt: 4_000, answers: [answer] })],
		['seen', change({ seenAt: 3_000 })],
		['answered', change({ seenAt: 3_000, answers: [answer] })],
		['on_this_phone', proposal({ receivedAt: null })],
		// An idea that was taken up has its answer in the plan, with or without words.
		['answered', proposal({ seenAt: 3_000, outcome: 'added', becameId: 'goal' })],
		['on_this_phone', relapse({ receivedAt: null })],
		['seen', relapse({ seenAt: 3_000 })],
		['answered', relapse({ seenAt: 3_000, answers: [{ ...answer, offers: [], actions: [] }] })],
		['sent', disagreement()],
		['answered', disagreement({ seenAt: 3_000, answers: [answer] })]
	] as const)('says %s', (state, report) => {
		expect(stateOf(report)).toBe(state);
	});
});

describe('myReports', () => {
	it('puts the latest first, whatever its kind', () => {
		const snapshot = assembleSnapshot([
			change({ tappedAt: 1 }),
			relapse({ tappedAt: 3 }),
			obstacleRecord({ tappedAt: 5 })
		]);
		expect(myReports(snapshot).map(({ id }) => id)).toEqual(['obstacle', 'relapse', 'change']);
	});

	it('has what was taken back, which no other list has', () => {
		const strength = 'I walked on';
		const snapshot = assembleSnapshot([change({ takenBackAt: 4_000, strength, answers: [answer] })]);
		expect(myReports(snapshot).map(({ id }) => id)).toEqual(['change']);
		expect(snapshot.positiveChanges).toEqual([]);
		expect(progressByArea(snapshot)).toEqual([]);
		expect(strengthsOf(snapshot)).toEqual([]);
		expect(unreadAnswers(snapshot)).toHaveLength(1);
	});
});

describe('unreadAnswers', () => {
	it('lists what was not opened yet, the latest first', () => {
		const snapshot = assembleSnapshot([
			change({ answers: [answer, { ...answer, id: 'read', readAt: 4_000 }] }),
			obstacleRecord({ answers: [{ ...answer, id: 'later', at: 9_000, offers: [], actions: [] }] })
		]);
		expect(unreadAnswers(snapshot).map(({ answer: { id } }) => id)).toEqual(['later', 'answer']);
	});
});

describe('canTakeBack', () => {
	it('holds for an obstacle that is still open', () => {
		expect(canTakeBack(obstacleRecord({ state: 'being_worked_on' }))).toBe(true);
		expect(canTakeBack(obstacleRecord({ state: 'sorted' }))).toBe(false);
		expect(canTakeBack(obstacleRecord({ state: 'withdrawn' }))).toBe(false);
		expect(canTakeBack(relapse())).toBe(false);
	});

	it('holds for what got better, whatever became of it, once', () => {
		expect(canTakeBack(change())).toBe(true);
		expect(canTakeBack(change({ seenAt: 3_000, answers: [answer] }))).toBe(true);
		expect(canTakeBack(change({ takenBackAt: 4_000 }))).toBe(false);
	});
});

describe('progress', () => {
	const goal = goalRecord({ status: 'achieved', area: 'accommodation' });

	it('gathers what got better by part of life, and leaves out parts with nothing', () => {
		const snapshot = assembleSnapshot([goal, change({ area: 'finances' }), change({ id: 'other' })]);
		expect(
			progressByArea(snapshot).map(({ area, changes, goalsReached }) => [
				area,
				changes.length,
				goalsReached.length
			])
		).toEqual([
			['accommodation', 0, 1],
			['finances', 1, 0],
			[null, 1, 0]
		]);
	});

	it('keeps what was reached and done once where it was taken up again, as the milestones do', () => {
		const open = { ...goal, status: 'current' as const };
		const step = stepRecord({ goalId: goal.id, status: 'in_progress' });
		const content = {
			goals: [{ ...goal, status: 'achieved' as const }],
			steps: [{ ...step, status: 'completed' as const, reason: null }]
		};
		const of = (records: Parameters<typeof assembleSnapshot>[0]) =>
			progressByArea(assembleSnapshot(records)).map(({ stepsDone, goalsReached }) => [
				stepsDone.length,
				goalsReached.length
			]);
		expect(of([open, step, planVersionRecord({ content })])).toEqual([[1, 1]]);
		expect(of([open, step])).toEqual([]);
	});

	it('names each strength once', () => {
		const plan = planRecord({ strengths: ['Good with people'] });
		const said = ['good with people ', 'I asked for help', ''].map((strength, index) =>
			change({ id: `change-${index}`, strength })
		);
		expect(strengthsOf(assembleSnapshot([plan, ...said]))).toEqual(['Good with people', 'I asked for help']);
	});
});

describe('what is read on a page of its own', () => {
	it('is every other kind, the latest to arrive first, and what is on its way by when it was tapped', () => {
		const snapshot = assembleSnapshot([
			change({ tappedAt: 9, receivedAt: 10 }),
			obstacleRecord({ id: 'obstacle', tappedAt: 1, receivedAt: 30 }),
			change({ id: 'on its way', tappedAt: 20, receivedAt: null }),
			proposal(),
			disagreement()
		]);
		expect(reportsToRead(snapshot).map(({ id }) => id)).toEqual(['obstacle', 'on its way', 'change']);
	});
});

describe('what was said to the plan', () => {
	const aboutPlan = disagreement({ id: 'other', about: { kind: 'plan' }, tappedAt: 9 });
	const snapshot = assembleSnapshot([
		proposal({ tappedAt: 5 }),
		disagreement({ tappedAt: 1 }),
		aboutPlan,
		change()
	]);

	it('is its ideas and disagreements, the latest first', () => {
		expect(planVoice(snapshot).map(({ id }) => id)).toEqual(['other', 'proposal', 'disagreement']);
	});

	it('stands with the step it is about, and no other', () => {
		expect(reportsAboutStep(snapshot, 'step').map(({ id }) => id)).toEqual(['disagreement']);
		expect(reportsAboutStep(snapshot, 'other step')).toEqual([]);
	});

	it('shows its unread answer on Home', () => {
		const answered = assembleSnapshot([disagreement({ answers: [answer] })]);
		expect(unreadAnswers(answered).map(({ report }) => report.id)).toEqual(['disagreement']);
	});
});
