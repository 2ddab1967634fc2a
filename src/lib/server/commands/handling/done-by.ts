import type { Actor } from '#lib/domain/access/actor.ts';

interface DoneContext {
	actor: Pick<Actor, 'accountId' | 'name'>;
	now: number;
}

/** Who did it here, by account and by the name they had, and when. */
export const doneBy = ({ actor, now }: DoneContext) => ({
	by_account: actor.accountId,
	by_name: actor.name,
	at: now
});
