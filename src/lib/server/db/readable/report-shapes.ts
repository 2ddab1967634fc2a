import { allReportKinds } from '#lib/domain/reports/report-kinds.ts';
import * as z from 'zod/mini';
import {
	AgreedAction,
	IfThenPlan,
	ObstacleRecord,
	ProposalRecord,
	ReflectionRecord,
	RelapseRecord
} from '#lib/domain/reports/record.ts';
import { TapClock } from '#lib/domain/time/sent-times.ts';
import { Offer, ToldBy } from '#lib/domain/reports/vocabulary.ts';
import { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import { day, instant, json, like, oneOf, orNull, text } from './checks.ts';
import type { ShapesOf } from './shapes-of.ts';

export const sent = {
	id: text,
	person_id: text,
	tapped_at: instant,
	received_at: instant,
	clock: orNull(json(TapClock)),
	receipt: text,
	seen_at: orNull(instant),
	seen_by: orNull(text)
};

const offers = json(z.array(Offer));
const subject = oneOf('appointment', 'step', 'life');

/** What people said, and what they were answered. */
export const reportShapes = {
	obstacles: {
		...sent,
		about_kind: subject,
		about_id: orNull(text),
		categories: json(ObstacleRecord.shape.categories),
		wanted: offers,
		words: text,
		if_then_plan: orNull(json(z.nullable(IfThenPlan))),
		proof: text,
		state: like(ObstacleRecord.shape.state)
	},
	positive_changes: { ...sent, area: orNull(like(AreaOfNeed)), words: text, strength: text },
	reflections: {
		...sent,
		about_kind: subject,
		about_id: orNull(text),
		prompt: like(ReflectionRecord.shape.prompt),
		words: text,
		feeling: like(ReflectionRecord.shape.feeling)
	},
	relapses: {
		...sent,
		substance: like(RelapseRecord.shape.substance),
		safe_now: like(RelapseRecord.shape.safeNow),
		wanted: offers,
		words: text,
		recorded_by: orNull(text),
		told_by: orNull(like(ToldBy)),
		told_on: orNull(day),
		facts: orNull(text),
		opinion: orNull(text)
	},
	answers: {
		id: text,
		person_id: text,
		report_kind: oneOf(...allReportKinds),
		report_id: text,
		words: text,
		offers,
		actions: json(z.array(AgreedAction)),
		by_account: text,
		by_name: text,
		at: instant,
		read_at: orNull(instant)
	},
	proposals: {
		...sent,
		proposed: like(ProposalRecord.shape.proposed),
		area: orNull(like(AreaOfNeed)),
		goal_id: orNull(text),
		words: text,
		outcome: like(ProposalRecord.shape.outcome),
		became_id: orNull(text)
	},
	disagreements: {
		...sent,
		about_kind: oneOf('plan', 'goal', 'step'),
		about_id: orNull(text),
		words: text
	}
} satisfies ShapesOf<
	'obstacles' | 'positive_changes' | 'reflections' | 'relapses' | 'answers' | 'proposals' | 'disagreements'
>;
