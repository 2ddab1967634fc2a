import { allLanguages } from '#lib/domain/text/language.ts';
import * as z from 'zod/mini';
import { ExplainedOrder, ExplanationLanguage, ExplanationWay } from '#lib/domain/compliance/explanation.ts';
import { Letter, statutoryParts } from '#lib/domain/compliance/letter.ts';
import { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import {
	Alternative,
	ClosedBecause,
	ContactChannel,
	DecisionOutcome,
	EnforcementResult,
	EventKind,
	PulseAnswer,
	UrgentMatter,
	WarningForm
} from '#lib/domain/compliance/vocabulary.ts';
import { AccountGiven } from '#lib/domain/compliance/record.ts';
import { AcceptableReason } from '#lib/domain/appointments/vocabulary.ts';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { done } from './case-shapes.ts';
import { day, flag, instant, json, like, month, number, oneOf, orNull, text } from './checks.ts';
import { sent } from './report-shapes.ts';
import type { ShapesOf } from './shapes-of.ts';

const statutory = z.nullable(z.record(z.enum(statutoryParts), z.string()));
const ofEvent = { id: text, person_id: text, event_id: text };

/** What may be a failure to comply, and all that follows. */
export const complianceShapes = {
	compliance_events: {
		id: text,
		person_id: text,
		appointment_id: orNull(text),
		order_id: orNull(text),
		order_kind: like(OrderKind),
		event_kind: like(EventKind),
		facts: text,
		occurred_on: day,
		account_due_on: day,
		contact_due_on: day,
		decide_by: day,
		version: number,
		...done
	},
	accounts_given: {
		...sent,
		event_id: text,
		categories: json(AccountGiven.shape.categories),
		wishes: json(AccountGiven.shape.wishes),
		words: text,
		proof: text,
		channel: orNull(like(ContactChannel)),
		recorded_by: orNull(text)
	},
	contact_attempts: {
		...ofEvent,
		channel: like(ContactChannel),
		on_date: day,
		reached: flag,
		words: text,
		...done
	},
	decisions: {
		...ofEvent,
		number,
		outcome: like(DecisionOutcome),
		accepted_reason: orNull(like(AcceptableReason)),
		action: orNull(like(EnforcementAction)),
		closed_because: orNull(like(ClosedBecause)),
		more_time_until: orNull(day),
		state: oneOf('in_effect', 'awaiting_countersign', 'returned', 'superseded'),
		facts: text,
		opinion: text,
		proof_seen: text,
		circumstances: text,
		alternatives: json(z.array(Alternative)),
		alternatives_words: text,
		reasons: text,
		going_well: text,
		we_will: text,
		you_need: text,
		statutory: orNull(json(statutory)),
		letter: orNull(json(z.nullable(Letter))),
		language: oneOf(...allLanguages),
		countersigned_by: orNull(text),
		countersign_words: orNull(text),
		countersigned_at: orNull(instant),
		read_at: orNull(instant),
		pulse_at: orNull(instant),
		...done
	},
	warnings: {
		id: text,
		person_id: text,
		order_id: orNull(text),
		order_kind: like(OrderKind),
		event_id: orNull(text),
		decision_id: orNull(text),
		form: like(WarningForm),
		given_on: day,
		by_name: text,
		withdrawn_on: orNull(day),
		withdrawn_by: orNull(text),
		withdrawn_reason: orNull(text)
	},
	looks: {
		...sent,
		event_id: text,
		decision_id: text,
		asked_of: oneOf('officer', 'manager'),
		words: text,
		proof: text,
		account_id: orNull(text),
		result: orNull(oneOf('stands', 'looks_again')),
		answer: orNull(text),
		answered_by: orNull(text),
		answered_at: orNull(instant),
		read_at: orNull(instant)
	},
	enforcement_results: {
		...ofEvent,
		result: like(EnforcementResult),
		on_date: day,
		words: text,
		...done
	},
	restarts: {
		...ofEvent,
		got_in_the_way: text,
		changes: text,
		next_step: text,
		step_id: orNull(text),
		appointment_id: orNull(text),
		next_on: day,
		drawn_up: oneOf('together', 'could_not_reach'),
		own_words: text,
		...done
	},
	urgent_procedures: {
		id: text,
		person_id: text,
		matter: like(UrgentMatter),
		on_date: day,
		words: text,
		...done
	},
	pulses: {
		id: text,
		team_id: orNull(text),
		month,
		said_my_side: like(PulseAnswer),
		understood_why: like(PulseAnswer),
		treated_with_respect: like(PulseAnswer)
	},
	explanations: {
		id: text,
		person_id: text,
		explained_on: day,
		ways: json(z.array(ExplanationWay)),
		language: like(ExplanationLanguage),
		other_language: text,
		own_words: text,
		explained_orders: json(z.array(ExplainedOrder)),
		withdrawn_at: orNull(instant),
		withdrawn_by: orNull(text),
		withdrawn_reason: orNull(text),
		...done
	},
	explanation_requests: { ...sent, words: text, answered_id: orNull(text) }
} satisfies ShapesOf<
	| 'compliance_events'
	| 'accounts_given'
	| 'contact_attempts'
	| 'decisions'
	| 'warnings'
	| 'looks'
	| 'enforcement_results'
	| 'restarts'
	| 'urgent_procedures'
	| 'pulses'
	| 'explanations'
	| 'explanation_requests'
>;
