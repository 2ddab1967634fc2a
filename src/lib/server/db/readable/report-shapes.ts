import * as z from 'zod/mini';
import {
	AgreedAction,
	CircumstanceChangeRecord,
	IfThenPlan,
	ObstacleRecord,
	reportRecords
} from '#lib/domain/reports/record.ts';
import { allReportKinds, reportKinds, type ReportKind } from '#lib/domain/reports/report-kinds.ts';
import { Offer, ToldBy } from '#lib/domain/reports/vocabulary.ts';
import { TapClock } from '#lib/domain/time/sent-times.ts';
import type { OwnReportColumns, TablesOfKinds } from '#lib/server/db/tables/reports.ts';
import { day, instant, json, like, oneOf, orNull, text, type Check } from './checks.ts';
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
		if_then_plan: orNull(json(z.nullable(IfThenPlan)))
	},
	reflections: about('appointment', 'step', 'life'),
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
	}
} satisfies ShapesOf<keyof TablesOfKinds | 'answers'>;
