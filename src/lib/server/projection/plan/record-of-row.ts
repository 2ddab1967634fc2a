import {
	GoalRecord,
	PlanRecord,
	PlanVersionRecord,
	ReferralRecord,
	StepRecord,
	type NeedRecord,
	type PlanPause
} from '#lib/domain/plan/record.ts';
import type { SequencingSetting } from '#lib/domain/plan/sequencing-policy.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { fromJson, type Json } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { recordOf } from '#lib/server/projection/rows/record-of.ts';

export function needRecord(row: Row<'needs'>): NeedRecord | null {
	return row.identified ? { kind: 'need', id: row.id, area: row.area } : null;
}

/** What a plan record takes from other tables. */
export interface PlanParts {
	signals: Row<'stage_signals'>[];
	/** Ids of steps; null where none was ever chosen. */
	choices: Json<string[]> | null;
	safetyFlag: Row<'safety_flags'> | null;
	/** In the order in which they began. */
	pauses: Row<'plan_pauses'>[];
	policy: Partial<Record<SequencingSetting, number>>;
}

export function planRecord(row: Row<'plans'>, parts: PlanParts): PlanRecord {
	return recordOf(PlanRecord, row, {
		kind: 'plan',
		strengths: fromJson(row.strengths),
		openStages: fromJson(row.open_stages),
		signals: parts.signals.map(({ id, stage, signal, words, by_name, at }) => ({
			id,
			stage,
			signal,
			words,
			by: by_name,
			on: localDate(at)
		})),
		choices: parts.choices === null ? [] : fromJson(parts.choices),
		safetyFlag: parts.safetyFlag && { raisedOn: localDate(parts.safetyFlag.at) },
		pauses: parts.pauses.map(planPause),
		policy: parts.policy
	});
}

/** As its person is told of it. */
export function planPause(row: Row<'plan_pauses'>): PlanPause {
	return {
		id: row.id,
		reason: row.reason,
		reasonWords: row.reason_words,
		startsOn: row.starts_on,
		lookAgainOn: row.look_again_on,
		words: row.words,
		by: row.by_name,
		endedOn: row.ended_on
	};
}

export function goalRecord(row: Row<'goals'>): GoalRecord {
	return recordOf(GoalRecord, row, {
		kind: 'goal',
		relatedAreas: fromJson(row.related_areas),
		strengths: row.strengths === null ? [] : fromJson(row.strengths)
	});
}

export function stepRecord(row: Row<'steps'>, overrides: Row<'step_overrides'>[]): StepRecord {
	return recordOf(StepRecord, row, {
		kind: 'step',
		prerequisites: fromJson(row.prerequisites),
		blocked: row.blocked === null ? null : fromJson(row.blocked),
		claim: row.claim === null ? null : fromJson(row.claim),
		overrides: overrides.map(({ id, rule, words, by_name, at }) => ({
			id,
			rule,
			words,
			by: by_name,
			on: localDate(at)
		})),
		strengths: row.strengths === null ? [] : fromJson(row.strengths)
	});
}

/** Without the reason: that is for staff. */
export function referralRecord(row: Row<'referrals'>): ReferralRecord {
	return recordOf(ReferralRecord, row, { kind: 'referral', agencyNameCy: row.agency_name_cy ?? undefined });
}

export function planVersionRecord(row: Row<'plan_versions'>): PlanVersionRecord {
	return recordOf(PlanVersionRecord, row, {
		kind: 'plan_version',
		by: row.by_name,
		on: row.on_date,
		content: fromJson(row.content)
	});
}
