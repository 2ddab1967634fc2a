import type { RecordKind } from './records.ts';

/** What names one record of a person's world. An id alone does not: a report has the id that its phone gave it. */
export interface RecordReference {
	kind: RecordKind;
	id: string;
}

export function recordKey({ kind, id }: { kind: string; id: string }): string {
	return `${kind}:${id}`;
}

/** Null where the text is no key of ours. */
export function readRecordKey(key: string): { kind: string; id: string } | null {
	const at = key.indexOf(':');
	return at === -1 ? null : { kind: key.slice(0, at), id: key.slice(at + 1) };
}
