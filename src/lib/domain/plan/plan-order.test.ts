import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalRecord, planRecord, stepRecord } from '#lib/domain/records/records.fixture.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { inOrder, orderOf } from './plan-order.ts';
import { personsPlan } from './persons-plan.ts';

const TODAY = '2026-11-29';
const made = { on: TODAY, release: 'r1' };

const steps = fc.array(
	fc.record({
		goalId: fc.constantFrom('one', 'two', 'gone'),
		status: fc.constantFrom(
			'not_started',
			'in_progress',
			'completed',
			'cannot_be_done_yet',
			'no_longer_needed'
		),
		actor: fc.constantFrom('service_user', 'practitioner', 'agency'),
		stage: fc.constantFrom(1, 2, 3),
		prerequisites: fc.uniqueArray(fc.constantFrom('0', '1', '2'), { maxLength: 2 })
	}),
	{ maxLength: 8 }
);

const snapshots = steps.map((all) =>
	assembleSnapshot([
		planRecord(),
		goalRecord({ id: 'one', position: 1 }),
		goalRecord({ id: 'two', position: 2, status: 'achieved' }),
		...all.map((step, at) =>
			stepRecord({ ...(step as Parameters<typeof stepRecord>[0]), id: String(at), position: at })
		)
	])
);

test('a plan’s order, kept as text, gives the plan again from the same records', () => {
	fc.assert(
		fc.property(snapshots, (snapshot) => {
			const plan = personsPlan(snapshot, TODAY);
			const kept = JSON.parse(JSON.stringify(orderOf(plan, made))) as ReturnType<typeof orderOf>;
			expect(inOrder(kept, snapshot)).toEqual(plan);
		})
	);
});

test('what is no longer among the records is left out', () => {
	const records = [planRecord(), goalRecord(), stepRecord({ id: 'a' }), stepRecord({ id: 'b' })];
	const order = orderOf(personsPlan(assembleSnapshot(records), TODAY), made);
	const fewer = inOrder(order, assembleSnapshot(records.slice(0, 3)));
	expect(fewer.now.map(({ step }) => step.id)).toEqual(['a']);
});
