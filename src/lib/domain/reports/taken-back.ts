import type { CircumstanceChangeRecord, PositiveChangeRecord, ReflectionRecord } from './record.ts';
import type { KindTakenBack } from './taken-back-by.ts';

export interface EntriesTakenBack {
	positive_change: PositiveChangeRecord;
	reflection: ReflectionRecord;
	circumstance_change: CircumstanceChangeRecord;
}

/** What its person can take back, words and all, or has. */
export type CanBeTakenBack = EntriesTakenBack[KindTakenBack];

/** What has no such field cannot be taken back. */
export function isTakenBack(record: { kind: string; takenBackAt?: number | null | undefined }): boolean {
	return record.takenBackAt != null;
}
