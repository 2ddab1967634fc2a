import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appointmentRecord, ifThenPlanRecord } from '#lib/domain/records/records.fixture.ts';
import type { IfThenPlanRecord } from './if-then-plan.ts';
import { comesBack, plansThatFit, sameWords, type Calendar, type Moment } from './plans-that-fit.ts';
import type { ObstacleCategory, Subject } from './vocabulary.ts';

const life: Subject = { kind: 'life' };
const visit = (id: string): Subject => ({ kind: 'appointment', id });
const step = (id: string): Subject => ({ kind: 'step', id });

const NOW = 100_000_000;
const HOUR_MS = 3_600_000;
/** @param hours from now */
const held = (id: string, hours: number, cancelled = false) => ({
	...appointmentRecord({ id, startsAt: NOW + hours * HOUR_MS }),
	endsAt: NOW + (hours + 1) * HOUR_MS,
	cancelled
});
const calendar: Calendar = { appointments: [held('before', -2), held('a', 2), held('b', 4)], now: NOW };
const fitting = (plans: IfThenPlanRecord[], moment: Moment, at = calendar) =>
	plansThatFit(plans, moment, at).map(({ plan: fits }) => fits);

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
	it('before an appointment: its own, its step’s, those against what is in the way, then those of an earlier one', () => {
		const other = plan({ about: visit('before') });
		const against = plan({ categories: ['bus_or_train'] });
		const ofStep = plan({ about: step('s') });
		const own = plan({ about: visit('a') });
		const none = [plan(), plan({ about: step('t') }), plan({ categories: ['ill'] })];
		const moment = { about: visit('a'), stepId: 's', categories: ['bus_or_train'] as const };
		expect(plansThatFit([...none, other, against, ofStep, own], moment, calendar)).toEqual([
			{ plan: own, isOfEarlier: false },
			{ plan: ofStep, isOfEarlier: false },
			{ plan: against, isOfEarlier: false },
			{ plan: other, isOfEarlier: true }
		]);
	});

	it('at no other appointment while their own is to come, and after it at the next one alone', () => {
		const own = plan({ about: visit('a') });
		for (const id of ['before', 'b']) expect(fitting([own], { about: visit(id) }), id).toEqual([]);
		const after = { ...calendar, now: NOW + 3 * HOUR_MS };
		expect(fitting([own], { about: visit('b') }, after)).toEqual([own]);
		expect(fitting([own], { about: visit('before') }, after)).toEqual([]);
	});

	it('after their own was called off at the next one, and at none before it', () => {
		const [first, then, last] = [plan({ about: visit('1') }), held('2', 2), held('3', 4)];
		const off = { now: NOW, appointments: [held('1', 1, true), then, last] };
		expect(fitting([first], { about: visit('2') }, off)).toEqual([first]);
		expect(fitting([first], { about: visit('3') }, off)).toEqual([]);
		const later = { now: NOW, appointments: [then, held('1', 3, true), last] };
		expect(fitting([first], { about: visit('2') }, later)).toEqual([]);
	});

	it('on a step: its own, and no appointment’s', () => {
		const own = plan({ about: step('s') });
		expect(fitting([plan({ about: visit('a') }), own, plan()], { about: step('s') })).toEqual([own]);
	});

	it('when the same thing is in the way again, and not when it is something else once more', () => {
		const bus = plan({ categories: ['bus_or_train', 'fares'] });
		const other = plan({ categories: ['something_else'] });
		expect(fitting([bus, other], { categories: ['fares', 'something_else'] })).toEqual([bus]);
		expect(fitting([bus, other], { categories: [] })).toEqual([]);
	});

	it('with the latest first of those that fit alike, counted from its last change', () => {
		const first = plan({ about: step('s'), tappedAt: 1, changedAt: 30 });
		const second = plan({ about: step('s'), tappedAt: 20 });
		expect(fitting([second, first], { about: step('s') })).toEqual([first, second]);
	});

	it('once where several say the same, by the one that fits most closely', () => {
		const said = { if: 'The bus is late', then: 'ring the office' };
		const far = plan({ ...said, if: ' the  BUS is late. ', about: visit('b') });
		const near = plan({ ...said, about: visit('a') });
		expect(fitting([far, near], { about: visit('a') })).toEqual([near]);
		expect(sameWords({ if: 'ab', then: 'c' })).not.toBe(sameWords({ if: 'a', then: 'bc' }));
	});

	it('say of themselves whether they come back at all', () => {
		expect(comesBack(plan())).toBe(false);
		expect(comesBack(plan({ categories: ['something_else'] }))).toBe(false);
		expect(comesBack(plan({ categories: ['something_else', 'ill'] }))).toBe(true);
		expect(comesBack(plan({ about: step('s') }))).toBe(true);
	});

	const ids = ['a', 'b', 'c'];
	const about = fc.constantFrom<Subject>(life, ...ids.map(visit), step('s'), step('t'));
	const categories = fc.subarray<ObstacleCategory>(['bus_or_train', 'ill', 'something_else']);
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
	/** Around now, in any order and at one time too; some called off, some gone. */
	const calendars = fc
		.tuple(
			...ids.map((id) => fc.tuple(fc.integer({ min: -3, max: 3 }), fc.boolean()).map((of) => held(id, ...of)))
		)
		.chain((all) => fc.subarray(all))
		.map((some) => ({ now: NOW, appointments: some.sort((one, other) => one.startsAt - other.startsAt) }));

	it('are, of any plans at any moment, those that were kept and not let go, each at most once, and no others', () => {
		fc.assert(
			fc.property(fc.array(anyPlan), moments, calendars, (plans, moment, at) => {
				const found = fitting(plans, moment, at);
				expect(found.every((each) => plans.includes(each) && each.letGoAt === null)).toBe(true);
				expect(new Set(found.map(sameWords)).size).toBe(found.length);
				const gone = plans.map((each) => ({ ...each, letGoAt: 1 }));
				expect(fitting(gone, moment, at)).toEqual([]);
				for (const each of plans.filter(({ letGoAt }) => letGoAt === null))
					if (each.about.kind !== 'life' && JSON.stringify(each.about) === JSON.stringify(moment.about))
						expect(found.map(sameWords)).toContain(sameWords(each));
			})
		);
	});

	it('are, of any other appointment, those whose own is behind, at the soonest that takes place after it', () => {
		const bare = { stepId: null, categories: [] };
		fc.assert(
			fc.property(anyPlan, fc.constantFrom(...ids), calendars, (each, here, at) => {
				const [fits] = plansThatFit([{ ...each, letGoAt: null }], { ...bare, about: visit(here) }, at);
				const isOwn = each.about.kind === 'appointment' && each.about.id === here;
				expect(fits?.isOfEarlier ?? null).toBe(isOwn ? false : isBehind(each.about, here, at) ? true : null);
			}),
			{ numRuns: 1000 }
		);
	});
});

/** Said again without what the rule is made of: by the hours alone. */
function isBehind(about: Subject, here: string, { appointments, now }: Calendar): boolean {
	const find = (id: string) => appointments.find((each) => each.id === id);
	const [own, shown] = [about.kind === 'appointment' ? find(about.id) : undefined, find(here)];
	if (!own || !shown || shown.cancelled || shown.endsAt === null || own.endsAt === null) return false;
	const isSoonest = !appointments.some(
		(each) =>
			!each.cancelled && (each.endsAt ?? 0) > now && appointments.indexOf(each) < appointments.indexOf(shown)
	);
	return (
		(own.cancelled || own.endsAt <= now) && own.startsAt < shown.startsAt && shown.endsAt > now && isSoonest
	);
}
