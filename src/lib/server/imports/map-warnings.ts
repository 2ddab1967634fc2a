import type { ImportedWarning } from '#lib/domain/imports/imported-case.ts';
import { keepRecord, keepWords } from './keep-record.ts';
import type { PersonDraft } from './person-draft.ts';
import type { SourceEnforcement } from './shapes/assessment.ts';
import { readDay } from './source-dates.ts';
import type { Tracked } from './tracked.ts';
import { warningMeaningOf, type WarningMeaning } from './vocabulary/enforcement-actions.ts';

/**
 * One line of the enforcement history. A warning, a letter under a licence and their withdrawal become warnings; every line is kept
 * for staff word for word, and what it says beyond that is reported.
 * @param noteId under which the line is kept
 */
export function mapEnforcement(
	tracked: Tracked,
	draft: PersonDraft,
	source: SourceEnforcement,
	noteId: string
): void {
	const meaning = source.enforcementAction ? warningMeaningOf(source.enforcementAction) : undefined;
	if (meaning === undefined)
		return keepRecord(tracked, draft, 'enforcement', noteId, source, 'enforcement_without_warning');
	const on = readDay(tracked, source, 'actionDate');
	// Twelve months run from the day a warning was given. A day that is guessed would count against somebody.
	if (on === null) return keepRecord(tracked, draft, 'enforcement', noteId, source, 'warning_without_day');
	keepWords(draft, 'enforcement', noteId, source);
	const warning = warningFrom(tracked, draft, source, meaning, on);
	const held = draft.warnings.get(warning.id);
	draft.warnings.set(warning.id, held ? together(held, warning) : warning);
	for (const field of Object.keys(source))
		if (!['enforcementAction', 'actionDate', 'appointmentDate'].includes(field) && source[field] !== null)
			tracked.leaveOut(source, field, field === 'id' ? 'bookkeeping' : 'staff_text');
}

/** A warning is named by the day it is about: so a withdrawal that comes later, or in another file, finds it. */
function warningFrom(
	tracked: Tracked,
	draft: PersonDraft,
	source: SourceEnforcement,
	meaning: WarningMeaning,
	on: string
): ImportedWarning {
	const occurredOn = readDay(tracked, source, 'appointmentDate');
	return {
		id: draft.idOf('delius', 'warning', occurredOn ?? source.id),
		form: meaning === 'licence_letter' ? 'licence_letter' : 'warning',
		givenOn: meaning === 'withdrawal' ? null : on,
		withdrawnOn: meaning === 'withdrawal' ? on : null,
		occurredOn
	};
}

/** What was given says what it was; a letter that was sent twice counts from the first day. */
function together(first: ImportedWarning, second: ImportedWarning): ImportedWarning {
	return {
		...(first.givenOn === null ? second : first),
		givenOn: earliest(first.givenOn, second.givenOn),
		withdrawnOn: earliest(first.withdrawnOn, second.withdrawnOn)
	};
}

function earliest(one: string | null, other: string | null): string | null {
	if (one === null || other === null) return one ?? other;
	return one < other ? one : other;
}
