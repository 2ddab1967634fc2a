import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, maybe, plan, stepOf } from './any-plan.fixture.ts';
import { agedGaps } from './gap-age.ts';
import { requirementInForce } from './planned-steps.ts';
import { placedSteps, toDoNow } from './placed-steps.ts';
import {
	planGaps,
	sequencePlan,
	type PlanSequence,
	type Requirement,
	type SequenceInput,
	type Step
} from './sequence.ts';
import { aPlan, idOf, TODAY } from './sequence.fixture.ts';
import type { ReferralState } from './referral.ts';
import { AreaOfNeed } from './vocabulary.ts';

const bandOrder = ['now', 'next', 'later', 'done'] as const;

function bandsOf(sequence: PlanSequence): Map<string, number> {
	return new Map(
		bandOrder.flatMap((band, index) => sequence[band].map(({ step }): [string, number] => [step.id, index]))
	);
}

function orderOf(sequence: PlanSequence): string[] {
	return bandOrder.flatMap((band) => sequence[band].map(({ step }) => `${band} ${step.id}`));
}

function courtOf(input: SequenceInput, step: Step): Requirement | null {
	return requirementInForce(step, new Map(input.requirements.map((each) => [each.id, each])), input.today);
}

/** With the goal in force, no other thing than a rule holds it back or settles it. */
function goalStands({ goals }: SequenceInput, { goalId }: Step): boolean {
	return goals.find(({ id }) => id === goalId)?.status === 'current';
}

/** Written anew from the rules, so that the engine is not its own judge. */
function unmetOf(input: SequenceInput, step: Step): Step[] {
	return input.steps.filter((other) => {
		const goal = input.goals.find(({ id }) => id === other.goalId);
		const ended = other.status === 'completed' || other.status === 'no_longer_needed';
		const reached = goal?.status === 'achieved' && !courtOf(input, other);
		if (!step.prerequisites.includes(other.id) || ended || reached || goal?.status === 'removed')
			return false;
		return !courtOf(input, step) || courtOf(input, other) !== null;
	});
}

const check = <Values>(property: fc.IRawProperty<Values, false>) => fc.assert(property, { numRuns: 400 });

