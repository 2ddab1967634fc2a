import type { AgencyAnswer } from '#lib/domain/plan/agency-reply.ts';
import type { PlanContent } from '#lib/domain/plan/plan-content.ts';
import type { Claim, PauseBefore, StepRecord } from '#lib/domain/plan/record.ts';
import type { ReferralState } from '#lib/domain/plan/referral.ts';
import type { RecordedChange } from '#lib/domain/plan/stale-edit.ts';
import type {
	AreaOfNeed,
	ConfirmedSignal,
	GoalStatus,
	LifeChange,
	OverridableRule,
	PauseReason,
	PlanAgreement,
	Stage,
	StepActor,
	StepStatus,
	SuggestedBy
} from '#lib/domain/plan/vocabulary.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';
import type { Json } from '#lib/server/db/json.ts';
import type { DoneColumns, Flag, WithdrawnColumns } from './columns.ts';
import type { Generated } from 'kysely';

interface NeedTable {
	id: string;
	person_id: string;
	area: AreaOfNeed;
	identified: Flag;
	linked_to_harm: Flag | null;
	linked_to_reoffending: Flag | null;
}

interface PlanTable {
	id: string;
	person_id: string;
	agreement: PlanAgreement | null;
	agreed_on: string | null;
	own_words: string | null;
	strengths: Json<string[]>;
	open_stages: Json<Stage[]>;
	/** Goes up with every change to the plan, its goals or its steps. */
	version: Generated<number>;
	reviewed_on: Generated<string | null>;
	next_review_on: Generated<string | null>;
}

interface GoalTable {
	id: string;
	person_id: string;
	title: string;
	status: GoalStatus;
	area: AreaOfNeed;
	related_areas: Json<AreaOfNeed[]>;
	target_date: string | null;
	reason: string | null;
	position: number;
	staff_notes: Json<string[]>;
	version: Generated<number>;
	suggested_by: Generated<SuggestedBy | null>;
	strengths: Generated<Json<string[]> | null>;
	need_id: Generated<string | null>;
}

interface StepTable {
	id: string;
	person_id: string;
	goal_id: string;
	description: string;
	status: StepStatus;
	actor: StepActor;
	actor_name: string | null;
	stage: Stage;
	requirement_id: string | null;
	priority: number;
	prerequisites: Json<string[]>;
	target_date: string | null;
	waiting_since: string | null;
	blocked: Json<NonNullable<StepRecord['blocked']>> | null;
	claim: Json<Claim> | null;
	completed_on: string | null;
	position: number;
	version: Generated<number>;
	suggested_by: Generated<SuggestedBy | null>;
	strengths: Generated<Json<string[]> | null>;
	/** Why it is no longer needed. */
	reason: Generated<string | null>;
}

interface AgencyTable {
	id: string;
	name: string;
	name_cy: string | null;
	contact_name: string | null;
	telephone: string | null;
	email: string | null;
	address: Json<string[]>;
	offers: Json<string[]>;
	areas: Json<AreaOfNeed[]>;
	covers: string;
	languages: Json<string[]>;
	usual_wait_days: number | null;
	version: number;
	created_at: number;
	archived_at: number | null;
}

/** What there is here in place of something that is not; entered by practitioners. */
interface AlternativeTable extends DoneColumns {
	id: string;
	/** Whose area it is in; null where nobody's team is known. */
	team_id: string | null;
	area: AreaOfNeed;
	instead_of: string;
	words: string;
	withdrawn_at: number | null;
}

interface ReferralTable {
	id: string;
	person_id: string;
	step_id: string | null;
	agency_id: string | null;
	/** As it was called when it was asked. */
	agency_name: string | null;
	agency_name_cy: string | null;
	intervention: string;
	state: ReferralState;
	/** For staff. */
	reason: string;
	since: string;
	asked_on: string | null;
	next_check_on: string | null;
	expected_on: string | null;
	last_report_on: string | null;
	instead: string | null;
	usual_wait_days: number | null;
	version: number;
	by_name: string;
}

/** By which an agency answers; the database has the hash of its code. */
interface ReplyLinkTable extends DoneColumns {
	id: string;
	person_id: string;
	referral_id: string;
	code_hash: string;
	expires_at: number;
	revoked_at: number | null;
}

