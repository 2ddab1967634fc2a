import type { Command } from '#lib/domain/commands/commands.ts';
import { upgraded } from '#lib/domain/commands/on-phone.ts';
import type { PendingCommand } from '#lib/domain/commands/optimistic.ts';
import { readTap } from '#lib/domain/time/tap.ts';
import type { Entry } from './entry.ts';
import { envelopeIn } from './envelope-in.ts';
import type { KnownClock } from './known-clock.ts';

/* What a phone needs for what waits in its outbox: fetched with its copy (`entry-reader.ts`). */
export { payloadFromForm } from '#lib/domain/commands/on-phone.ts';
export { overlay } from '#lib/domain/commands/optimistic.ts';
export { mends } from '#lib/domain/commands/takes-the-place.ts';

/**
 * Our own outbox wrote this text from a checked command, of this version or an older one, so its payload is read without
 * checking it again. Null where the row is damaged: it must not take the others with it.
 */
export function commandIn(entry: Entry): Command | null {
	const command = envelopeIn(entry);
	if (command === null) return null;
	const { type, version, payload } = command;
	return { ...command, payload: upgraded(type, version, payload) as Command['payload'] };
}

/**
 * What the outbox adds to the records until a sync has brought it back: what the server has, as it came there, and then what
 * waits, in the order in which it was saved. No clock says so: it may have been set back in between.
 * @param clock what this phone knows about its clock now, for what an older version of the app wrote
 * @param now the best guess at the server's clock
 */
export function pendingOf(
	entries: readonly Entry[],
	{ clockOffset }: Pick<KnownClock, 'clockOffset'>,
	now: number
): PendingCommand[] {
	return entries
		.filter(({ state }) => state !== 'settled')
		.flatMap((entry) => {
			const command = commandIn(entry);
			if (command === null) return [];
			const { receivedAt = null, receipt = null } = entry.answer ?? {};
			const told = { ...command, clockOffset: command.clockOffset ?? clockOffset };
			const tap = readTap(told, receivedAt ?? now);
			return [{ command, tap, receivedAt, receipt, refused: entry.state === 'needs_attention' }];
		})
		.sort((a, b) => arrival(a) - arrival(b));
}

/** Two that wait stay as they are. */
function arrival({ receivedAt }: PendingCommand): number {
	return receivedAt ?? Number.MAX_VALUE;
}
