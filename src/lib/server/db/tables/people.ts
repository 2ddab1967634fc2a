import type { CircumstanceChoice, CircumstanceTopic, WrittenBy } from '#lib/domain/people/circumstance.ts';
import type { OrderRecord } from '#lib/domain/people/record.ts';
import type { CaseSubject, FieldChange } from '#lib/domain/people/case-fields.ts';
import type { RequirementKind } from '#lib/domain/people/vocabulary.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { RecordColumns } from '#lib/server/db/column-names.ts';
import type { Json } from '#lib/server/db/json.ts';
import type { DoneColumns, Flag } from './columns.ts';
import type { Generated } from 'kysely';

interface PersonTable {
	id: string;
	/** Case reference number of the national case system. */
	crn: string;
	forename: string;
	surname: string;
	preferred_name: string;
	date_of_birth: string;
	language: Language;
	text_size: 'normal' | 'large' | 'largest';
	practitioner_id: string | null;
	created_at: number;
	/** By what names are sorted, alike on every database (`domain/people/name-order.ts`). */
	sort_name: Generated<string>;
	/** From that day on nothing is opened, sent or asked. */
	died_on: Generated<string | null>;
	death_recorded_by: Generated<string | null>;
	/** Of who they are. */
	details_version: Generated<number>;
	/** Who entered it here, by name; null where it came from the case system. */
	entered_by: Generated<string | null>;
	/** Which news of their officer they have read, by key, with spaces between (`projection/people/officer-news.ts`). */
	officer_news_read: Generated<string | null>;
}

/** A time in prison, whatever it was for: nothing due in it counts as missed. Null until it has ended. */
interface CustodyPeriodTable extends DoneColumns {
	id: string;
	person_id: string;
	from_on: string;
	until_on: string | null;
	/** Where it was recorded by mistake. */
	withdrawn_at: number | null;
}

interface OrderTable extends RecordColumns<OrderRecord, 'orders'> {
	id: string;
	person_id: string;
	/** The day it really ended, where somebody says one. */
	ended_on: Generated<string | null>;
	version: Generated<number>;
	/** As of a person. */
	entered_by: Generated<string | null>;
}

interface RequirementTable {
	id: string;
	person_id: string;
	order_id: string;
	requirement_kind: RequirementKind;
	title: string;
	detail: string | null;
	measure_unit: NonNullable<RecordOf<'requirement'>['measure']>['unit'] | null;
	measure_required: number | null;
	measure_completed: number | null;
	start_date: string | null;
	end_date: string | null;
	/** Whether its end was recorded. The expected end ends nothing. */
	ended: Generated<Flag>;
	ended_on: Generated<string | null>;
	version: Generated<number>;
	/** As of a person. */
	entered_by: Generated<string | null>;
}

interface StaffNoteTable {
	id: string;
	person_id: string;
	topic: string;
	body: string;
}

/** Somebody else holds the case since then. By name as well: what was said of it stays as it was. */
interface OfficerChangeTable extends DoneColumns {
	id: string;
	person_id: string;
	/** Null where nobody held it. */
	from_id: string | null;
	from_name: string | null;
	to_id: string;
	to_name: string;
	since_on: string;
	/** For staff. */
	reason: string;
	/** What the person was called then, for whoever reaches the case no more. */
	person_name: Generated<string | null>;
	/** When whoever has the case put away that it came, and whoever had it that it went. */
	to_seen_at: Generated<number | null>;
	from_seen_at: Generated<number | null>;
}

/** What was changed here of who somebody is, of their orders and requirements, by hand. */
interface CaseChangeTable extends DoneColumns {
	id: string;
	person_id: string;
	subject_kind: CaseSubject;
	subject_id: string;
	change: 'entered' | 'corrected' | 'removed';
	fields: Json<FieldChange[]>;
}

/** One of a topic. Nothing chosen and no words: it was taken out again. */
interface CircumstanceTable extends CircumstanceSaidColumns {
	/** Of the command that last said it. */
	last_change_id: string;
}

interface CircumstanceSaidColumns extends DoneColumns {
	id: string;
	person_id: string;
	topic: CircumstanceTopic;
	chosen: Json<CircumstanceChoice[]>;
	words: string;
	from_time: string | null;
	until_time: string | null;
	/** Of travel, each way. */
	minutes: number | null;
	written_by: WrittenBy;
	/** How often it was written. */
	version: number;
}

export interface PeopleTables {
	officer_changes: OfficerChangeTable;
	case_changes: CaseChangeTable;
	people: PersonTable;
	custody_periods: CustodyPeriodTable;
	orders: OrderTable;
	requirements: RequirementTable;
	staff_notes: StaffNoteTable;
	circumstances: CircumstanceTable;
	/** Each by the id of the command that said it. */
	circumstance_versions: CircumstanceSaidColumns;
}
