import type { ReportKind, reportKinds } from '#lib/domain/reports/report-kinds.ts';
import {
	DisagreementRecord,
	ObstacleRecord,
	PositiveChangeRecord,
	ProposalRecord,
	ReflectionRecord,
	RelapseRecord,
	type Answer,
	type AnswerWithOffers,
	type ReportRecord
} from '#lib/domain/reports/record.ts';
import type { Subject } from '#lib/domain/reports/vocabulary.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { recordOf } from '#lib/server/projection/rows/record-of.ts';
import { sent } from '#lib/server/projection/rows/sent.ts';

export type AnswerRow = Row<'answers'>;

function answer(row: AnswerRow): Answer {
	return { id: row.id, words: row.words, by: row.by_name, at: row.at, readAt: row.read_at };
}

function answerWithOffers(row: AnswerRow): AnswerWithOffers {
	return { ...answer(row), offers: fromJson(row.offers), actions: fromJson(row.actions) };
}

function about(row: Pick<Row<'obstacles'>, 'about_kind' | 'about_id'>): Subject {
	return row.about_id === null || row.about_kind === 'life'
		? { kind: 'life' }
		: { kind: row.about_kind, id: row.about_id };
}

function obstacleRecord(row: Row<'obstacles'>, answers: AnswerRow[]): ObstacleRecord {
	return recordOf(ObstacleRecord, row, {
		...sent(row),
		kind: 'obstacle',
		about: about(row),
		categories: fromJson(row.categories),
		wanted: fromJson(row.wanted),
		ifThenPlan: row.if_then_plan === null ? null : fromJson(row.if_then_plan),
		answers: answers.map(answerWithOffers)
	});
}

function positiveChangeRecord(row: Row<'positive_changes'>, answers: AnswerRow[]): PositiveChangeRecord {
	return recordOf(PositiveChangeRecord, row, {
		...sent(row),
		kind: 'positive_change',
		answers: answers.map(answer)
	});
}

function reflectionRecord(row: Row<'reflections'>, answers: AnswerRow[]): ReflectionRecord {
	return recordOf(ReflectionRecord, row, {
		...sent(row),
		kind: 'reflection',
		about: about(row),
		answers: answers.map(answer)
	});
}

/** What somebody else told us stays with staff, with who it was and what staff think; their own account is theirs to read. */
function relapseRecord(row: Row<'relapses'>, answers: AnswerRow[]): RelapseRecord {
	const isTheirs = row.told_by === null || row.told_by === 'service_user';
	const { recorded_by: by, told_on: toldOn } = row;
	return recordOf(RelapseRecord, row, {
		...sent(row),
		kind: 'relapse',
		substance: isTheirs ? row.substance : 'not_said',
		safeNow: isTheirs ? row.safe_now : 'not_said',
		wanted: fromJson(row.wanted),
		recorded: by === null || toldOn === null ? null : { by, toldOn, facts: isTheirs ? row.facts : null },
		answers: answers.map(answerWithOffers)
	});
}

function proposalRecord(row: Row<'proposals'>, answers: AnswerRow[]): ProposalRecord {
	return recordOf(ProposalRecord, row, { ...sent(row), kind: 'proposal', answers: answers.map(answer) });
}

function disagreementRecord(row: Row<'disagreements'>, answers: AnswerRow[]): DisagreementRecord {
	return recordOf(DisagreementRecord, row, {
		...sent(row),
		kind: 'disagreement',
		about:
			row.about_id === null || row.about_kind === 'plan'
				? { kind: 'plan' }
				: { kind: row.about_kind, id: row.about_id },
		answers: answers.map(answer)
	});
}

type RowOf<Kind extends ReportKind> = Row<(typeof reportKinds)[Kind]['table']>;

/** From its row and what it was answered to what a phone sees of it. */
export const reportRecordOf: {
	[Kind in ReportKind]: (row: RowOf<Kind>, answers: AnswerRow[]) => Extract<ReportRecord, { kind: Kind }>;
} = {
	obstacle: obstacleRecord,
	positive_change: positiveChangeRecord,
	reflection: reflectionRecord,
	relapse: relapseRecord,
	proposal: proposalRecord,
	disagreement: disagreementRecord
};
