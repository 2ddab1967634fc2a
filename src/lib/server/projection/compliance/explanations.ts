import { ExplanationRecord, ExplanationRequestRecord } from '#lib/domain/compliance/explanation.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { recordOf } from '#lib/server/projection/rows/record-of.ts';
import { sent } from '#lib/server/projection/rows/sent.ts';

export function explanationRecord(row: Row<'explanations'>): ExplanationRecord {
	return recordOf(ExplanationRecord, row, {
		kind: 'explanation',
		ways: fromJson(row.ways),
		orders: fromJson(row.explained_orders)
	});
}

export function explanationRequestRecord(row: Row<'explanation_requests'>): ExplanationRequestRecord {
	return recordOf(ExplanationRequestRecord, row, { kind: 'explanation_request', ...sent(row) });
}
