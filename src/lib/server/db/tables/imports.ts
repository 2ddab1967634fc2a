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
	/** It only said what it would do, and changed nothing. */
	is_look: Flag;
	/** Of a look: the import that then took over the same files. */
	carried_out_as: string | null;
}

/** An officer of a file who is somebody with an account: their cases are that one's, now and in every later file. */
interface OfficerJoinTable extends DoneColumns {
	officer_id: string;
	practitioner_id: string;
	/** What went over beside the cases, so that it can come back; null of joins from before it was kept. */
	handed_on: Json<HandedOn> | null;
}

export interface HandedOn {
	/** What the officer of the files had. */
	staffCode: string | null;
	teamId: string | null;
	/** Whether the account had none of its own. */
	gaveCode: boolean;
	gaveTelephone: boolean;
	/** Their times away, by id. */
	covers: string[];
}

/** A case that is an account's because an officer of files is joined to it. */
interface OfficerJoinCaseTable {
	person_id: string;
	officer_id: string;
	/** How often it had changed hands by then. */
	changes: number;
}

/** Files name another officer than holds the case, and it stays: told once, and then it stands. */
interface OfficerDifferenceTable {
	person_id: string;
	/** The row of whom the files name, or the id that it would have. */
	named_id: string;
	/** What the files call them. */
	named: string;
	held_by_id: string;
	why: 'kept_here' | 'no_account';
	at: number;
}

/** A part of a file that was looked at, sealed with a key that only whoever gave it holds; until it is taken over, or for an hour. */
interface LookedPieceTable {
	import_id: string;
	/** 0 is what else was given: the names of the files, and whose they are. */
	file: number;
	piece: number;
	sealed: string;
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
	officer_join_cases: OfficerJoinCaseTable;
	officer_differences: OfficerDifferenceTable;
	looked_pieces: LookedPieceTable;
	imported_plan_items: ImportedPlanItemTable;
	imported_case_items: ImportedCaseItemTable;
	imported_as: ImportedAsTable;
	import_differences: ImportDifferenceTable;
}
