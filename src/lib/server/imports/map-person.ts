import type { ImportedPractitioner } from '#lib/domain/imports/imported-case.ts';
import { fullName, type NameParts } from '#lib/domain/people/full-name.ts';
import { isPlaceholderName } from '#lib/domain/people/placeholder.ts';
import { Language } from '#lib/domain/text/language-schema.ts';
import { isStaffCode, staffCodeFrom } from '#lib/domain/organisation/staff-code.ts';
import { oneLine } from '#lib/domain/text/clean-text.ts';
import { derivedIdentifier } from '#lib/server/commands/imports/source-identity.ts';
import type { PersonDraft } from './person-draft.ts';
import type { CaseBundle } from './shapes/bundle.ts';
import type { Name, SourceOfficer } from './shapes/fields.ts';
import { dayFrom } from './source-dates.ts';
import type { Tracked } from './tracked.ts';

/** Where a response says who it is about: the object and its two fields. */
export interface SaidAt {
	source: object;
	name: string;
	born: string;
}

/**
 * Takes who this is from a response. False, with a report, where the same number stands for somebody else earlier in
 * the file: nothing else of that response may be used then.
 */
export function identify(
	tracked: Tracked,
	draft: PersonDraft,
	{ name, dateOfBirth }: { name?: Name | null | undefined; dateOfBirth?: string | null | undefined },
	at: SaidAt
): boolean {
	const told = namesIn(name);
	const held = draft.identity;
	// An answer with a number and no date of birth is used for whoever has that number, as one that says only the number is.
	if (!dateOfBirth) return true;
	const born = dayFrom(dateOfBirth);
	if (born === null || (held !== null && held.dateOfBirth !== born)) {
		tracked.leaveOut(at.source, at.born, born === null ? 'unreadable_date' : 'person_differs');
		return false;
	}
	if (held === null || fullName(held) === '') draft.identity = { ...held, ...told, dateOfBirth: born };
	else if (fullName(told) !== '' && !isSameName(held, told))
		tracked.leaveOut(at.source, at.name, 'name_differs');
	return true;
}

/** Both parts of a name in one line each; empty where a part is not there. */
export function namesIn(name: Name | null | undefined): { forename: string; surname: string } {
	return { forename: oneLine(name?.forename ?? ''), surname: oneLine(name?.surname ?? '') };
}

/** The same letters in another composition are the same name. */
export function isSameName(one: NameParts, other: NameParts): boolean {
	const letters = (parts: NameParts) => fullName(parts).normalize('NFC');
	return letters(one) === letters(other);
}

export function mapPreferences(tracked: Tracked, draft: PersonDraft, bundle: CaseBundle): void {
	const { preferences } = bundle;
	if (!preferences || draft.identity === null) return;
	if (preferences.preferredName) draft.identity.preferredName = preferences.preferredName;
	if (!preferences.language) return;
	const language = Language.safeParse(preferences.language);
	if (language.success) draft.identity.language = language.data;
	else tracked.leaveOut(preferences, 'language', 'unknown_value');
}

/**
 * Who a file says is responsible. Most answers give an officer no code, so name and team stand for one; a code, where there is
 * one, is who they are. A name that stands for nobody is none.
 */
export function practitionerFrom(
	tracked: Tracked,
	source: SourceOfficer,
	telephone: string | null,
	team: string | null
): ImportedPractitioner | undefined {
	const names = namesIn(source.name);
	if (fullName(names) === '') return undefined;
	if (isPlaceholderName(fullName(names))) {
		tracked.leaveOut(source, 'name', 'stands_for_nobody');
		return undefined;
	}
	const staffCode = codeIn(tracked, source);
	const username = oneLine(source.username ?? '');
	const told = staffCode ?? [names.forename, names.surname, team ?? ''].join('|');
	const id = derivedIdentifier('delius', '', staffCode ? 'staff code' : 'practitioner', told);
	return {
		id,
		...names,
		telephone,
		team,
		...(staffCode && { staffCode }),
		...(username !== '' && { username })
	};
}

/** The case system says `code` of an officer and `staffCode` of somebody of the staff. */
function codeIn(tracked: Tracked, source: SourceOfficer): string | null {
	for (const field of ['staffCode', 'code'] as const) {
		const code = staffCodeFrom(source[field]);
		if (code === null) continue;
		if (isStaffCode(code)) return code;
		tracked.leaveOut(source, field, 'unknown_value');
	}
	return null;
}
