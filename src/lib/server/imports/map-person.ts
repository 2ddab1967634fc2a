import type { ImportedPractitioner } from '#lib/domain/imports/imported-case.ts';
import { Language } from '#lib/domain/snapshot/records.ts';
import { derivedIdentifier } from './identity.ts';
import type { PersonDraft } from './person-draft.ts';
import type { CaseBundle } from './shapes/bundle.ts';
import type { Name } from './shapes/fields.ts';
import { dayFrom } from './source-dates.ts';
import type { Tracked } from './tracked.ts';

/** Our case reference numbers: a letter and six digits. Anything else (`{{…}}`, a pattern) names nobody. */
export function isCaseReference(text: string): boolean {
	return /^[A-Z]\d{6}$/.test(text);
}

export function fullName(name: Name | null | undefined): string | null {
	const parts = [name?.forename, name?.surname].map((part) => part?.trim() ?? '');
	return parts.join(' ').trim() || null;
}

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
	{ name, dateOfBirth }: { name: Name; dateOfBirth: string },
	at: SaidAt
): boolean {
	const born = dayFrom(dateOfBirth);
	if (born === null || (draft.identity !== null && draft.identity.dateOfBirth !== born)) {
		tracked.leaveOut(at.source, at.born, born === null ? 'unreadable_date' : 'person_differs');
		return false;
	}
	const [forename, surname] = [name.forename?.trim() ?? '', name.surname?.trim() ?? ''];
	if (draft.identity === null) draft.identity = { forename, surname, dateOfBirth: born };
	else if (draft.identity.forename !== forename || draft.identity.surname !== surname)
		tracked.leaveOut(at.source, at.name, 'name_differs');
	return true;
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

/** Officers have no number of their own in most answers, so name and team stand for one. */
export function practitionerFrom(
	name: Name | null | undefined,
	telephone: string | null,
	team: string | null
): ImportedPractitioner | undefined {
	const [forename, surname] = [name?.forename?.trim() ?? '', name?.surname?.trim() ?? ''];
	if (forename === '' && surname === '') return undefined;
	const id = derivedIdentifier('delius', '', 'practitioner', [forename, surname, team ?? ''].join('|'));
	return { id, forename, surname, telephone, team };
}
