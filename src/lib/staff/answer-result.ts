import {
	answerFrom,
	relapseAnswerFrom,
	type AnswerProblem,
	type TypedAnswer
} from '#lib/domain/obstacles/answer-form.ts';
import type { Language } from '#lib/domain/snapshot/records.ts';
import type { StaffText } from '#lib/i18n/staff/en.ts';
import type { ReportToRead } from './report-to-read.ts';

/** What comes back from a posted answer that was not sent: a preview, or what to put right, with everything typed. */
export interface AnswerResult {
	commandId: string;
	typed: TypedAnswer;
	problems: AnswerProblem[];
	preview: boolean;
}

/** What a form that answers a report with offers takes. */
export interface AnswerFormProps<Report> {
	text: StaffText;
	report: Report;
	/** What the person is called. */
	name: string;
	/** What the person reads. */
	language: Language;
	commandId: string;
	typed: TypedAnswer;
	errors: Record<string, string>;
}

/** The answer as it would be sent now, for the person's own view of it. */
export function previewOf(report: ReportToRead, typed: TypedAnswer) {
	if (report.kind !== 'relapse') return answerFrom(report.id, typed);
	const { treatmentContact, ...answer } = relapseAnswerFrom(report.id, typed);
	return { ...answer, actions: treatmentContact === null ? [] : [treatmentContact] };
}

/** The words for each problem, by field. A field's first problem is the one to mend first. */
export function problemWords(
	problems: readonly AnswerProblem[],
	text: StaffText
): { name: string; words: string }[] {
	const first = problems.filter(
		({ field }, index) => problems.findIndex((other) => other.field === field) === index
	);
	return first.map(({ field, code }) => ({
		name: field,
		words: code in text.report.errors ? text.report.errors[code as OwnCode] : text.errors[code as SharedCode]
	}));
}

type OwnCode = keyof StaffText['report']['errors'];
type SharedCode = keyof StaffText['errors'];
