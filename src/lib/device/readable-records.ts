import type { RevisedRecord } from '#lib/domain/records/records.ts';

/**
 * One bad row costs one row. What a row says deep inside was checked by the server that sent it; here is seen whether it is
 * a row at all. A body of another release's kind is left to `assembleSnapshot`.
 */
export function readableOf(rows: readonly unknown[]): { records: RevisedRecord[]; unreadable: number } {
	const records = rows.filter(isRecord);
	return { records, unreadable: rows.length - records.length };
}

function isRecord(row: unknown): row is RevisedRecord {
	const { kind, id, revision, body } = (row ?? {}) as Partial<RevisedRecord>;
	if (typeof id !== 'string' || !Number.isInteger(revision) || typeof body !== 'object' || body === null)
		return false;
	return body.id === id && (body.kind === kind || body.kind === 'unreadable');
}
