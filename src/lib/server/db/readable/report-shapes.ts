import * as z from 'zod/mini';
import { ChosenTime, OfferKept } from '#lib/domain/appointments/offered-times.ts';
import { TimeThatWorks } from '#lib/domain/appointments/times-that-work.ts';
import { IfThenPlanRecord, PlanOrigin } from '#lib/domain/reports/if-then-plan.ts';
import {
	AgreedAction,
	CircumstanceChangeRecord,
	IfThenPlan,
	ObstacleRecord,
	reportRecords,
	ThoughtThrough
} from '#lib/domain/reports/record.ts';
import { allReportKinds, reportKinds, type ReportKind } from '#lib/domain/reports/report-kinds.ts';
import { StrengthNamedBy, StrengthRecord, StrengthState } from '#lib/domain/reports/strength-record.ts';
import { Offer, ToldBy } from '#lib/domain/reports/vocabulary.ts';
import { TapClock } from '#lib/domain/time/sent-times.ts';
import type { OwnReportColumns, TablesOfKinds } from '#lib/server/db/tables/reports.ts';
import { day, flag, instant, json, like, number, oneOf, orNull, text, type Check } from './checks.ts';
import { columnsOf } from './columns-of.ts';
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
const about = (...kinds: readonly string[]) => ({ about_kind: oneOf(...kinds), about_id: orNull(text) });

const own: { [Table in keyof OwnReportColumns]: Record<keyof OwnReportColumns[Table], Check> } = {
	obstacles: {
		...about('appointment', 'step', 'life'),
		categories: json(ObstacleRecord.shape.categories),
		wanted: offers,
		if_then_plan: orNull(json(z.nullable(IfThenPlan))),
		times: orNull(json(z.array(TimeThatWorks))),
		message_id: orNull(text),
		message_answered_at: orNull(instant)
	},
	reflections: {
		...about('appointment', 'step', 'life'),
		would_rather_talk: flag,
		problem: orNull(json(z.nullable(ThoughtThrough)))
	},
	relapses: {
		wanted: offers,
		recorded_by: orNull(text),
		told_by: orNull(like(ToldBy)),
		told_on: orNull(day),
		facts: orNull(text),
		opinion: orNull(text)
	},
	circumstance_changes: { changed: json(CircumstanceChangeRecord.shape.changed), wanted: offers },
	proposals: { goal_id: orNull(text), became_id: orNull(text) },
	disagreements: about('plan', 'goal', 'step')
};

function hasOwn(table: string): table is keyof typeof own {
	return Object.hasOwn(own, table);
}

function shapeOf(kind: ReportKind): Record<string, Check> {
	const { table } = reportKinds[kind];
	const record: z.ZodMiniObject = reportRecords[kind];
	return hasOwn(table)
		? { ...sent, ...columnsOf(table, record), ...own[table] }
		: { ...sent, ...columnsOf('other reports', record) };
}

const shapesOfKinds = Object.fromEntries(
	allReportKinds.map((kind) => [reportKinds[kind].table, shapeOf(kind)])
) as ShapesOf<keyof TablesOfKinds>;

/** What people said, and what they were answered. */
export const reportShapes = {
	...shapesOfKinds,
	if_then_plans: {
		id: text,
		person_id: text,
		about_kind: oneOf('appointment', 'step', 'life'),
		about_id: orNull(text),
		categories: json(IfThenPlanRecord.shape.categories),
		if_words: text,
		then_words: text,
		from_kind: orNull(like(PlanOrigin.shape.kind)),
		from_id: orNull(text),
		last_change_id: text,
		tapped_at: instant,
		received_at: instant,
		clock: orNull(json(TapClock)),
		receipt: text,
		changed_at: orNull(instant),
		let_go_at: orNull(instant)
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
		read_at: orNull(instant),
		times: orNull(json(OfferKept)),
		taken: orNull(json(ChosenTime))
	},
	strengths: {
		id: text,
		person_id: text,
		words: text,
		choice: like(StrengthRecord.shape.choice),
		named_by: like(StrengthNamedBy),
		reason: orNull(text),
		state: like(StrengthState),
		by_account: text,
		by_name: text,
		at: instant,
		settled_at: orNull(instant),
		settled_received_at: orNull(instant),
		settled_clock: orNull(json(TapClock))
	},
	strength_orders: {
		id: text,
		person_id: text,
		strength_ids: json(z.array(z.string())),
		tapped_at: instant,
		received_at: instant,
		clock: orNull(json(TapClock)),
		superseded_at: orNull(instant)
	},
	stories: {
		id: text,
		person_id: text,
		not_again: text,
		helps: text,
		version: number,
		by_account: text,
		by_name: text,
		at: instant,
		seen_at: orNull(instant)
	},
	story_notes: { ...sent, story_id: orNull(text), words: text }
} satisfies ShapesOf<
	| keyof TablesOfKinds
	| 'if_then_plans'
	| 'answers'
	| 'strengths'
	| 'strength_orders'
	| 'stories'
	| 'story_notes'
>;
