import type { CircumstanceRecord } from '#lib/domain/people/circumstance.ts';
import type { GoalRecord, PlanRecord, StepRecord } from '#lib/domain/plan/record.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { IfThenPlanRecord } from './if-then-plan.ts';
import type { AgreedAction, AnswerWithOffers, PositiveChangeRecord, ReportLists } from './record.ts';
import type { StrengthRecord } from './strength-record.ts';
import { strengthsForStaff } from './strengths.ts';

/*
 * A case on one page, for whoever is new to it: what the person wants, is good at and has planned, what they were promised, and how to
 * reach them. Read from where each of it is, and nothing of any event, decision or warning.
 */

interface StoryIn extends Pick<ReportLists, 'obstacles' | 'relapses' | 'circumstanceChanges'> {
	plan: PlanRecord | null;
	goals: readonly GoalRecord[];
	steps: readonly StepRecord[];
	strengths: readonly StrengthRecord[];
	positiveChanges: readonly PositiveChangeRecord[];
	ifThenPlans: readonly IfThenPlanRecord[];
	circumstances: readonly CircumstanceRecord[];
}

/** Something that our side said it would do. */
export interface Promised {
	key: string;
	/** Null: to look at the plan together. */
	what: string | null;
	who: 'officer' | 'agency';
	/** The day it was promised for. */
	by: LocalDate | null;
	/** Who said so and when; null of a step in the plan. */
	said: { by: string; on: LocalDate } | null;
	/** What it was said about is sorted, or it is marked as done in the plan. */
	settled: boolean;
}

export interface StoryOfCase {
	/** What the person said of their plan, in their words. */
	ownWords: string | null;
	goals: Pick<GoalRecord, 'id' | 'title' | 'status'>[];
	strengths: Pick<StrengthRecord, 'words' | 'choice'>[];
	plans: Pick<IfThenPlanRecord, 'id' | 'if' | 'then'>[];
	/** What is open first, by its day. */
	promises: Promised[];
	circumstances: CircumstanceRecord[];
}

export function storyOfCase(snapshot: StoryIn): StoryOfCase {
	const { kept, elsewhere } = strengthsForStaff(snapshot);
	return {
		ownWords: snapshot.plan?.ownWords || null,
		goals: snapshot.goals
			.filter(({ status }) => status === 'current' || status === 'future')
			.map(({ id, title, status }) => ({ id, title, status })),
		strengths: [...kept, ...elsewhere.map(({ words }) => ({ words, choice: null }))].map(
			({ words, choice }) => ({ words, choice })
		),
		plans: snapshot.ifThenPlans
			.filter(({ refused }) => !refused)
			.map(({ id, if: when, then }) => ({ id, if: when, then })),
		promises: promisesIn(snapshot),
		circumstances: [...snapshot.circumstances]
	};
}

/**
 * What is for the officer of the case alone, or whoever covers for them, left out: what somebody says they are good at, what they
 * plan, and what was said to them about drink or drugs.
 */
export function forTheManager(snapshot: StoryIn): StoryIn {
	return { ...snapshot, strengths: [], positiveChanges: [], ifThenPlans: [], relapses: [] };
}

function promisesIn({ obstacles, relapses, circumstanceChanges, goals, steps }: StoryIn): Promised[] {
	const promises = [
		...obstacles
			.filter(({ state }) => state !== 'withdrawn')
			.flatMap(({ answers, state }) => answers.flatMap((answer) => saidIn(answer, state === 'sorted'))),
		// A relapse is never closed: what the latest answer promises is what still stands, as on Today.
		...relapses.flatMap(({ answers }) => latest(answers).flatMap((answer) => saidIn(answer, false))),
		...circumstanceChanges.flatMap((change) => promisedFor(change)),
		...stepsOfOurs(goals, steps)
	];
	return promises.sort(
		(a, b) =>
			Number(a.settled) - Number(b.settled) ||
			compare(a.by ?? '9999', b.by ?? '9999') ||
			compare(a.key, b.key)
	);
}

function promisedFor({
	id,
	answers,
	lookOn,
	lookedAgainOn
}: ReportLists['circumstanceChanges'][number]): Promised[] {
	const [answer] = latest(answers);
	const settled = lookedAgainOn !== null;
	const look: Promised[] =
		lookOn === null || !answer
			? []
			: [{ key: `look ${id}`, what: null, who: 'officer', by: lookOn, said: saidBy(answer), settled }];
	return [...(answer ? saidIn(answer, settled) : []), ...look];
}

function saidIn(answer: AnswerWithOffers, settled: boolean): Promised[] {
	return answer.actions.flatMap(({ who, what, by }: AgreedAction, index) =>
		who === 'service_user'
			? []
			: [{ key: `${answer.id} ${index}`, what, who, by, said: saidBy(answer), settled }]
	);
}

function saidBy({ by, at }: AnswerWithOffers): NonNullable<Promised['said']> {
	return { by, on: localDate(at) };
}

function latest<Answer>(answers: readonly Answer[]): Answer[] {
	return answers.slice(-1);
}

/** What the plan says that the officer does, towards a goal that stands. */
function stepsOfOurs(goals: readonly GoalRecord[], steps: readonly StepRecord[]): Promised[] {
	const removed = new Set(goals.filter(({ status }) => status === 'removed').map(({ id }) => id));
	return steps
		.filter(
			({ actor, status, goalId }) =>
				actor === 'practitioner' && status !== 'no_longer_needed' && !removed.has(goalId)
		)
		.map(({ id, description, targetDate, status }) => ({
			key: `step ${id}`,
			what: description,
			who: 'officer',
			by: targetDate,
			said: null,
			settled: status === 'completed'
		}));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
