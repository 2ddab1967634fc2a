import * as z from 'zod/mini';
import { ObstacleCategory, Offer } from '#lib/domain/obstacles/words.ts';

/** One idea a screen, in this order. Without script they stand below each other on one page. */
export const reportParts = ['what', 'wanted', 'plan', 'words', 'proof', 'check'] as const;
export type ReportPart = (typeof reportParts)[number];

const ReportDraft = z.object({
	categories: z.array(ObstacleCategory),
	wanted: z.array(Offer),
	if: z.string(),
	then: z.string(),
	words: z.string(),
	proof: z.string(),
	part: z.enum(reportParts)
});
export type ReportDraft = z.infer<typeof ReportDraft>;

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readReportDraft(body: unknown): ReportDraft | null {
	return ReportDraft.safeParse(body).data ?? null;
}

export function isEmptyReport({ categories, wanted, words, proof, ...draft }: ReportDraft): boolean {
	return (
		categories.length + wanted.length === 0 &&
		[words, proof, draft.if, draft.then].every((text) => text === '')
	);
}
