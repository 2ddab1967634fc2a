import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { someWords, wholeNumber } from '#lib/domain/text/checked.ts';

/** A number that is set for everybody or for one team, whatever it is a number of. */
export const areaSetting = {
	teamId: z.nullable(Identifier),
	/** Null goes back to what is usual. */
	value: z.nullable(wholeNumber),
	reason: someWords,
	/** What was in force where this was decided, null for nothing; left out where nobody looked. */
	replaces: z.optional(z.nullable(Identifier))
};
