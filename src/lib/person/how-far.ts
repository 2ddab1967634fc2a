import type { Instant } from '#lib/domain/time/local-date.ts';

/** How far an entry has come, for what is said of it beside crisis contacts: it stands first on a list until it is read. */
export function howFar({
	receivedAt,
	seenAt
}: {
	receivedAt: Instant | null;
	seenAt: Instant | null;
}): 'waiting' | 'yes' | 'read' {
	if (receivedAt === null) return 'waiting';
	return seenAt === null ? 'yes' : 'read';
}
