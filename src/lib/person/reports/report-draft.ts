import { allCategories, offers } from '#lib/domain/reports/obstacle-categories.ts';
import type { ObstacleCategory, Offer } from '#lib/domain/reports/vocabulary.ts';
import { draftOf, isListOf, isText } from '#lib/person/forms/draft-shape.ts';

/**
 * What is in the way, then what would help and the person's own words: two screens, and the first is enough. Without
 * script they stand below each other on one page.
 */
export type ReportPart = 'what' | 'help';

/** Each part has an address, so that the phone's own Back goes from one to the other, and a reload stays where it is. */
export function partIn(query: URLSearchParams): ReportPart {
	return query.get('part') === 'help' ? 'help' : 'what';
}

export interface ReportDraft {
	categories: ObstacleCategory[];
	wanted: Offer[];
	if: string;
	then: string;
	words: string;
	proof: string;
}

const checks = {
	categories: isListOf(allCategories),
	wanted: isListOf(offers),
	if: isText,
	then: isText,
	words: isText,
	proof: isText
};

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readReportDraft(body: unknown): ReportDraft | null {
	return draftOf<ReportDraft>(checks, body);
}

export function isEmptyReport({ categories, wanted, words, proof, ...draft }: ReportDraft): boolean {
	return (
		categories.length + wanted.length === 0 &&
		[words, proof, draft.if, draft.then].every((text) => text === '')
	);
}
