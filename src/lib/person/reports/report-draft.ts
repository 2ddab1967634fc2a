import * as z from 'zod/mini';
import { ObstacleCategory, Offer } from '#lib/domain/reports/vocabulary.ts';

/**
 * What is in the way, then what would help and the person's own words: two screens, and the first is enough. Without
 * script they stand below each other on one page.
 */
export type ReportPart = 'what' | 'help';

/** Each part has an address, so that the phone's own Back goes from one to the other, and a reload stays where it is. */
export function partIn(query: URLSearchParams): ReportPart {
	return query.get('part') === 'help' ? 'help' : 'what';
}

const ReportDraft = z.object({
	categories: z.array(ObstacleCategory),
	wanted: z.array(Offer),
	if: z.string(),
	then: z.string(),
	words: z.string(),
	proof: z.string()
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
