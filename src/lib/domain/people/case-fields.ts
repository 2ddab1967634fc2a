import type { Language } from '#lib/domain/text/language.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { OrderKind, RequirementKind } from './vocabulary.ts';

/** What of a case is entered and corrected by hand, and told by imports. */
export type CaseSubject = 'person' | 'order' | 'requirement';

export interface PersonFields {
	forename: string;
	surname: string;
	preferredName: string;
	dateOfBirth: LocalDate;
	language: Language;
}

export interface OrderFields {
	orderKind: OrderKind;
	title: string;
	startDate: LocalDate | null;
	endDate: LocalDate | null;
	endedOn: LocalDate | null;
}

export interface RequirementFields {
	requirementKind: RequirementKind;
	title: string;
	detail: string | null;
	measureUnit: MeasureUnit | null;
	measureRequired: number | null;
	measureCompleted: number | null;
	startDate: LocalDate | null;
	endDate: LocalDate | null;
	/** What was recorded of its end; the day is null where only that it ended is known. */
	ended: { on: LocalDate | null } | null;
}

export type MeasureUnit = 'days' | 'hours' | 'sessions' | 'months';

/** Values as JSON. */
export interface FieldChange {
	field: string;
	from: unknown;
	to: unknown;
}

/** Each field that stands otherwise after than before. */
export function changesBetween<Fields extends object>(before: Fields, after: Fields): FieldChange[] {
	return (Object.keys(after) as (keyof Fields & string)[])
		.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
		.map((field) => ({ field, from: before[field], to: after[field] }));
}
