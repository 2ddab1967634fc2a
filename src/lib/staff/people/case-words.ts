import type { CaseSubject } from '#lib/domain/people/case-fields.ts';
import { languages, isLanguage } from '#lib/domain/text/language.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { dayWords, type Clock } from '#lib/i18n/shared/staff-moments.ts';

/** A value of a field of a person, an order or a requirement, as words. */
export function caseValueWords(field: string, value: unknown, text: StaffText, clock: Clock): string {
	const { casework, vocabulary } = text;
	if (field === 'ended' && typeof value === 'object' && value !== null) {
		const on = 'on' in value && typeof value.on === 'string' ? value.on : null;
		return on === null ? casework.isEnded : dayWords(on, clock);
	}
	if (value === null || value === undefined || value === '') return casework.details.nothing;
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'string') return casework.details.nothing;
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayWords(value, clock);
	if (field === 'language' && isLanguage(value)) return languages[value].ownName;
	const named: Partial<Record<string, Record<string, string>>> = {
		orderKind: vocabulary.orderKind,
		requirementKind: casework.requirementKind,
		measureUnit: casework.unit
	};
	return named[field]?.[value] ?? value;
}

/** What a change was of, where that is still here. */
export function subjectWords(
	kind: CaseSubject,
	id: string,
	held: Record<'orders' | 'requirements', readonly { id: string; what: string }[]> & {
		person: { what: string };
	}
): string | null {
	if (kind === 'person') return held.person.what;
	const all = kind === 'order' ? held.orders : held.requirements;
	return all.find((each) => each.id === id)?.what ?? null;
}
