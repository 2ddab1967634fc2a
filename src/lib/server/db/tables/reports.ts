import type { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { AgreedAction, IfThenPlan } from '#lib/domain/reports/record.ts';
import type { ReportKind } from '#lib/domain/reports/report-kinds.ts';
import type {
	DangerOutcome,
	DangerSource,
	ObstacleCategory,
	ObstacleState,
	Offer,
	SafeNow,
	Substance,
	ToldBy
} from '#lib/domain/reports/vocabulary.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';
import type { Json } from '#lib/server/db/json.ts';
import type { ReportColumns } from './columns.ts';

interface ObstacleTable extends ReportColumns {
	about_kind: 'appointment' | 'step' | 'life';
	about_id: string | null;
	categories: Json<ObstacleCategory[]>;
	wanted: Json<Offer[]>;
	words: string;
	if_then_plan: Json<IfThenPlan> | null;
	proof: string;
	state: ObstacleState;
}

interface PositiveChangeTable extends ReportColumns {
	area: AreaOfNeed | null;
	words: string;
	strength: string;
}

interface ReflectionTable extends ReportColumns {
	about_kind: 'appointment' | 'step' | 'life';
	about_id: string | null;
	prompt: RecordOf<'reflection'>['prompt'];
	words: string;
	feeling: RecordOf<'reflection'>['feeling'];
}

/** The last five are null where the person sent it themselves. */
interface RelapseTable extends ReportColumns {
	substance: Substance;
	safe_now: SafeNow;
	wanted: Json<Offer[]>;
	words: string;
	recorded_by: string | null;
	told_by: ToldBy | null;
	told_on: string | null;
	facts: string | null;
	/** For staff. */
	opinion: string | null;
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
}

interface ProposalTable extends ReportColumns {
	proposed: RecordOf<'proposal'>['proposed'];
	area: AreaOfNeed | null;
	goal_id: string | null;
	words: string;
	outcome: RecordOf<'proposal'>['outcome'];
	became_id: string | null;
}

interface DisagreementTable extends ReportColumns {
	about_kind: 'plan' | 'goal' | 'step';
	about_id: string | null;
	words: string;
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

export interface ReportTables {
	obstacles: ObstacleTable;
	positive_changes: PositiveChangeTable;
	reflections: ReflectionTable;
	relapses: RelapseTable;
	answers: AnswerTable;
	proposals: ProposalTable;
	disagreements: DisagreementTable;
	danger_signs: DangerSignTable;
}
