import type { Command } from '#lib/domain/commands/commands.ts';
import { upgraded } from '#lib/domain/commands/on-phone.ts';
import type { PendingCommand } from '#lib/domain/commands/optimistic.ts';
import { readTap } from '#lib/domain/time/tap.ts';
import type { KnownClock } from './known-clock.ts';
import { isTroubled, type Entry } from './entry.ts';

/** Where one thing the person wrote is: what its page says about it. */
export type Whereabouts =
	| { kind: 'saved' }
	| { kind: 'sending' }
	| { kind: 'received'; receipt: string | null; receivedAt: number | null }
	/** The server failed over it: it is tried again, last and by itself. */
	| { kind: 'apart' }
	/** `code` is one of the server's error codes, or null where it gave none. */
	| { kind: 'refused'; code: string | null };

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

/** As it was written, in the version of its time. */
export function envelopeIn(entry: Entry): Command | null {
	const command = parsed(entry.body?.command);
	return isEnvelope(command) ? command : null;
}

function parsed(text: unknown): unknown {
	if (typeof text !== 'string') return null;
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

function isEnvelope(value: unknown): value is Command {
	const { id, type, occurredAt, payload } = (value ?? {}) as Partial<Command>;
	const isNamed = typeof id === 'string' && typeof type === 'string' && Number.isFinite(occurredAt);
	return isNamed && typeof payload === 'object' && payload !== null;
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
		.flatMap((entry) => {
			const command = commandIn(entry);
			if (command === null) return [];
			const { receivedAt = null, receipt = null } = entry.answer ?? {};
			const told = { ...command, clockOffset: command.clockOffset ?? clockOffset };
			const tap = readTap(told, receivedAt ?? now);
			return [{ command, tap, receivedAt, receipt, refused: entry.state === 'needs_attention' }];
		})
		.sort((a, b) => a.tap.at - b.tap.at);
}

export function whereaboutsOf(entry: Entry): Whereabouts {
	const { state, answer } = entry;
	if (state === 'needs_attention') return { kind: 'refused', code: answer?.code ?? null };
	if (isTroubled(entry)) return { kind: 'apart' };
	if (state === 'sending') return { kind: 'sending' };
	if (state === 'queued') return { kind: 'saved' };
	return { kind: 'received', receipt: answer?.receipt ?? null, receivedAt: answer?.receivedAt ?? null };
}
