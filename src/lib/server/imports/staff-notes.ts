import type { Note } from './shapes/fields.ts';
import type { Tracked } from './tracked.ts';

/**
 * The words of notes, for staff only, and a report of each. A note that the case system cut short is kept as far as it goes.
 */
export function keepNotes(tracked: Tracked, notes: readonly Note[] | null | undefined): string[] {
	return (notes ?? []).flatMap((note) => {
		const field = note.note ? 'note' : 'notes';
		const words = note[field]?.trim();
		if (!words) return [];
		tracked.leaveOut(note, field, note.hasNoteBeenTruncated ? 'note_cut_short' : 'staff_text');
		return [words];
	});
}

/** Words in one field that only staff may read, as a list of none or one. */
export function keepText<Source extends object>(
	tracked: Tracked,
	source: Source,
	field: keyof Source & string
): string[] {
	const words: unknown = source[field];
	if (typeof words !== 'string' || words.trim() === '') return [];
	tracked.leaveOut(source, field, 'staff_text');
	return [words.trim()];
}
