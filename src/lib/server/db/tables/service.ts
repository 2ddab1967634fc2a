import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Json } from '#lib/server/db/json.ts';

/** What each phone may see, as it will be sent: one row a record, made again in the transaction that changed it. */
interface PersonRecordTable {
	id: string;
	person_id: string;
	kind: string;
	revision: number;
	/** Null once the record is gone: a tombstone. */
	body: Json<SnapshotRecord> | null;
}

interface PersonSyncTable {
	person_id: string;
	revision: number;
	count: number;
	digest: string;
}

interface CommandTable {
	id: string;
	account_id: string;
	person_id: string | null;
	type: string;
	version: number;
	body_hash: string;
	/** What the giver's own clock said, right or wrong. */
	occurred_at: number;
	clock_offset: number | null;
	/** The phone was in touch then without it, so it was written after that. */
	in_touch_at: number | null;
	time_zone: string;
	received_at: number;
	receipt: string;
}

interface QuarantineTable {
	id: string;
	command_id: string;
	account_id: string;
	person_id: string | null;
	reason: string;
	body: string;
	received_at: number;
}

interface AuditTable {
	sequence: number;
	at: number;
	account_id: string;
	role: string;
	action: string;
	person_id: string | null;
	/** What was touched: record kind and id, never content. */
	subject: string | null;
	command_id: string | null;
	previous_hash: string;
	hash: string;
}

interface AuditHeadTable {
	id: 1;
	sequence: number;
	hash: string;
}

interface MetaTable {
	key: string;
	value: string;
}

export interface ServiceTables {
	person_records: PersonRecordTable;
	person_sync: PersonSyncTable;
	commands: CommandTable;
	quarantine: QuarantineTable;
	audit_log: AuditTable;
	audit_head: AuditHeadTable;
	meta: MetaTable;
}
