import type { ObstacleRecord, ReportLists as Lists, ReportOf, ReportRecord } from './record.ts';
import { isTakenBack, type CanBeTakenBack } from './taken-back.ts';
import { allReportKinds, kindsToRead, reportKinds, type KindToRead } from './report-kinds.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';

export type Report = ReportRecord;
export type ReportAnswer = Report['answers'][number];

/** How far a report has truly come. `on_this_phone` until the server has said that it has it. */
export type ReportState =
	'on_this_phone' | 'sent' | 'seen' | 'answered' | 'being_worked_on' | 'sorted' | 'withdrawn';

/** All that the person has sent by itself, by kind, and what they took back. */
export type ReportLists = { readonly [List in keyof Lists]: readonly Lists[List][number][] } & {
	readonly takenBack: readonly CanBeTakenBack[];
};

/** Everything the person has told us, what they took back among it, the latest first. */
export function myReports(snapshot: ReportLists): Report[] {
	return allReportKinds
		.flatMap((kind): readonly Report[] => snapshot[reportKinds[kind].list])
		.concat(snapshot.takenBack)
		.sort((a, b) => b.tappedAt - a.tappedAt || (a.id < b.id ? 1 : -1));
}

/** What the person said about one step or appointment, the latest first. */
function saidAbout(snapshot: ReportLists, { kind, id }: { kind: string; id: Identifier }): Report[] {
	return myReports(snapshot).filter(
		(report) =>
			'about' in report && report.about.kind === kind && 'id' in report.about && report.about.id === id
	);
}

/** What the person said about one step. */
export function reportsAboutStep(snapshot: ReportLists, stepId: Identifier): Report[] {
	return saidAbout(snapshot, { kind: 'step', id: stepId });
}

/** What is in the way of it, as far as the person has said so and not taken it back; the latest first. */
export function obstaclesAbout(
	snapshot: ReportLists,
	about: { kind: string; id: Identifier }
): ObstacleRecord[] {
	return saidAbout(snapshot, about).filter(
		(report): report is ObstacleRecord => report.kind === 'obstacle' && report.state !== 'withdrawn'
	);
}

/** What its practitioner reads on a page of its own, the latest to arrive first. */
export function reportsToRead(snapshot: ReportLists): ReportOf<KindToRead>[] {
	return kindsToRead
		.flatMap((kind): readonly ReportOf<KindToRead>[] => snapshot[reportKinds[kind].list])
		.concat(snapshot.takenBack)
		.sort((a, b) => (b.receivedAt ?? b.tappedAt) - (a.receivedAt ?? a.tappedAt));
}

/** Ideas for the plan and disagreement with it, the latest first. */
export function planVoice(snapshot: ReportLists): Report[] {
	return myReports(snapshot).filter(({ kind }) => reportKinds[kind].readWith === 'plan');
}

export function stateOf(report: Report): ReportState {
	if (report.kind === 'obstacle' && report.state === 'withdrawn') return 'withdrawn';
	if (isTakenBack(report)) return 'withdrawn';
	if (report.receivedAt === null) return 'on_this_phone';
	if (report.kind === 'obstacle' && report.state !== 'sent') return report.state as ReportState;
	if (report.kind === 'proposal' && report.outcome !== null) return 'answered';
	if (report.kind !== 'obstacle' && report.answers.length > 0) return 'answered';
	return report.seenAt === null ? 'sent' : 'seen';
}

export interface UnreadAnswer {
	report: Report;
	answer: ReportAnswer;
}

/** Answers the person has not opened yet, the latest first. */
export function unreadAnswers(snapshot: ReportLists): UnreadAnswer[] {
	return myReports(snapshot)
		.flatMap((report) =>
			(report.answers as ReportAnswer[])
				.filter(({ readAt }) => readAt === null)
				.map((answer) => ({ report, answer }))
		)
		.sort((a, b) => b.answer.at - a.answer.at);
}
