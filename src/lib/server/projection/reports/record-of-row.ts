import type * as z from 'zod/mini';
import {
	reportRecords,
	type Answer,
	type AnswerWithOffers,
	type ReportOf
} from '#lib/domain/reports/record.ts';
import { reportKinds, type Kinds, type ReportKind } from '#lib/domain/reports/report-kinds.ts';
import { IfThenPlanRecord } from '#lib/domain/reports/if-then-plan.ts';
import { StoryNoteRecord, StoryRecord } from '#lib/domain/reports/story.ts';
import type { Subject } from '#lib/domain/reports/vocabulary.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { recordOf, type Said } from '#lib/server/projection/rows/record-of.ts';
import { sent, sentTimes } from '#lib/server/projection/rows/sent.ts';

export type AnswerRow = Row<'answers'>;
type RowOf<Kind extends ReportKind> = Row<Kinds[Kind]['table']>;

/** What a record says that is no column by its name, beside what every report says. */
type OwnSaid<Kind extends ReportKind> = Omit<
	Said<ReportOf<Kind>, RowOf<Kind>>,
	keyof ReturnType<typeof sent> | 'kind' | 'answers'
>;

type KindsThatSay = {
	[Kind in ReportKind]: object extends OwnSaid<Kind> ? never : Kind;
}[ReportKind];

function answer(row: AnswerRow): Answer {
	return { id: row.id, words: row.words, by: row.by_name, at: row.at, readAt: row.read_at };
}

function answerWithOffers(row: AnswerRow): AnswerWithOffers {
	const times = row.times === null ? undefined : timesOffered(row.times, row.taken);
	return {
		...answer(row),
		offers: fromJson(row.offers),
		actions: fromJson(row.actions),
		...(times && { times })
	};
}

/** What a phone is sent of them: in whose diary they stand and what they meet is the officer's. */
function timesOffered(
	kept: NonNullable<AnswerRow['times']>,
	taken: AnswerRow['taken']
): AnswerWithOffers['times'] {
	const { appointmentId, times, clashReason, firstStartsAt } = fromJson(kept);
	return {
		appointmentId,
		times: times.map(({ appointmentKind, startsAt, endsAt, place }) => ({
			appointmentKind,
			startsAt,
			endsAt,
			place
		})),
		clashReason,
		chosen: taken === null ? null : fromJson(taken),
		firstStartsAt
	};
}

function about(row: Pick<Row<'obstacles'>, 'about_kind' | 'about_id'>): Subject {
	return row.about_id === null || row.about_kind === 'life'
		? { kind: 'life' }
		: { kind: row.about_kind, id: row.about_id };
}

/** What somebody else told us stays with staff, with who it was and what staff think; their own account is theirs to read. */
function relapse(row: Row<'relapses'>): OwnSaid<'relapse'> {
	const isTheirs = row.told_by === null || row.told_by === 'service_user';
	const { recorded_by: by, told_on: toldOn } = row;
	return {
		substance: isTheirs ? row.substance : 'not_said',
		safeNow: isTheirs ? row.safe_now : 'not_said',
		wanted: fromJson(row.wanted),
		recorded: by === null || toldOn === null ? null : { by, toldOn, facts: isTheirs ? row.facts : null }
	};
}

const said: { [Kind in KindsThatSay]: (row: RowOf<Kind>) => OwnSaid<Kind> } = {
	obstacle: (row) => ({
		about: about(row),
		categories: fromJson(row.categories),
		wanted: fromJson(row.wanted),
		ifThenPlan: row.if_then_plan === null ? null : fromJson(row.if_then_plan),
		times: row.times === null ? undefined : fromJson(row.times),
		message: row.message_id === null ? undefined : { id: row.message_id, answeredAt: row.message_answered_at }
	}),
	reflection: (row) => ({
		about: about(row),
		wouldRatherTalk: row.would_rather_talk === 1,
		problem: row.problem === null ? null : fromJson(row.problem)
	}),
	relapse,
	circumstance_change: (row) => ({ changed: fromJson(row.changed), wanted: fromJson(row.wanted) }),
	disagreement: ({ about_kind: kind, about_id: id }) => ({
		about: id === null || kind === 'plan' ? { kind: 'plan' } : { kind, id }
	})
};

function ownOf(kind: ReportKind, row: RowOf<ReportKind>): object {
	const own: Partial<Record<ReportKind, (row: never) => object>> = said;
	return own[kind]?.(row as never) ?? {};
}

/** From its row and what it was answered to what a phone sees of it. A kind that has to say more does not compile until it does. */
export function reportRecordOf<Kind extends ReportKind>(
	kind: Kind,
	row: RowOf<Kind>,
	answers: readonly AnswerRow[]
): ReportOf<Kind> {
	// Every row of a kind has the columns of all kinds; that it says all else that it has to, the type of `said` holds.
	const common = row as RowOf<ReportKind>;
	const record: z.ZodMiniObject = reportRecords[kind];
	const toAnswer = reportKinds[kind].answeredWith === 'offers' ? answerWithOffers : answer;
	const whole = { ...sent(common), ...ownOf(kind, common), kind, answers: answers.map(toAnswer) };
	return recordOf(record, row, whole as never) as ReportOf<Kind>;
}

export function ifThenPlanRecord(row: Row<'if_then_plans'>): IfThenPlanRecord {
	const { from_kind: kind, from_id: id } = row;
	return recordOf(IfThenPlanRecord, row, {
		...sentTimes(row),
		kind: 'if_then_plan',
		about: about(row),
		categories: fromJson(row.categories),
		if: row.if_words,
		then: row.then_words,
		from: kind === null || id === null ? null : { kind, id }
	});
}

export function storyRecord(row: Row<'stories'>): StoryRecord {
	return recordOf(StoryRecord, row, { kind: 'story' });
}

export function storyNoteRecord(row: Row<'story_notes'>): StoryNoteRecord {
	return recordOf(StoryNoteRecord, row, { ...sent(row), kind: 'story_note' });
}
