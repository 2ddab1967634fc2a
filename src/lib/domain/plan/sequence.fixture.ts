import { goalRecord, stepRecord } from '#lib/domain/records/records.fixture.ts';
import {
	sequencePlan,
	type Goal,
	type PlanSequence,
	type Requirement,
	type SequenceInput,
	type Step
} from './sequence.ts';

export const TODAY = '2026-11-23';

/** Identifiers that read well in a failing test: a kind and a number. */
export function idOf(kind: 'goal' | 'step' | 'requirement' | 'referral' | 'need', number: number): string {
	const kinds = { goal: 'a', step: 'b', requirement: 'c', referral: 'd', need: 'e' };
	return `00000000-0000-7000-8000-${kinds[kind]}${String(number).padStart(11, '0')}`;
}

export const aGoal = (number: number, changes: Partial<Goal> = {}): Goal =>
	goalRecord({
		id: idOf('goal', number),
		title: `I will reach goal ${number}`,
		position: number,
		...changes
	});

/** A step of the person's, ready, of a stage no rule touches, in goal 1. */
export const aStep = (number: number, changes: Partial<Step> = {}): Step =>
	stepRecord({
		id: idOf('step', number),
		goalId: idOf('goal', 1),
		description: `Step ${number}`,
		position: number,
		...changes
	});

export function aRequirement(number: number, changes: Partial<Requirement> = {}): Requirement {
	return {
		kind: 'requirement',
		id: idOf('requirement', number),
		orderId: idOf('requirement', 99),
		requirementKind: 'alcohol_treatment',
		title: 'Alcohol treatment',
		detail: null,
		measure: null,
		startDate: '2026-10-05',
		endDate: null,
		...changes
	};
}

export function aPlan(changes: Partial<SequenceInput> = {}): SequenceInput {
	return { goals: [aGoal(1)], steps: [], requirements: [], openStages: [], today: TODAY, ...changes };
}

/** Where each step stands and its main reason, by description: `{ now: ['Step 1: ready'], … }`. */
export function overview(sequence: PlanSequence): Record<'now' | 'next' | 'later' | 'done', string[]> {
	const lines = (band: 'now' | 'next' | 'later' | 'done') =>
		sequence[band].map(({ step, reasons }) => `${step.description}: ${reasons[0]?.code ?? 'no reason'}`);
	return { now: lines('now'), next: lines('next'), later: lines('later'), done: lines('done') };
}

export function overviewOf(changes: Partial<SequenceInput>) {
	return overview(sequencePlan(aPlan(changes)));
}
