import {
	allReportKinds,
	kindsToRead,
	type KindToRead,
	type ReportKind
} from '#lib/domain/reports/report-kinds.ts';
import type { ReportKindsText } from './report-kinds.en.ts';

/** One of the texts of each kind. */
export function kindWords<Words>(
	text: ReportKindsText,
	of: (kind: ReportKindsText[ReportKind]) => Words
): Record<ReportKind, Words> {
	return Object.fromEntries(allReportKinds.map((kind) => [kind, of(text[kind])])) as Record<
		ReportKind,
		Words
	>;
}

/** The same of the kinds that have a page of their own for staff. */
export function staffKindWords(
	text: ReportKindsText,
	of: (kind: ReportKindsText[KindToRead]['staff']) => string
): Record<KindToRead, string> {
	return Object.fromEntries(kindsToRead.map((kind) => [kind, of(text[kind].staff)])) as Record<
		KindToRead,
		string
	>;
}
