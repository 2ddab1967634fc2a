import { asStaffRead } from '#lib/domain/reports/as-staff-read.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { fromJson, type Json } from '#lib/server/db/json.ts';

/**
 * The one way from a record as it is stored, which its person's phone holds whole, to a page of staff's; null where it is not
 * there for them (docs/decisions/061-taken-back.md). A test holds every query to it.
 */
export function bodyForStaff(body: Json<SnapshotRecord> | null): SnapshotRecord | null {
	return body === null ? null : asStaffRead(fromJson(body));
}
