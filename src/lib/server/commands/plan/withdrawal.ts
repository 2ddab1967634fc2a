import type { PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';

/** What a withdrawal writes into its columns. */
export const withdrawal = ({ actor, now }: PlanContext, reason: string) => ({
	withdrawn_at: now,
	withdrawn_by: actor.name,
	withdrawn_reason: reason
});

export const notWithdrawn = { withdrawn_at: null, withdrawn_by: null, withdrawn_reason: null } as const;
