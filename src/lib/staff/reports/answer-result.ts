import {
	answerFrom,
	changeAnswerFrom,
	relapseAnswerFrom,
	type TypedAnswer
} from '#lib/domain/reports/answer-form.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import type { ReportToRead } from './report-to-read.ts';

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
	if (report.kind === 'circumstance_change') {
		const { plan: _, ...answer } = changeAnswerFrom(report.id, typed);
		return answer;
	}
	if (report.kind !== 'relapse') return answerFrom(report.id, typed);
	const { treatmentContact, ...answer } = relapseAnswerFrom(report.id, typed);
	return { ...answer, actions: treatmentContact === null ? [] : [treatmentContact] };
}
