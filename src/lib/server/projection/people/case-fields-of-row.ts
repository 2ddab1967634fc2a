import type { OrderFields, PersonFields, RequirementFields } from '#lib/domain/people/case-fields.ts';
import type { Row } from '#lib/server/db/schema.ts';

/* What of a row of a person, an order or a requirement a form or an import tells. */

export function personFields(row: Row<'people'>): PersonFields {
	return {
		forename: row.forename,
		surname: row.surname,
		preferredName: row.preferred_name,
		dateOfBirth: row.date_of_birth,
		language: row.language
	};
}

export function orderFields(row: Row<'orders'>): OrderFields {
	return {
		orderKind: row.order_kind,
		title: row.title,
		startDate: row.start_date,
		endDate: row.end_date,
		endedOn: row.ended_on
	};
}

export function requirementFields(row: Row<'requirements'>): RequirementFields {
	return {
		requirementKind: row.requirement_kind,
		title: row.title,
		detail: row.detail,
		measureUnit: row.measure_unit,
		measureRequired: row.measure_required,
		measureCompleted: row.measure_completed,
		startDate: row.start_date,
		endDate: row.end_date,
		ended: row.ended === 1 ? { on: row.ended_on } : null
	};
}
