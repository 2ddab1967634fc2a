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

/** Work that recurs and is done by one process at a time: see `server/ops/jobs`. */
interface JobTable {
	name: string;
	/** The process that has it in hand; null between two runs. */
	leased_by: string | null;
	/** Until then nobody else begins it; a process that goes on with it says so again before. */
	leased_until: number | null;
	last_started: number | null;
	last_succeeded: number | null;
	last_failed: number | null;
	/** Why it failed last, as a code; null once it has succeeded again. */
	failure: string | null;
}

export interface ServiceTables {
	person_records: PersonRecordTable;
	person_sync: PersonSyncTable;
	commands: CommandTable;
	quarantine: QuarantineTable;
	audit_log: AuditTable;
	audit_head: AuditHeadTable;
	meta: MetaTable;
	jobs: JobTable;
}
