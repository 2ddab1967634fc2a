import type { LeftOutReason } from './left-out.ts';
import type { PersonDraft } from './person-draft.ts';
import type { Tracked } from './tracked.ts';

/** A source record word for word, a line a field, for staff only. */
export function keepWords(
	draft: PersonDraft,
	topic: string,
	sourceId: string,
	record: Record<string, unknown>
): void {
	const lines = Object.entries(record)
		.filter(([, value]) => value !== null && value !== undefined && value !== '')
		.map(([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
	draft.keepForStaff('delius', topic, sourceId, lines.join('\n'));
}

/** The same for a record that becomes nothing else. */
export function keepRecord(
	tracked: Tracked,
	draft: PersonDraft,
	topic: string,
	sourceId: string,
	record: Record<string, unknown>,
	reason: LeftOutReason = 'staff_text'
): void {
	keepWords(draft, topic, sourceId, record);
	tracked.leaveOut(record, null, reason);
}
