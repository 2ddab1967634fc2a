import type { ReportKind } from '#lib/domain/reports/report-kinds.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { Generated, Selectable } from 'kysely';
import type { RecordColumns } from './column-names.ts';
import type { ReferralState } from '#lib/domain/plan/referral.ts';
import type { AcceptableReason, OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import type { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import type {
	AccountWish,
	Alternative,
	ClosedBecause,
	ContactChannel,
	DecisionOutcome,
	EnforcementResult,
	EventKind,
	UrgentMatter,
	WarningForm
} from '#lib/domain/compliance/vocabulary.ts';
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
import type { RecordedChange } from '#lib/domain/plan/stale-edit.ts';
import type {
	AreaOfNeed,
	ConfirmedSignal,
	GoalStatus,
	LifeChange,
	OverridableRule,
	PlanAgreement,
	Stage,
	StepActor,
	StepStatus,
	SuggestedBy
} from '#lib/domain/plan/vocabulary.ts';
import type { OrderKind, RequirementKind } from '#lib/domain/people/vocabulary.ts';
import type { Letter, StatutoryWords } from '#lib/domain/compliance/letter.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { OrderRecord } from '#lib/domain/people/record.ts';
import type { Place } from '#lib/domain/organisation/place.ts';
import type { PlanContent } from '#lib/domain/plan/plan-content.ts';
import type { Claim, StepRecord } from '#lib/domain/plan/record.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import type { AgreedAction, IfThenPlan } from '#lib/domain/reports/record.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';

/*
 * The tables, as Kysely sees them. One schema for SQLite and PostgreSQL: ids are text, moments are milliseconds since
 * 1970 (bigint), days are YYYY-MM-DD text, booleans are 0 or 1, structured values are JSON text
 * (docs/decisions/002-one-schema-two-databases.md). A column that holds one of our words has that word's type: commands and imports
 * check it before it is written, so that nothing has to be believed when it is read.
 */

type Flag = 0 | 1;
declare const held: unique symbol;
/** The JSON text of such a value: written by `toJson`, read by `fromJson`. */
export type Json<Value = unknown> = string & { readonly [held]?: Value };

interface TeamTable {
	id: string;
	name: string;
}

interface PractitionerTable {
	id: string;
	forename: string;
	surname: string;
	telephone: string | null;
	team_id: string | null;
}

interface AccountTable {
	id: string;
	role: 'service_user' | 'practitioner' | 'manager' | 'administrator';
	person_id: string | null;
	practitioner_id: string | null;
	/** What a member of staff types to sign in; null for service users. */
	username: string | null;
	password_hash: string | null;
	language: string;
	status: 'active' | 'closed';
	created_at: number;
}

interface SignInCodeTable {
	id: string;
	person_id: string;
	code_hash: string;
	issued_by: string;
	issued_at: number;
	expires_at: number;
	used_at: number | null;
}

interface DeviceTable {
	/** SHA-256 of the token in the phone's long-lived cookie. */
	id: string;
	account_id: string;
	pin_hash: string | null;
	failed_attempts: number;
	created_at: number;
	last_used_at: number;
	revoked_at: number | null;
	/** The server's clock of the last answer after which this phone said that nothing was waiting. */
	in_touch_at: number | null;
}

interface SessionTable {
	/** SHA-256 of the token in the session cookie. */
	id: string;
	account_id: string;
	device_id: string | null;
	created_at: number;
	last_seen_at: number;
	expires_at: number;
}

/** How much of one of its limits (`domain/access/limits.ts`) an account has used, and since when. */
interface AccountUseTable {
	account_id: string;
	kind: string;
	began_at: number;
	used: number;
}

/** What staff typed into a form and have not sent: theirs alone, and of no use to anybody once it is sent. */
interface FormDraftTable {
	account_id: string;
	/** The page, by its path. */
	address: string;
	/** Which of the page's forms. */
	form: string;
	/** Whom the page is about; null where it is about nobody. */
	person_id: string | null;
	/** By field, as a browser sends it. */
	typed: Json<FormValues>;
	/** The window it was last kept from; empty where no script ran. */
	tab: string;
	begun_at: number;
	kept_at: number;
}

interface RateLimitTable {
	/** What is limited and for whom, hashed where it would name a person. */
	key: string;
	window_started_at: number;
	count: number;
}

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
	/** The day it really ended, where the case system says one. */
	ended_on: Generated<string | null>;
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
}

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

interface AppointmentTable extends RecordColumns<AppointmentRecord, 'appointments'> {
	id: string;
	person_id: string;
	place: Json<Place> | null;
	/** A visit to somebody without a fixed home. */
	place_to_agree: Generated<Flag>;
	requirement_id: string | null;
	step_id: string | null;
	/** The order that the case system files it under; it may not be here yet. */
	order_id: Generated<string | null>;
	enforceable: Flag;
	replied_at: number | null;
	reply_received_at: number | null;
	reply_clock: Json<TapClock> | null;
	outcome_code: OutcomeCode | null;
	outcome_reason: AcceptableReason | null;
	/** What the case system calls an outcome that we do not know, until somebody says what it means. */
	outcome_words: Generated<string | null>;
	cancelled: Flag;
	official_type: string;
	staff_notes: Json<string[]>;
}

interface StaffNoteTable {
	id: string;
	person_id: string;
	topic: string;
	body: string;
}

interface ReportColumns {
	/** The id of the command that made it: the phone's own. */
	id: string;
	person_id: string;
	/** Corrected, and never after the arrival: `domain/time/tap.ts`. */
	tapped_at: number;
	received_at: number;
	/** What is known of the phone's clock; null where the server's own timed it. */
	clock: Json<TapClock> | null;
	receipt: string;
	seen_at: number | null;
	seen_by: string | null;
}

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

/** Who did it, by account and by the name they had then, and when. */
interface DoneColumns {
	by_account: string;
	by_name: string;
	at: number;
}

interface WithdrawnColumns {
	withdrawn_at: number | null;
	withdrawn_by: string | null;
	withdrawn_reason: string | null;
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

/** What the last import said of one goal or step: decides what was edited here since. */
interface ImportedPlanItemTable {
	/** Of the goal or step. */
	id: string;
	person_id: string;
	said: Json<object>;
}

/** One field that was edited here and of which an import says something else. */
interface ImportDifferenceTable {
	id: string;
	person_id: string;
	subject_kind: 'goal' | 'step';
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

/** The one for a team and a setting that is not superseded counts; a null value goes back to what is usual. */
/** A number that an area sets for itself; what was set before stays as history. */
interface AreaSettingTable extends DoneColumns {
	id: string;
	/** Null for everybody. */
	team_id: string | null;
	setting: string;
	value: number | null;
	reason: string;
	superseded_at: number | null;
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

/** `by_name` opened it: who recorded the outcome. Where it stands is computed from what is kept about it. */
interface ComplianceEventTable extends DoneColumns {
	id: string;
	person_id: string;
	appointment_id: string | null;
	/** The order it is under, and its kind as it was then. */
	order_id: string | null;
	order_kind: OrderKind;
	event_kind: EventKind;
	/** What was recorded, in words; the person reads it. */
	facts: string;
	occurred_on: string;
	account_due_on: string;
	contact_due_on: string;
	decide_by: string;
	version: number;
}

interface AccountGivenTable extends ReportColumns {
	event_id: string;
	categories: Json<ObstacleCategory[]>;
	wishes: Json<AccountWish[]>;
	words: string;
	proof: string;
	/** How it was said, where a practitioner wrote it down; null where the person wrote it. */
	channel: ContactChannel | null;
	recorded_by: string | null;
}

interface ContactAttemptTable extends DoneColumns {
	id: string;
	person_id: string;
	event_id: string;
	channel: ContactChannel;
	on_date: string;
	reached: Flag;
	/** For staff. */
	words: string;
}

interface DecisionTable extends DoneColumns {
	id: string;
	person_id: string;
	event_id: string;
	number: number;
	outcome: DecisionOutcome;
	accepted_reason: AcceptableReason | null;
	action: EnforcementAction | null;
	/** Of a decision that closed the event at once: what had been wrong. */
	closed_because: Generated<ClosedBecause | null>;
	more_time_until: string | null;
	state: 'in_effect' | 'awaiting_countersign' | 'returned' | 'superseded';
	facts: string;
	opinion: string;
	proof_seen: string;
	circumstances: string;
	alternatives: Json<Alternative[]>;
	alternatives_words: string;
	reasons: string;
	going_well: string;
	we_will: string;
	you_need: string;
	statutory: Json<StatutoryWords> | null;
	/** As it was given; null until it takes effect. */
	letter: Json<Letter> | null;
	language: Language;
	countersigned_by: string | null;
	countersign_words: string | null;
	countersigned_at: number | null;
	read_at: number | null;
	pulse_at: number | null;
}

interface WarningTable {
	id: string;
	person_id: string;
	order_id: string | null;
	order_kind: OrderKind;
	/** Null for one that another system recorded. */
	event_id: string | null;
	decision_id: string | null;
	form: WarningForm;
	given_on: string;
	by_name: string;
	withdrawn_on: string | null;
	withdrawn_by: string | null;
	withdrawn_reason: string | null;
}

/** Somebody asked for another look, or an account came after the decision (`account_id`) and asks for it by itself. */
interface ReviewTable extends ReportColumns {
	event_id: string;
	/** The one in effect when it was asked. */
	decision_id: string;
	asked_of: 'officer' | 'manager';
	words: string;
	proof: string;
	account_id: string | null;
	result: 'stands' | 'looks_again' | null;
	answer: string | null;
	answered_by: string | null;
	answered_at: number | null;
	read_at: number | null;
}

interface EnforcementResultTable extends DoneColumns {
	id: string;
	person_id: string;
	event_id: string;
	result: EnforcementResult;
	on_date: string;
	words: string;
}

interface RestartTable extends DoneColumns {
	id: string;
	person_id: string;
	event_id: string;
	got_in_the_way: string;
	changes: string;
	next_step: string;
	step_id: string | null;
	appointment_id: string | null;
	next_on: string;
	drawn_up: 'together' | 'could_not_reach';
	own_words: string;
}

interface UrgentProcedureTable extends DoneColumns {
	id: string;
	person_id: string;
	matter: UrgentMatter;
	on_date: string;
	words: string;
}

/** Nobody's: neither a person nor a moment stands here. */
interface PulseTable {
	id: string;
	team_id: string | null;
	/** YYYY-MM. */
	month: string;
	said_my_side: string;
	understood_why: string;
	treated_with_respect: string;
}

/** What each phone may see, as it will be sent: one row a record, made again in the transaction that changed it. */
interface PersonRecordTable {
	id: string;
	person_id: string;
	kind: string;
	revision: number;
	/** Null once the record is gone: a tombstone. */
	body: Json<SnapshotRecord> | null;
}

interface PersonSyncTable {
	person_id: string;
	revision: number;
	count: number;
	digest: string;
}

interface CommandTable {
	id: string;
	account_id: string;
	person_id: string | null;
	type: string;
	version: number;
	body_hash: string;
	/** What the giver's own clock said, right or wrong. */
	occurred_at: number;
	clock_offset: number | null;
	/** The phone was in touch then without it, so it was written after that. */
	in_touch_at: number | null;
	time_zone: string;
	received_at: number;
	receipt: string;
}

/** What vanished from a phone before it was sent: see `domain/access`. */
interface PhoneLossTable {
	id: string;
	person_id: string;
	unsent: number;
	noticed_at: number;
	received_at: number;
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

interface QuarantineTable {
	id: string;
	command_id: string;
	account_id: string;
	person_id: string | null;
	reason: string;
	body: string;
	received_at: number;
}

interface AuditTable {
	sequence: number;
	at: number;
	account_id: string;
	role: string;
	action: string;
	person_id: string | null;
	/** What was touched: record kind and id, never content. */
	subject: string | null;
	command_id: string | null;
	previous_hash: string;
	hash: string;
}

interface AuditHeadTable {
	id: 1;
	sequence: number;
	hash: string;
}

interface MetaTable {
	key: string;
	value: string;
}

export interface Schema {
	teams: TeamTable;
	practitioners: PractitionerTable;
	accounts: AccountTable;
	sign_in_codes: SignInCodeTable;
	devices: DeviceTable;
	sessions: SessionTable;
	rate_limits: RateLimitTable;
	account_use: AccountUseTable;
	form_drafts: FormDraftTable;
	people: PersonTable;
	custody_periods: CustodyPeriodTable;
	orders: OrderTable;
	requirements: RequirementTable;
	needs: NeedTable;
	plans: PlanTable;
	goals: GoalTable;
	steps: StepTable;
	appointments: AppointmentTable;
	staff_notes: StaffNoteTable;
	obstacles: ObstacleTable;
	positive_changes: PositiveChangeTable;
	reflections: ReflectionTable;
	relapses: RelapseTable;
	answers: AnswerTable;
	agencies: AgencyTable;
	alternatives: AlternativeTable;
	referrals: ReferralTable;
	referral_events: ReferralEventTable;
	plan_versions: PlanVersionTable;
	plan_changes: PlanChangeTable;
	imported_plan_items: ImportedPlanItemTable;
	import_differences: ImportDifferenceTable;
	plan_reviews: PlanReviewTable;
	life_changes: LifeChangeTable;
	step_overrides: StepOverrideTable;
	stage_signals: StageSignalTable;
	safety_flags: SafetyFlagTable;
	step_choices: StepChoiceTable;
	sequencing_settings: AreaSettingTable;
	compliance_settings: AreaSettingTable;
	proposals: ProposalTable;
	disagreements: DisagreementTable;
	compliance_events: ComplianceEventTable;
	accounts_given: AccountGivenTable;
	contact_attempts: ContactAttemptTable;
	decisions: DecisionTable;
	warnings: WarningTable;
	looks: ReviewTable;
	enforcement_results: EnforcementResultTable;
	restarts: RestartTable;
	urgent_procedures: UrgentProcedureTable;
	pulses: PulseTable;
	person_records: PersonRecordTable;
	person_sync: PersonSyncTable;
	commands: CommandTable;
	phone_losses: PhoneLossTable;
	danger_signs: DangerSignTable;
	quarantine: QuarantineTable;
	audit_log: AuditTable;
	audit_head: AuditHeadTable;
	meta: MetaTable;
}

/** One row of a table, as it is read. */
export type Row<Table extends keyof Schema> = Selectable<Schema[Table]>;

export function toJson<Value>(value: Value): Json<Value> {
	return JSON.stringify(value) as Json<Value>;
}

/** Reads what `toJson` wrote; the type is the column's, checked where it was written. */
export function fromJson<Value>(text: Json<Value>): Value {
	return JSON.parse(text) as Value;
}
