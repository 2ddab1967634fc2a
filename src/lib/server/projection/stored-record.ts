import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { madeFrom } from '#lib/domain/records/unreadable.ts';
import { fromJson } from '#lib/server/db/schema.ts';

/** A record of the copy that phones are sent; null where it cannot be read. */
export function storedRecord(body: string): SnapshotRecord | null {
	const record = madeFrom(() => fromJson<SnapshotRecord>(body));
	return record === 'unreadable' ? null : record;
}
