import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Me } from '#lib/person/me.svelte.ts';

/**
 * How far an entry has come, for what is said of it beside crisis contacts: it stands first on a list until it is read.
 * What we could not take stands on none.
 */
export function howFar(
	{ world }: Pick<Me, 'world'>,
	{ id, receivedAt, seenAt }: { id: string; receivedAt: Instant | null; seenAt: Instant | null }
): 'waiting' | 'refused' | 'yes' | 'read' {
	if (receivedAt === null) return world.whereabouts(id)?.kind === 'refused' ? 'refused' : 'waiting';
	return seenAt === null ? 'yes' : 'read';
}
