import type {
	CaseSubject,
	FieldChange,
	OrderFields,
	PersonFields,
	RequirementFields
} from '#lib/domain/people/case-fields.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { orderRows, requirementRows } from './orders-of.ts';
import { fromJson } from '#lib/server/db/json.ts';
import {
	orderFields,
	personFields,
	requirementFields
} from '#lib/server/projection/people/case-fields-of-row.ts';

interface Part<Kind extends CaseSubject, Fields> {
	kind: Kind;
	id: string;
	/** What it is called. */
	what: string;
	version: number;
	/** By whom it was entered here; null where it came from the case system. */
	enteredBy: string | null;
	fields: Fields;
}

export type PersonPart = Part<'person', PersonFields & { crn: string }>;
export type OrderPart = Part<'order', OrderFields>;
export type RequirementPart = Part<'requirement', RequirementFields> & { orderId: string };

export interface CaseByHand {
	person: PersonPart;
	/** The one that began last first. */
	orders: OrderPart[];
	requirements: RequirementPart[];
}

/** What of a case can be entered and corrected by hand; asked once the caller is known to reach it. */
export async function readCase(connection: Connection, personId: string): Promise<CaseByHand | null> {
	const person = await connection
		.selectFrom('people')
		.selectAll()
		.where('id', '=', personId)
		.executeTakeFirst();
	if (!person) return null;
	const orders = await orderRows(connection, personId);
	const requirements = await requirementRows(connection, personId);
	return {
		person: {
			kind: 'person',
			id: person.id,
			what: fullName(person),
			version: person.details_version,
			enteredBy: person.entered_by,
			fields: { crn: person.crn, ...personFields(person) }
		},
		orders: orders
			.map((row) => ({
				kind: 'order' as const,
				id: row.id,
				what: row.title,
				version: row.version,
				enteredBy: row.entered_by,
				fields: orderFields(row)
			}))
			.toSorted((a, b) => ((a.fields.startDate ?? '') > (b.fields.startDate ?? '') ? -1 : 1)),
		requirements: requirements.map((row) => ({
			kind: 'requirement' as const,
			id: row.id,
			orderId: row.order_id,
			what: row.title,
			version: row.version,
			enteredBy: row.entered_by,
			fields: requirementFields(row)
		}))
	};
}

export interface CaseChangeShown {
	id: string;
	subjectKind: CaseSubject;
	subjectId: string;
	change: 'entered' | 'corrected' | 'removed';
	fields: FieldChange[];
	by: string;
	at: Instant;
}

/** What was entered and corrected by hand, the latest first. */
export async function readCaseChanges(connection: Connection, personId: string): Promise<CaseChangeShown[]> {
	const rows = await connection
		.selectFrom('case_changes')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		subjectKind: row.subject_kind,
		subjectId: row.subject_id,
		change: row.change,
		fields: fromJson(row.fields),
		by: row.by_name,
		at: row.at
	}));
}