describe('sequencePlan, for any plan', () => {
	it('gives the same answer for the same records, in whatever order they arrived', () => {
		check(
			fc.property(plan, fc.infiniteStream(fc.nat()), (input, dice) => {
				const shuffled = <Item>(items: readonly Item[]) =>
					items
						.map((item) => ({ item, at: dice.next().value as number }))
						.sort((a, b) => a.at - b.at)
						.map(({ item }) => item);
				const other = {
					...input,
					goals: shuffled(input.goals),
					steps: shuffled(input.steps),
					requirements: shuffled(input.requirements),
					referrals: shuffled(input.referrals ?? [])
				};
				expect(sequencePlan(other)).toEqual(sequencePlan(input));
				expect(sequencePlan(input)).toEqual(sequencePlan(input));
			})
		);
	});

	it('puts each step in exactly one band with a reason, and those of removed goals in none', () => {
		check(
			fc.property(plan, (input) => {
				const sequence = sequencePlan(input);
				const placed = bandOrder.flatMap((band) => sequence[band]);
				const removed = new Set(input.goals.filter(({ status }) => status === 'removed').map(({ id }) => id));
				const shown = input.steps.filter(({ goalId }) => !removed.has(goalId)).map(({ id }) => id);
				expect(placed.map(({ step }) => step.id).sort()).toEqual(shown.sort());
				expect(placed.every(({ reasons }) => reasons.length > 0)).toBe(true);
				expect(bandOrder.every((band) => sequence[band].every((each) => each.band === band))).toBe(true);
			})
		);
	});

	it('never holds court-ordered work for instability, safety or the cap', () => {
		check(
			fc.property(plan, (input) => {
				const bands = bandsOf(sequencePlan(input));
				const startable = input.steps.filter((step) => {
					const court = courtOf(input, step);
					const open = step.status === 'not_started' || step.status === 'in_progress';
					const started = court && (court.startDate === null || court.startDate <= input.today);
					return started && open && bands.has(step.id) && unmetOf(input, step).length === 0;
				});
				expect(startable.filter(({ id }) => bands.get(id) !== 0)).toEqual([]);
			})
		);
	});

	it('never has a step in now that waits for a hard prerequisite', () => {
		check(
			fc.property(plan, (input) => {
				const { now } = sequencePlan(input);
				expect(now.filter(({ step }) => unmetOf(input, step).length > 0)).toEqual([]);
			})
		);
	});

	it('never says that nothing is in the way of a step that its referral holds up', () => {
		const heldUp = new Set<ReferralState>([
			'to_be_made',
			'made',
			'waiting',
			'declined_by_agency',
			'declined_by_person',
			'not_available_in_area'
		]);
		check(
			fc.property(plan, (input) => {
				const ready = placedSteps(sequencePlan(input)).filter(({ reasons }) =>
					reasons.some(({ code }) => code === 'ready')
				);
				// Most plans that chance makes have none, and then this says so.
				expect(ready.every(({ step }) => input.steps.some(({ id }) => id === step.id))).toBe(true);
				for (const { step } of ready) {
					const own = (input.referrals ?? []).filter(({ stepId }) => stepId === step.id);
					const [latest] = own.sort((a, b) => (a.since + a.id < b.since + b.id ? 1 : -1));
					expect(latest && heldUp.has(latest.state)).not.toBe(true);
					const isOthers = ['agency', 'crs_provider', 'programme_staff'].includes(step.actor);
					if (isOthers && latest?.state !== 'completed')
						expect(latest && latest.state !== 'withdrawn').toBe(true);
				}
			})
		);
	});

	it('shows of court-ordered work in now each rule that would hold any other, unless it was set aside', () => {
		check(
			fc.property(plan, (input) => {
				const free = { ...input, requirements: [], referrals: [] };
				const held = new Map(
					placedSteps(sequencePlan(free)).map(({ step, reasons }) => [
						step.id,
						reasons.flatMap((each) => (each.code === 'soft_rule' ? [each.rule] : []))
					])
				);
				for (const { step, reasons } of sequencePlan(input).now) {
					if (!courtOf(input, step) || !goalStands(input, step)) continue;
					const shown = reasons.flatMap((each) => (each.code === 'ordered_despite_rule' ? [each.rule] : []));
					expect(shown).toEqual(expect.arrayContaining(held.get(step.id) ?? []));
				}
			})
		);
	});

	it('lists needs linked to harm before those linked to reoffending', () => {
		const needs = fc.array(
			fc.record({
				id: fc.integer({ min: 1, max: 99 }).map((each) => idOf('need', each)),
				area: fc.constantFrom(...AreaOfNeed.options),
				linkedToHarm: fc.boolean(),
				linkedToReoffending: fc.boolean()
			}),
			{ maxLength: 8 }
		);
		check(
			fc.property(needs, (list) => {
				const links = sequencePlan(aPlan({ needs: list })).gaps.flatMap((gap) =>
					gap.code === 'need_without_step' ? [gap.linkedTo] : []
				);
				expect(links).toEqual([...links].sort());
			})
		);
	});

	it('asks for no more than three of their own steps at once, unless the court asks for more', () => {
		check(
			fc.property(plan, (input) => {
				const mine = toDoNow(sequencePlan(input));
				const ordered = mine.filter(({ step }) => courtOf(input, step)).length;
				expect(mine.length).toBeLessThanOrEqual(Math.max(3, ordered));
			})
		);
	});
});

