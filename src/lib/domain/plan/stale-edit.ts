import type { Instant } from '#lib/domain/time/local-date.ts';

/** One change that somebody made to a goal, a step or a referral, as the record of changes keeps it. */
export interface RecordedChange {
	version: number;
	change: 'created' | 'edited' | 'removed' | 'brought_back' | 'reordered' | 'imported';
	/** Each field that changed; values as JSON. */
	fields: { field: string; from: unknown; to: unknown }[];
	reason: string | null;
	by: string;
	at: Instant;
}

/** What the second of two editors is shown: all that was done since the version they looked at. */
export interface StaleEdit {
	code: 'stale_edit';
	/** The version to send when they choose to go on. */
	version: number;
	changes: RecordedChange[];
}

/** The fields in which two forms of one thing differ, by name. Values are compared as JSON. */
export function fieldsChanged(
	before: Record<string, unknown>,
	after: Record<string, unknown>
): RecordedChange['fields'] {
	return Object.keys(after)
		.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
		.map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
}
