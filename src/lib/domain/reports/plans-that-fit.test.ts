import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ifThenPlanRecord } from '#lib/domain/records/records.fixture.ts';
import type { IfThenPlanRecord } from './if-then-plan.ts';
import { allCategories } from './obstacle-categories.ts';
import { plansThatFit, sameWords } from './plans-that-fit.ts';
import type { ObstacleCategory, Subject } from './vocabulary.ts';

const life: Subject = { kind: 'life' };
const visit = (id: string): Subject => ({ kind: 'appointment', id });
const step = (id: string): Subject => ({ kind: 'step', id });

let made = 0;

function plan(changes: Partial<IfThenPlanRecord> = {}): IfThenPlanRecord {
	made += 1;
	return ifThenPlanRecord({
		id: `plan-${made}`,
		if: `It rains for the ${made}th time`,
		tappedAt: made,
		...changes
	});
}

describe('the plans that come back', () => {
	it('before an appointment: its own, its step’s, those against what is in the way, then those of other appointments', () => {
		const other = plan({ about: visit('before') });
		const against = plan({ categories: ['bus_or_train'] });
		const ofStep = plan({ about: step('s') });
		const own = plan({ about: visit('a') });
		const none = [plan(), plan({ about: step('t') }), plan({ categories: ['ill'] })];
		const moment = { about: visit('a'), stepId: 's', categories: ['bus_or_train'] as const };
		expect(plansThatFit([...none, other, against, ofStep, own], moment)).toEqual([
			own,
			ofStep,
			against,
			other
		]);
	});

	it('on a step: its own, and no appointment’s', () => {
		const own = plan({ about: step('s') });
		expect(plansThatFit([plan({ about: visit('a') }), own, plan()], { about: step('s') })).toEqual([own]);
	});

	it('when the same thing is in the way again, and not when it is something else once more', () => {
		const bus = plan({ categories: ['bus_or_train', 'fares'] });
		const other = plan({ categories: ['something_else'] });
		expect(plansThatFit([bus, other], { categories: ['fares', 'something_else'] })).toEqual([bus]);
		expect(plansThatFit([bus, other], { categories: [] })).toEqual([]);
	});

	it('with the latest first of those that fit alike, counted from its last change', () => {
		const first = plan({ about: step('s'), tappedAt: 1, changedAt: 30 });
		const second = plan({ about: step('s'), tappedAt: 20 });
		expect(plansThatFit([second, first], { about: step('s') })).toEqual([first, second]);
	});

	it('once where several say the same, by the one that fits most closely', () => {
		const said = { if: 'The bus is late', then: 'ring the office' };
		const far = plan({ ...said, if: ' the  BUS is late. ', about: visit('b') });
		const near = plan({ ...said, about: visit('a') });
		expect(plansThatFit([far, near], { about: visit('a') })).toEqual([near]);
		expect(sameWords({ if: 'ab', then: 'c' })).not.toBe(sameWords({ if: 'a', then: 'bc' }));
	});

	it('are, of any plans at any moment, those that were kept and not let go, each at most once, and no others', () => {
		const about = fc.constantFrom<Subject>(life, visit('a'), visit('b'), step('s'), step('t'));
		const categories = fc.subarray<ObstacleCategory>([...allCategories]);
		const anyPlan = fc
			.record({
				about,
				categories,
				if: fc.constantFrom('late', 'ill'),
				then: fc.constantFrom('ring', 'walk'),
				letGoAt: fc.constantFrom(null, 5),
				tappedAt: fc.nat(9)
			})
			.map((said) => plan(said));
		const moments = fc.record({ about, stepId: fc.constantFrom(null, 's'), categories });
		fc.assert(
			fc.property(fc.array(anyPlan), moments, (plans, moment) => {
				const found = plansThatFit(plans, moment);
				expect(found.every((each) => plans.includes(each) && each.letGoAt === null)).toBe(true);
				expect(new Set(found.map(sameWords)).size).toBe(found.length);
				const gone = plans.map((each) => ({ ...each, letGoAt: 1 }));
				expect(plansThatFit(gone, moment)).toEqual([]);
				for (const each of plans.filter(({ letGoAt }) => letGoAt === null))
					if (each.about.kind !== 'life' && JSON.stringify(each.about) === JSON.stringify(moment.about))
						expect(found.map(sameWords)).toContain(sameWords(each));
			})
		);
	});
});
