import type { OrderFields, PersonFields, RequirementFields } from '#lib/domain/people/case-fields.ts';
import { sortName } from '#lib/domain/people/name-order.ts';

/* The fields that a form or an import tells, as columns. */

export function personColumns(fields: PersonFields) {
	return {
		forename: fields.forename,
		surname: fields.surname,
		preferred_name: fields.preferredName,
		date_of_birth: fields.dateOfBirth,
		language: fields.language,
		sort_name: sortName(fields)
	};
}

export function orderColumns(fields: OrderFields) {
	return {
		order_kind: fields.orderKind,
		title: fields.title,
		start_date: fields.startDate,
		end_date: fields.endDate,
		ended_on: fields.endedOn
	};
}

export function requirementColumns(fields: RequirementFields) {
	return {
		requirement_kind: fields.requirementKind,
		title: fields.title,
		detail: fields.detail,
		measure_unit: fields.measureUnit,
		measure_required: fields.measureRequired,
		measure_completed: fields.measureCompleted,
		start_date: fields.startDate,
		end_date: fields.endDate,
		ended: fields.ended === null ? (0 as const) : (1 as const),
		ended_on: fields.ended?.on ?? null
	};
}
