import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { madeFrom } from '#lib/domain/records/unreadable.ts';
import { fromJson, type Json } from '#lib/server/db/json.ts';

/** A record of the copy that phones are sent; null where it cannot be read. */
export function storedRecord(body: Json<SnapshotRecord>): SnapshotRecord | null {
	const record = madeFrom(() => fromJson(body));
	return record === 'unreadable' ? null : record;
}
