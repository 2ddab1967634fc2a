import type { OrderFields, PersonFields, RequirementFields } from '#lib/domain/people/case-fields.ts';
import type { ImportedOrder, ImportedRequirement } from './imported-case.ts';
import { mergeFields, type Merged } from './merge-plan.ts';

/*
 * An import of orders and requirements that are here already, field by field, as with a plan: what decides is what the import before
 * said of each (docs/decisions/017-imports-merge-by-field.md, 072-a-case-by-hand.md).
 */

export type CaseField = keyof OrderFields | keyof RequirementFields | keyof PersonFields;

export function toldOfOrder(order: ImportedOrder): OrderFields {
	const { orderKind, title, startDate, endDate, endedOn } = order;
	return { orderKind, title, startDate, endDate, endedOn: endedOn ?? null };
}

export function toldOfRequirement(requirement: ImportedRequirement): RequirementFields {
	const { id: _, orderId: __, ended, ...told } = requirement;
	return { ...told, ended: ended ?? null };
}

/**
 * What was entered here and has not been told of by any import: only what was left empty is as good as never said, so that the file
 * fills it and contradicts the rest.
 */
export function saidOfEntered<Fields extends object>(held: Fields): Partial<Fields> {
	const empty = Object.entries(held).filter(([, value]) => value === null);
	return Object.fromEntries(empty) as Partial<Fields>;
}

/** A file that never had anything to say of a field does not contradict it by having nothing again. */
export function mergeCase<Fields extends object>(
	held: Fields,
	said: Partial<Fields>,
	told: Fields
): Merged<Fields> {
	const spoken = Object.entries(told).filter(
		([field, value]) => value !== null || (said[field as keyof Fields] ?? null) !== null
	);
	return mergeFields(held, said, Object.fromEntries(spoken) as Partial<Fields>);
}
