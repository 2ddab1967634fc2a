import { recordKey } from '#lib/domain/records/record-key.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import type { Entry } from './entry.ts';

/** What a completed sync says about the outbox. */
export interface SyncFacts {
	/** The server is not the life of the database that we synced with last: it may have lost what it acknowledged. */
	newEpoch: boolean;
	/** Entries the server had acknowledged before the sync began: their effect is in its answer. */
	ackedBefore: ReadonlySet<string>;
	/** Both by the server's clock, in milliseconds. */
	serverTime: number;
	lastBackupAt: number | null;
}

export const KEEP_MS = 35 * 86_400_000;

/**
 * The entry after a sync, or null where the phone need not keep it any longer: a good month after it arrived, and once
 * a backup holds it (design: offline.md 1.16).
 */
export function reconciled(entry: Entry, facts: SyncFacts): Entry | null {
	const arrived = entry.state === 'acked' || entry.state === 'settled';
	if (!arrived) return entry;
	if (facts.newEpoch) return { ...entry, state: 'queued', nextAt: 0 };
	if (entry.state === 'acked')
		return facts.ackedBefore.has(entry.id) ? { ...entry, state: 'settled' } : entry;
	return isSafe(entry, facts) ? null : entry;
}

/** What the screens show of an answer that this phone has no room to keep. */
export function mergedRecords(records: readonly RevisedRecord[], answer: SyncAnswer): RevisedRecord[] {
	if (answer.full) return answer.records;
	const changed = new Set([...answer.tombstones, ...answer.records.map(recordKey)]);
	return [...records.filter((record) => !changed.has(recordKey(record))), ...answer.records];
}

function isSafe(entry: Entry, { serverTime, lastBackupAt }: SyncFacts): boolean {
	const receivedAt = entry.answer?.receivedAt ?? serverTime;
	return serverTime - receivedAt > KEEP_MS && lastBackupAt !== null && lastBackupAt > receivedAt;
}
