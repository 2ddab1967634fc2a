import type { ReportKind } from '#lib/domain/reports/report-kinds.ts';

/** What each kind of report is called in the person’s own list. Home names some: what else is said of a kind comes with its page. */
export const reportNamesEn: Record<ReportKind, string> = {
	obstacle: 'In the way',
	positive_change: 'Went well',
	reflection: 'What I think',
	relapse: 'Drink or drugs',
	circumstance_change: 'Something changed',
	proposal: 'My idea',
	disagreement: 'I do not agree'
};
