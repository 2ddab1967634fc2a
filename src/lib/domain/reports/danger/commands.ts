import * as z from 'zod/mini';
import { words } from '#lib/domain/text/checked.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { DangerOutcome, MOST_SETTLED } from '#lib/domain/reports/vocabulary.ts';

/** What was done about the signs that were looked at: one that came meanwhile stays first on Today. */
export const SettleDanger = z.object({
	personId: Identifier,
	signIds: z.array(Identifier).check(z.minLength(1), z.maxLength(MOST_SETTLED)),
	outcome: z.enum(DangerOutcome.options, 'outcome_missing'),
	/** For staff. */
	words
});
