import type { AcceptableReason } from '#lib/domain/appointments/vocabulary.ts';
import type {
	ExplainedOrder,
	ExplanationLanguage,
	ExplanationWay
} from '#lib/domain/compliance/explanation.ts';
import type { Letter, StatutoryWords } from '#lib/domain/compliance/letter.ts';
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
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { Json } from '#lib/server/db/json.ts';
import type { DoneColumns, Flag, ReportColumns, WithdrawnColumns } from './columns.ts';
import type { Generated } from 'kysely';

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

/** The consequences of not keeping to these orders, explained; by whom is who wrote it down. */
interface ExplanationTable extends DoneColumns, WithdrawnColumns {
	id: string;
	person_id: string;
	explained_on: string;
	ways: Json<ExplanationWay[]>;
	language: ExplanationLanguage;
	other_language: string;
	own_words: string;
	/** As they stood. */
	explained_orders: Json<ExplainedOrder[]>;
}

interface ExplanationRequestTable extends ReportColumns {
	words: string;
	answered_id: string | null;
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

export interface ComplianceTables {
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
	explanations: ExplanationTable;
	explanation_requests: ExplanationRequestTable;
}
