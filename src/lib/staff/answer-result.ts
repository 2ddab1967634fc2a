import type { AnswerProblem, TypedAnswer } from '#lib/domain/obstacles/answer-form.ts';
import type { StaffText } from '#lib/i18n/staff/en.ts';

/** What comes back from a posted answer that was not sent: a preview, or what to put right, with everything typed. */
export interface AnswerResult {
	commandId: string;
	typed: TypedAnswer;
	problems: AnswerProblem[];
	preview: boolean;
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
