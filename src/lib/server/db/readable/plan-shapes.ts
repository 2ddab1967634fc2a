import { AgencyAnswer } from '#lib/domain/plan/agency-reply.ts';
import * as z from 'zod/mini';
import {
	Claim,
	GoalRecord,
	PauseBefore,
	PlanRecord,
	ReferralRecord,
	StepRecord
} from '#lib/domain/plan/record.ts';
import { TapClock } from '#lib/domain/time/sent-times.ts';
import { PlanContent } from '#lib/domain/plan/plan-content.ts';
import {
	AreaOfNeed,
	ConfirmedSignal,
	LifeChange,
	OverridableRule,
	PauseReason,
	PlanAgreement,
	Stage
} from '#lib/domain/plan/vocabulary.ts';
import { done } from './case-shapes.ts';
import { day, fieldEdits, flag, instant, json, like, number, oneOf, orNull, text } from './checks.ts';
import type { ShapesOf } from './shapes-of.ts';

const texts = json(z.array(z.string()));
const areas = json(z.array(AreaOfNeed));
const anything = json(z.unknown());
const withdrawn = {
	withdrawn_at: orNull(instant),
	withdrawn_by: orNull(text),
	withdrawn_reason: orNull(text)
};
const areaSetting = {
	id: text,
	team_id: orNull(text),
	setting: text,
	value: orNull(number),
	reason: text,
	superseded_at: orNull(instant),
	...done
};

