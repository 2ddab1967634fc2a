import type { ImportReport } from '#lib/domain/imports/import-report.ts';
import type { CaseSubject } from '#lib/domain/people/case-fields.ts';
import type { Json } from '#lib/server/db/json.ts';
import type { DoneColumns, Flag } from './columns.ts';

/** What the last import said of one goal or step: decides what was edited here since. */
interface ImportedPlanItemTable {
	/** Of the goal or step. */
	id: string;
	person_id: string;
	said: Json<object>;
}

/** The same of a person, an order or a requirement. */
interface ImportedCaseItemTable {
	/** Of what it is about. */
	id: string;
	person_id: string;
	subject_kind: CaseSubject;
	said: Json<object>;
}

/** An order or requirement of an import that was here already, entered by hand: the import's id for it, and ours. */
interface ImportedAsTable {
	id: string;
	person_id: string;
	own_id: string;
}

/** One field that was edited here and of which an import says something else. */
interface ImportDifferenceTable {
	id: string;
	person_id: string;
	subject_kind: 'goal' | 'step' | CaseSubject;
	subject_id: string;
	field: string;
	theirs: Json;
	found_at: number;
	/**
	 * With the rest below null while it is open. `agrees`, `newer`: a later import says what stands here, or yet something
	 * else.
	 */
	choice: 'ours' | 'theirs' | 'agrees' | 'newer' | null;
	settled_at: number | null;
	settled_by: string | null;
	settled_name: string | null;
}

/** What became of one upload, or of one call of the command. */
interface ImportTable extends DoneColumns {
	id: string;
	report: Json<ImportReport>;
	/** How many were given. */
	files: number;
	people_done: number;
	/** When it last said that it goes on. */
	went_on_at: number;
	ended_at: number | null;
	/** It stopped at a fault; what it had done by then stands. */
	failed: Flag;
}

/** An officer of a file who is somebody with an account: their cases are that one's, now and in every later file. */
interface OfficerJoinTable extends DoneColumns {
	officer_id: string;
	practitioner_id: string;
}

/** An administrator said that these two are not the same person. */
interface OfficerApartTable extends DoneColumns {
	officer_id: string;
	practitioner_id: string;
}

export interface ImportTables {
	imports: ImportTable;
	officer_joins: OfficerJoinTable;
	officers_apart: OfficerApartTable;
	imported_plan_items: ImportedPlanItemTable;
	imported_case_items: ImportedCaseItemTable;
	imported_as: ImportedAsTable;
	import_differences: ImportDifferenceTable;
}
