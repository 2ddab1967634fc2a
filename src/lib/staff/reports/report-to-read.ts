import { choiceThatFailed } from '#lib/domain/appointments/choice-of-time.ts';
import type { KindToRead } from '#lib/domain/reports/report-kinds.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { Answer, AnswerWithOffers } from '#lib/domain/reports/record.ts';

/** A report of any kind, as its practitioner reads it. */
export type ReportToRead = RecordOf<KindToRead>;

/** What it is about, where that is still in the record. */
export type ReportSubject = RecordOf<'appointment'> | RecordOf<'step'> | null;

/** One that was taken back: of what nobody had read by then nothing reaches a page of staff's. */
export function takenBackAt(report: ReportToRead): number | null {
	return 'takenBackAt' in report ? (report.takenBackAt ?? null) : null;
}

/** Whether it still waits for an answer: the person has had none, or chose a time that came to nothing, and has not taken it back. */
export function isOpen(report: ReportToRead): boolean {
	if (report.kind !== 'obstacle') return report.answers.length === 0 && takenBackAt(report) === null;
	if (report.state === 'withdrawn') return false;
	return (
		choiceThatFailed(report.answers) !== null || (report.state !== 'sorted' && report.answers.length === 0)
	);
}

export type AnswerToRead = Answer & Pick<AnswerWithOffers, 'offers' | 'actions' | 'times'>;

/** The answers it has had, latest first. Those to an obstacle or a relapse carry offers and actions. */
export function answersOf(report: ReportToRead): AnswerToRead[] {
	const answers =
		report.kind === 'positive_change' || report.kind === 'reflection'
			? report.answers.map((answer) => ({ ...answer, offers: [], actions: [] }))
			: report.answers;
	return answers.toSorted((a, b) => b.at - a.at);
}