/** What an agency said, under the name it had. */
interface AgencyReplyTable {
	id: string;
	person_id: string;
	referral_id: string;
	link_id: string;
	answer: AgencyAnswer;
	on_date: string | null;
	until_date: string | null;
	words: string;
	agency_name: string;
	received_at: number;
	read_at: number | null;
	read_by: string | null;
}

/** Who talked to whom of an agency, when, and what was agreed. */
interface AgencyContactTable extends DoneColumns {
	id: string;
	person_id: string;
	referral_id: string;
	on_date: string;
	talked_with: string;
	words: string;
}

interface ReferralEventTable extends DoneColumns {
	id: string;
	person_id: string;
	referral_id: string;
	state: ReferralState;
	reason: string;
	on_date: string;
	next_check_on: string | null;
	expected_on: string | null;
	version: number;
	agency_reported: Flag;
}

interface PlanVersionTable extends DoneColumns {
	id: string;
	person_id: string;
	plan_id: string;
	number: number;
	agreement: PlanAgreement;
	own_words: string | null;
	on_date: string;
	content: Json<PlanContent>;
}

interface PlanChangeTable extends DoneColumns {
	id: string;
	person_id: string;
	subject_kind: 'plan' | 'goal' | 'step';
	subject_id: string;
	change: RecordedChange['change'];
	fields: Json<RecordedChange['fields']>;
	reason: string | null;
	/** The subject's version that this change made. */
	version: number;
	plan_version: number;
}

interface PlanReviewTable extends DoneColumns {
	id: string;
	person_id: string;
	on_date: string;
	words: string;
	next_review_on: string | null;
}

interface LifeChangeTable extends DoneColumns {
	id: string;
	person_id: string;
	change: LifeChange;
	on_date: string;
	words: string;
}

interface StepOverrideTable extends DoneColumns, WithdrawnColumns {
	id: string;
	person_id: string;
	step_id: string;
	rule: OverridableRule;
	words: string;
}

/** Of a whole stage or of a single signal: one of the two is null. */
interface StageSignalTable extends DoneColumns, WithdrawnColumns {
	id: string;
	person_id: string;
	stage: Stage | null;
	signal: ConfirmedSignal | null;
	words: string;
}

interface SafetyFlagTable extends DoneColumns, WithdrawnColumns {
	id: string;
	person_id: string;
	/** For staff. */
	reason: string;
}

interface PlanPauseTable extends DoneColumns {
	id: string;
	person_id: string;
	reason: PauseReason;
	reason_words: string | null;
	starts_on: string;
	look_again_on: string;
	/** For the person. */
	words: string | null;
	/** What it said before, the earliest first. */
	before: Json<PauseBefore[]>;
	version: number;
	/** The first day on which the plan goes on. */
	ended_on: string | null;
	ended_by: string | null;
	ended_at: number | null;
}

/** The one that is not superseded counts. */
interface StepChoiceTable {
	id: string;
	person_id: string;
	step_ids: Json<string[]>;
	/** Corrected, and never after the arrival: `domain/time/tap.ts`. */
	tapped_at: number;
	received_at: number;
	/** What is known of the phone's clock; null where the server's own timed it. */
	clock: Json<TapClock> | null;
	superseded_at: number | null;
}

export interface PlanTables {
	needs: NeedTable;
	plans: PlanTable;
	goals: GoalTable;
	steps: StepTable;
	agencies: AgencyTable;
	alternatives: AlternativeTable;
	referrals: ReferralTable;
	referral_events: ReferralEventTable;
	reply_links: ReplyLinkTable;
	agency_replies: AgencyReplyTable;
	agency_contacts: AgencyContactTable;
	plan_versions: PlanVersionTable;
	plan_changes: PlanChangeTable;
	plan_reviews: PlanReviewTable;
	life_changes: LifeChangeTable;
	step_overrides: StepOverrideTable;
	stage_signals: StageSignalTable;
	safety_flags: SafetyFlagTable;
	plan_pauses: PlanPauseTable;
	step_choices: StepChoiceTable;
}
