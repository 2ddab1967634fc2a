import type { ChosenTime, OfferKept } from '#lib/domain/appointments/offered-times.ts';
import type { TimeThatWorks } from '#lib/domain/appointments/times-that-work.ts';
import type { PlanOrigin } from '#lib/domain/reports/if-then-plan.ts';
import type {
	AgreedAction,
	DisagreementRecord,
	IfThenPlan,
	ReportOf,
	ThoughtThrough
} from '#lib/domain/reports/record.ts';
import type { Kinds, ReportKind } from '#lib/domain/reports/report-kinds.ts';
import type {
	ChangedPart,
	DangerOutcome,
	DangerSource,
	ObstacleCategory,
	Offer,
	Subject,
	ToldBy
} from '#lib/domain/reports/vocabulary.ts';
import type { StrengthChoice, StrengthRecord, StrengthState } from '#lib/domain/reports/strength-record.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';
import type { RecordColumns } from '#lib/server/db/column-names.ts';
import type { Json } from '#lib/server/db/json.ts';
import type { Generated } from 'kysely';
import type { DoneColumns, Flag, ReportColumns } from './columns.ts';

interface AboutColumns<Kind extends string> {
	about_kind: Kind;
	about_id: string | null;
}

/** By table, the columns that are no field of the record by its name: a list, what it is about, what stays with staff. */
export interface OwnReportColumns {
	obstacles: AboutColumns<Subject['kind']> & {
		categories: Json<ObstacleCategory[]>;
		wanted: Json<Offer[]>;
		if_then_plan: Json<IfThenPlan> | null;
		/** When they could come instead, where they asked for another time. */
		times: Generated<Json<TimeThatWorks[]> | null>;
		/** The message that it was noted from, and when that was answered. */
		message_id: Generated<string | null>;
		message_answered_at: Generated<number | null>;
	};
	reflections: AboutColumns<Subject['kind']> & {
		would_rather_talk: Generated<Flag>;
		problem: Generated<Json<ThoughtThrough> | null>;
	};
	/** The last five are null where the person sent it themselves. */
	relapses: {
		wanted: Json<Offer[]>;
		recorded_by: string | null;
		told_by: ToldBy | null;
		told_on: string | null;
		facts: string | null;
		/** For staff. */
		opinion: string | null;
	};
	circumstance_changes: { changed: Json<ChangedPart[]>; wanted: Json<Offer[]> };
	proposals: { goal_id: string | null; became_id: string | null };
	disagreements: AboutColumns<DisagreementRecord['about']['kind']>;
}

type TableOf<Kind extends ReportKind, Table extends string = Kinds[Kind]['table']> = ReportColumns &
	(Table extends keyof OwnReportColumns
		? OwnReportColumns[Table] & RecordColumns<ReportOf<Kind>, Table>
		: RecordColumns<ReportOf<Kind>, 'other reports'>);

/** Of each kind of report: its record says the rest. */
export type TablesOfKinds = { [Kind in ReportKind as Kinds[Kind]['table']]: TableOf<Kind> };

/** Nobody answers it, and nobody marks it as seen. */
interface IfThenPlanTable extends AboutColumns<Subject['kind']>, Omit<ReportColumns, 'seen_at' | 'seen_by'> {
	categories: Json<ObstacleCategory[]>;
	if_words: string;
	then_words: string;
	from_kind: PlanOrigin['kind'] | null;
	from_id: string | null;
	/** Of the command that last said it. */
	last_change_id: string;
	changed_at: number | null;
	let_go_at: number | null;
}

interface AnswerTable {
	id: string;
	person_id: string;
	/** The report that it answers. */
	report_kind: ReportKind;
	report_id: string;
	words: string;
	offers: Json<Offer[]>;
	actions: Json<AgreedAction[]>;
	by_account: string;
	by_name: string;
	at: number;
	read_at: number | null;
	/** The times that it offers, and what its person chose. */
	times: Generated<Json<OfferKept> | null>;
	taken: Generated<Json<ChosenTime> | null>;
}

/** Words of a person's that read as danger to life, from an entry of theirs; open until somebody says what was done. */
interface DangerSignTable {
	/** Of the command that brought them. */
	id: string;
	person_id: string;
	wrote: DangerSource;
	/** The step or the event where it is one's; else the entry. */
	subject_id: string;
	/** Empty where the entry was not taken: what it says stays with them. */
	words: string;
	tapped_at: number;
	received_at: number;
	clock: Json<TapClock> | null;
	outcome: DangerOutcome | null;
	/** For staff. */
	note: string | null;
	handled_at: number | null;
	handled_by: string | null;
}

interface StrengthTable extends DoneColumns {
	/** Of the command that named it. */
	id: string;
	person_id: string;
	words: string;
	choice: StrengthChoice | null;
	named_by: StrengthRecord['namedBy'];
	/** What the officer who suggested it saw. */
	reason: string | null;
	state: StrengthState;
	/** When its person last said whether it is theirs, by both clocks; null while they have not. */
	settled_at: number | null;
	settled_received_at: number | null;
	settled_clock: Json<TapClock> | null;
}

/** The one that is not superseded counts. */
interface StrengthOrderTable {
	id: string;
	person_id: string;
	strength_ids: Json<string[]>;
	tapped_at: number;
	received_at: number;
	clock: Json<TapClock> | null;
	superseded_at: number | null;
}

/** Written by an officer for the next one: a version each. */
interface StoryTable extends DoneColumns {
	/** Of the command that wrote it. */
	id: string;
	person_id: string;
	not_again: string;
	helps: string;
	version: number;
	/** When its person said that they have seen it. */
	seen_at: number | null;
}

/** `seen_at` is when an officer of the case read it. */
interface StoryNoteTable extends ReportColumns {
	/** The version that its writer had before them. */
	story_id: string | null;
	words: string;
}

export interface ReportTables extends TablesOfKinds {
	answers: AnswerTable;
	if_then_plans: IfThenPlanTable;
	danger_signs: DangerSignTable;
	strengths: StrengthTable;
	strength_orders: StrengthOrderTable;
	stories: StoryTable;
	story_notes: StoryNoteTable;
}
