import { OrderRecord, RequirementRecord } from '#lib/domain/people/record.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { recordOf } from '#lib/server/projection/rows/record-of.ts';

export function orderRecord(row: Row<'orders'>): OrderRecord {
	return recordOf(OrderRecord, row, { kind: 'order' });
}

export function requirementRecord(row: Row<'requirements'>): RequirementRecord {
	const { measure_unit: unit, measure_required: required, measure_completed: completed } = row;
	return recordOf(RequirementRecord, row, {
		kind: 'requirement',
		measure: unit === null || required === null ? null : { unit, required, completed },
		ended: row.ended === 1 ? { on: row.ended_on } : null
	});
}
