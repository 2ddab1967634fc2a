import { expect, it } from 'vitest';
import { goalRecord, planRecord, stepRecord } from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { firstOrder } from './first-order.ts';

const made = { on: '2026-11-24', release: 'one' };

function order(step: SnapshotRecord) {
	const faults: unknown[] = [];
	const records = [planRecord(), goalRecord(), step].map((body) => ({
		kind: body.kind,
		id: body.id,
		revision: 1,
		body
	}));
	return { order: firstOrder(records, made, (fault) => faults.push(fault)), faults };
}

it('goes with the records', () => {
	expect(order(stepRecord()).order).toMatchObject({ ...made, places: [{ stepId: 'step' }] });
});

it('that cannot be made is left out, and what went wrong is told', () => {
	const { order: none, faults } = order({ ...stepRecord(), prerequisites: 1 as never });
	expect(none).toBeNull();
	expect(faults).toEqual([expect.any(TypeError)]);
});
