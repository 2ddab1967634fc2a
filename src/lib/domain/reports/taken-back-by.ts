import type { ReportKind } from './report-kinds.ts';

/**
 * What its person takes back, words and all: by which command, and how that names it. Beside the kinds and not in their table: what
 * Home fetches has no need of it.
 */
export const takenBackBy = {
	positive_change: { command: 'positive_change.take_back', names: 'positiveChangeId' },
	reflection: { command: 'reflection.take_back', names: 'reflectionId' },
	circumstance_change: { command: 'circumstance_change.take_back', names: 'circumstanceChangeId' }
} as const satisfies Partial<Record<ReportKind, { command: string; names: string }>>;

export type KindTakenBack = keyof typeof takenBackBy;

export function isKindTakenBack(kind: ReportKind): kind is KindTakenBack {
	return Object.hasOwn(takenBackBy, kind);
}

export const kindsTakenBack = Object.keys(takenBackBy) as KindTakenBack[];
