import type { RecordOf } from '#lib/domain/records/records.ts';
import type { AnswerWithOffers } from '#lib/domain/reports/record.ts';
import type { ReportKind, reportKinds } from '#lib/domain/reports/report-kinds.ts';
import { fromJson } from '#lib/server/db/schema.ts';
import { sent, type Row } from '#lib/server/projection/rows.ts';

export type AnswerRow = Row<'answers'>;

function answer(row: AnswerRow) {
	return { id: row.id, words: row.words, by: row.by_name, at: row.at, readAt: row.read_at };
}

function answerWithOffers(row: AnswerRow): AnswerWithOffers {
	return { ...answer(row), offers: fromJson(row.offers), actions: fromJson(row.actions) };
}

function about(row: Pick<Row<'obstacles'>, 'about_kind' | 'about_id'>): RecordOf<'obstacle'>['about'] {
	return row.about_id === null ? { kind: 'life' } : { kind: row.about_kind, id: row.about_id };
}

export function obstacleRecord(row: Row<'obstacles'>, answers: AnswerRow[]): RecordOf<'obstacle'> {
	return {
		kind: 'obstacle',
		id: row.id,
		about: about(row),
		categories: fromJson(row.categories),
		wanted: fromJson(row.wanted),
		words: row.words,
		ifThenPlan: row.if_then_plan === null ? null : fromJson(row.if_then_plan),
		proof: row.proof,
		state: row.state,
		...sent(row),
		answers: answers.map(answerWithOffers)
	};
}

export function positiveChangeRecord(
	row: Row<'positive_changes'>,
	answers: AnswerRow[]
): RecordOf<'positive_change'> {
	return {
		kind: 'positive_change',
		id: row.id,
		area: row.area,
		words: row.words,
		strength: row.strength,
		...sent(row),
		answers: answers.map(answer)
	};
}

export function reflectionRecord(row: Row<'reflections'>, answers: AnswerRow[]): RecordOf<'reflection'> {
	return {
		kind: 'reflection',
		id: row.id,
		about: about(row),
		prompt: row.prompt,
		words: row.words,
		feeling: row.feeling,
		...sent(row),
		answers: answers.map(answer)
	};
}

/** What somebody else told us stays with staff, with who it was and what staff think; their own account is theirs to read. */
export function relapseRecord(row: Row<'relapses'>, answers: AnswerRow[]): RecordOf<'relapse'> {
	const isTheirs = row.told_by === null || row.told_by === 'service_user';
	return {
		kind: 'relapse',
		id: row.id,
		substance: isTheirs ? row.substance : 'not_said',
		safeNow: isTheirs ? row.safe_now : 'not_said',
		wanted: fromJson(row.wanted),
		words: row.words,
		recorded:
			row.recorded_by === null || row.told_on === null
				? null
				: {
						by: row.recorded_by,
						toldOn: row.told_on,
						facts: isTheirs ? row.facts : null
					},
		...sent(row),
		answers: answers.map(answerWithOffers)
	};
}

export function proposalRecord(row: Row<'proposals'>, answers: AnswerRow[]): RecordOf<'proposal'> {
	return {
		kind: 'proposal',
		id: row.id,
		proposed: row.proposed,
		area: row.area,
		goalId: row.goal_id,
		words: row.words,
		...sent(row),
		outcome: row.outcome,
		becameId: row.became_id,
		answers: answers.map(answer)
	};
}

export function disagreementRecord(
	row: Row<'disagreements'>,
	answers: AnswerRow[]
): RecordOf<'disagreement'> {
	return {
		kind: 'disagreement',
		id: row.id,
		about: row.about_id === null ? { kind: 'plan' } : { kind: row.about_kind, id: row.about_id },
		words: row.words,
		...sent(row),
		answers: answers.map(answer)
	};
}

type RowOf<Kind extends ReportKind> = Row<(typeof reportKinds)[Kind]['table']>;

/** From its row and what it was answered to what a phone sees of it. */
export const reportRecordOf: {
	[Kind in ReportKind]: (row: RowOf<Kind>, answers: AnswerRow[]) => RecordOf<Kind>;
} = {
	obstacle: obstacleRecord,
	positive_change: positiveChangeRecord,
	reflection: reflectionRecord,
	relapse: relapseRecord,
	proposal: proposalRecord,
	disagreement: disagreementRecord
};
