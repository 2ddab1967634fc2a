import { seenOf } from '#lib/domain/identifiers/seen.ts';
import type { PlanRecord } from './record.ts';

/** What somebody sees of the agreement that holds, before they write down another. */
export function agreementSeen(
	plan: Pick<PlanRecord, 'agreement' | 'agreedOn' | 'ownWords' | 'nextReviewOn'> | null
): string {
	return seenOf(plan?.agreement, plan?.agreedOn, plan?.nextReviewOn, plan?.ownWords?.length);
}