/** A plan, how it came about, and who else takes part in it. */
export const planShapes = {
	plans: {
		id: text,
		person_id: text,
		agreement: like(PlanRecord.shape.agreement),
		agreed_on: orNull(day),
		own_words: orNull(text),
		strengths: texts,
		open_stages: json(PlanRecord.shape.openStages),
		version: number,
		reviewed_on: orNull(day),
		next_review_on: orNull(day)
	},
	goals: {
		id: text,
		person_id: text,
		title: text,
		status: like(GoalRecord.shape.status),
		area: like(AreaOfNeed),
		related_areas: areas,
		target_date: orNull(day),
		reason: orNull(text),
		position: number,
		staff_notes: texts,
		version: number,
		suggested_by: like(z.nullish(GoalRecord.shape.suggestedBy)),
		strengths: orNull(texts),
		need_id: orNull(text)
	},
	steps: {
		id: text,
		person_id: text,
		goal_id: text,
		description: text,
		status: like(StepRecord.shape.status),
		actor: like(StepRecord.shape.actor),
		actor_name: orNull(text),
		stage: like(Stage),
		requirement_id: orNull(text),
		priority: number,
		prerequisites: texts,
		target_date: orNull(day),
		waiting_since: orNull(day),
		blocked: orNull(json(StepRecord.shape.blocked)),
		claim: orNull(json(z.nullable(Claim))),
		completed_on: orNull(day),
		position: number,
		version: number,
		suggested_by: like(z.nullish(StepRecord.shape.suggestedBy)),
		strengths: orNull(texts),
		reason: orNull(text)
	},
	agencies: {
		id: text,
		name: text,
		name_cy: orNull(text),
		contact_name: orNull(text),
		telephone: orNull(text),
		email: orNull(text),
		address: texts,
		offers: texts,
		areas,
		covers: text,
		languages: texts,
		usual_wait_days: orNull(number),
		version: number,
		created_at: instant,
		archived_at: orNull(instant)
	},
	alternatives: {
		id: text,
		team_id: orNull(text),
		area: like(AreaOfNeed),
		instead_of: text,
		words: text,
		withdrawn_at: orNull(instant),
		...done
	},
	referrals: {
		id: text,
		person_id: text,
		step_id: orNull(text),
		agency_id: orNull(text),
		agency_name: orNull(text),
		agency_name_cy: orNull(text),
		intervention: text,
		state: like(ReferralRecord.shape.state),
		reason: text,
		since: day,
		asked_on: orNull(day),
		next_check_on: orNull(day),
		expected_on: orNull(day),
		last_report_on: orNull(day),
		instead: orNull(text),
		usual_wait_days: orNull(number),
		version: number,
		by_name: text
	},
	referral_events: {
		id: text,
		person_id: text,
		referral_id: text,
		state: like(ReferralRecord.shape.state),
		reason: text,
		on_date: day,
		next_check_on: orNull(day),
		expected_on: orNull(day),
		version: number,
		agency_reported: flag,
		...done
	},
	reply_links: {
		id: text,
		person_id: text,
		referral_id: text,
		code_hash: text,
		expires_at: instant,
		revoked_at: orNull(instant),
		...done
	},
	agency_replies: {
		id: text,
		person_id: text,
		referral_id: text,
		link_id: text,
		answer: like(AgencyAnswer),
		on_date: orNull(day),
		until_date: orNull(day),
		words: text,
		agency_name: text,
		received_at: instant,
		read_at: orNull(instant),
		read_by: orNull(text)
	},
	agency_contacts: {
		id: text,
		person_id: text,
		referral_id: text,
		on_date: day,
		talked_with: text,
		words: text,
		...done
	},
	plan_versions: {
		id: text,
		person_id: text,
		plan_id: text,
		number,
		agreement: like(PlanAgreement),
		own_words: orNull(text),
		on_date: day,
		content: json(PlanContent),
		...done
	},
	plan_changes: {
		id: text,
		person_id: text,
		subject_kind: oneOf('plan', 'goal', 'step'),
		subject_id: text,
		change: oneOf('created', 'edited', 'removed', 'brought_back', 'reordered', 'imported'),
		fields: fieldEdits,
		reason: orNull(text),
		version: number,
		plan_version: number,
		...done
	},
	import_differences: {
		id: text,
		person_id: text,
		subject_kind: oneOf('goal', 'step', 'person', 'order', 'requirement'),
		subject_id: text,
		field: text,
		theirs: anything,
		found_at: instant,
		choice: orNull(oneOf('ours', 'theirs', 'agrees', 'newer')),
		settled_at: orNull(instant),
		settled_by: orNull(text),
		settled_name: orNull(text)
	},
	plan_reviews: {
		id: text,
		person_id: text,
		on_date: day,
		words: text,
		next_review_on: orNull(day),
		...done
	},
	life_changes: { id: text, person_id: text, change: like(LifeChange), on_date: day, words: text, ...done },
	step_overrides: {
		id: text,
		person_id: text,
		step_id: text,
		rule: like(OverridableRule),
		words: text,
		...done,
		...withdrawn
	},
	stage_signals: {
		id: text,
		person_id: text,
		stage: orNull(like(Stage)),
		signal: orNull(like(ConfirmedSignal)),
		words: text,
		...done,
		...withdrawn
	},
	safety_flags: { id: text, person_id: text, reason: text, ...done, ...withdrawn },
	plan_pauses: {
		id: text,
		person_id: text,
		reason: like(PauseReason),
		reason_words: orNull(text),
		starts_on: day,
		look_again_on: day,
		words: orNull(text),
		before: json(z.array(PauseBefore)),
		version: number,
		ended_on: orNull(day),
		ended_by: orNull(text),
		ended_at: orNull(instant),
		...done
	},
	step_choices: {
		id: text,
		person_id: text,
		step_ids: texts,
		tapped_at: instant,
		received_at: instant,
		clock: orNull(json(TapClock)),
		superseded_at: orNull(instant)
	},
	sequencing_settings: areaSetting,
	compliance_settings: areaSetting,
	reply_settings: areaSetting
} satisfies ShapesOf<
	| 'plans'
	| 'goals'
	| 'steps'
	| 'agencies'
	| 'alternatives'
	| 'referrals'
	| 'referral_events'
	| 'reply_links'
	| 'agency_replies'
	| 'agency_contacts'
	| 'plan_versions'
	| 'plan_changes'
	| 'import_differences'
	| 'plan_reviews'
	| 'life_changes'
	| 'step_overrides'
	| 'stage_signals'
	| 'safety_flags'
	| 'plan_pauses'
	| 'step_choices'
	| 'sequencing_settings'
	| 'compliance_settings'
	| 'reply_settings'
>;
