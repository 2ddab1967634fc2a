import type { Command } from '#lib/domain/commands/commands.ts';
import { upgraded } from '#lib/domain/commands/upgrades.ts';
import type { PendingCommand } from '#lib/domain/snapshot/optimistic.ts';
import { readTap } from '#lib/domain/time/tap.ts';
import type { KnownClock } from './clock.ts';
import type { Entry } from './entry.ts';

/** Where one thing the person wrote is: what its page says about it. */
export type Whereabouts =
	| { kind: 'saved' }
	| { kind: 'sending' }
	| { kind: 'received'; receipt: string | null; receivedAt: number | null }
	/** `code` is one of the server's error codes, or null where it gave none. */
	| { kind: 'refused'; code: string | null };

/** Our own outbox wrote this text from a checked command, of this version or an older one, so it is read without checking it again. */
export function commandIn(entry: Entry): Command {
	const command = JSON.parse(entry.body.command) as Command;
	const { type, version, payload } = command;
	return { ...command, payload: upgraded(type, version, payload) as Command['payload'] };
}

/**
 * What the outbox adds to the records until a sync has brought it back, in the order in which it was tapped.
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
		.map((entry) => {
			const command = commandIn(entry);
			const receivedAt = entry.answer?.receivedAt ?? null;
			const told = { ...command, clockOffset: command.clockOffset ?? clockOffset };
			return {
				command,
				tap: readTap(told, receivedAt ?? now),
				receivedAt,
				receipt: entry.answer?.receipt ?? null,
				refused: entry.state === 'needs_attention'
			};
		})
		.sort((a, b) => a.tap.at - b.tap.at);
}

export function whereaboutsOf(entry: Entry): Whereabouts {
	const { state, answer } = entry;
	if (state === 'needs_attention') return { kind: 'refused', code: answer?.code ?? null };
	if (state === 'sending') return { kind: 'sending' };
	if (state === 'queued') return { kind: 'saved' };
	return { kind: 'received', receipt: answer?.receipt ?? null, receivedAt: answer?.receivedAt ?? null };
}