describe('sequencePlan, when a plan changes', () => {
	it('never reorders the others for one step more', () => {
		check(
			fc.property(plan, stepOf(50), (input, extra) => {
				const before = orderOf(sequencePlan(input));
				const after = orderOf(sequencePlan({ ...input, steps: [...input.steps, extra] }));
				const stayed = new Set(before.filter((each) => after.includes(each)));
				expect(after.filter((each) => stayed.has(each))).toEqual(before.filter((each) => stayed.has(each)));
			})
		);
	});

	it('moves no other step for an unrelated one, except that a full now can push a ready step to next', () => {
		const unrelated = stepOf(50).map((step) => ({ ...step, stage: 2 as const, prerequisites: [] }));
		check(
			fc.property(plan, unrelated, (input, extra) => {
				const before = sequencePlan(input);
				const after = bandsOf(sequencePlan({ ...input, steps: [...input.steps, extra] }));
				const mine = new Set(toDoNow(before).map(({ step }) => step.id));
				for (const [id, band] of bandsOf(before)) {
					const pushed = mine.has(id) && after.get(id) === 1;
					expect(pushed || after.get(id) === band).toBe(true);
				}
			})
		);
	});

	it.each<[string, (input: SequenceInput, blocked: Step, blocker: Step) => readonly Step[]]>([
		['taken out of the plan', ({ steps }, _, blocker) => steps.filter((step) => step !== blocker)],
		[
			'unlinked',
			({ steps }, blocked, blocker) =>
				steps.map((step) =>
					step === blocked
						? { ...step, prerequisites: step.prerequisites.filter((id) => id !== blocker.id) }
						: step
				)
		],
		[
			'done',
			({ steps }, _, { id }) =>
				steps.map((step) => (step.id === id ? { ...step, status: 'completed' } : step))
		]
	])('never moves a step later when what blocked it is %s', (_, without) => {
		check(
			fc.property(plan, (input) => {
				const before = bandsOf(sequencePlan(input));
				for (const blocked of input.steps.filter(({ id }) => before.has(id)))
					for (const blocker of unmetOf(input, blocked)) {
						const after = bandsOf(sequencePlan({ ...input, steps: without(input, blocked, blocker) }));
						expect(after.get(blocked.id)).toBeLessThanOrEqual(before.get(blocked.id) ?? 0);
					}
			})
		);
	});

	it('never moves a step later when a stage opens or the safety flag is cleared', () => {
		check(
			fc.property(plan, (input) => {
				const before = sequencePlan(input);
				const calm = sequencePlan({ ...input, openStages: [5], safetyFlag: null });
				const held = [...before.later, ...before.next].filter(({ reasons }) =>
					['soft_rule', 'safety_first'].includes(reasons[0]?.code ?? '')
				);
				const after = bandsOf(calm);
				for (const { step, band } of held)
					expect(after.get(step.id)).toBeLessThanOrEqual(bandOrder.indexOf(band));
			})
		);
	});

	it('moves, holds and removes nothing for a relapse: it only asks for another look', () => {
		check(
			fc.property(plan, date, (input, on) => {
				const reviewedOn = '2026-10-01';
				const review = { reviewedOn, changes: [] };
				const relapse = { reviewedOn, changes: [{ change: 'relapse' as const, on }] };
				const { gaps: before, ...calm } = sequencePlan({ ...input, review });
				const { gaps: after, ...relapsed } = sequencePlan({ ...input, review: relapse });
				expect(relapsed).toEqual(calm);
				const isDue = on >= reviewedOn && on <= TODAY;
				const asked = { code: 'change_without_review', change: 'relapse', on };
				expect(after).toEqual(isDue ? [...before, asked] : before);
			})
		);
	});

	it('has a plan with nothing in it', () => {
		expect(sequencePlan(aPlan())).toEqual({ now: [], next: [], later: [], done: [], gaps: [] });
	});
});

describe('the gaps of a known day, for any plan', () => {
	it('are the same without the steps that neither wait, nor are put off, nor were referred', () => {
		const old = (input: SequenceInput) =>
			agedGaps(planGaps(input), TODAY).filter(({ ageDays }) => ageDays !== null);
		check(
			fc.property(plan, fc.infiniteStream(maybe(date)), (input, days) => {
				const steps = input.steps.map((step): Step => {
					const lookAgainOn = days.next().value as string | null;
					if (step.status !== 'cannot_be_done_yet' || lookAgainOn === null) return step;
					return { ...step, blocked: { because: 'No room is free', doing: '', lookAgainOn } };
				});
				const isReferred = ({ id }: Step) => input.referrals?.some(({ stepId }) => stepId === id);
				const some = steps.filter(
					(step) => step.waitingSince !== null || step.blocked !== null || isReferred(step)
				);
				expect(old({ ...input, steps: some })).toEqual(old({ ...input, steps }));
			})
		);
	});
});
