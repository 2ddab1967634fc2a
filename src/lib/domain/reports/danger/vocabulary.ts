import * as z from 'zod/mini';

/** Where a person wrote words that read as danger to life. `not_taken`: in an entry that could not be taken. */
export const DangerSource = z.enum([
	'obstacle',
	'positive_change',
	'reflection',
	'relapse',
	'proposal',
	'disagreement',
	'step',
	'account',
	'look',
	'not_taken'
]);
export type DangerSource = z.infer<typeof DangerSource>;

/** So many are settled at once; what is more stays first on the list for the next time. */
export const MOST_SETTLED = 200;

/** What the officer of the case, or the manager of its team, did about it. */
export const DangerOutcome = z.enum(['spoken', 'others_told', 'no_danger']);
export type DangerOutcome = z.infer<typeof DangerOutcome>;
