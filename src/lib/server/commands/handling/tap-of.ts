import type { Actor } from '#lib/domain/access/actor.ts';
import type { Command } from '#lib/domain/commands/commands.ts';
import { readTap, type TapClock } from '#lib/domain/time/tap.ts';
import { toJson, type Json } from '#lib/server/db/json.ts';
import type { GivenTap } from './handler.ts';

/**
 * When a command was tapped. What the phone had said before, while nobody could know what for, and what comes with the entry
 * are both its own word; the later of the two says more.
 */
export function tapOf(actor: Actor, command: Command, now: number): GivenTap {
	const { occurredAt } = command;
	// Forms without scripts, staff and importers are timed by the server's own clock.
	if (actor.role !== 'service_user' || occurredAt === now) return { at: occurredAt, clock: null };
	const told = [actor.device?.inTouchAt, command.inTouchAt].filter(
		(at) => typeof at === 'number' && at <= now
	);
	const inTouchAt = told.length === 0 ? null : Math.max(...(told as number[]));
	return readTap({ occurredAt, clockOffset: offsetOf(actor, command), inTouchAt }, now);
}

/** What was known at the tap; else what the phone's clock says as it sends, which is mostly the same clock. */
export function offsetOf(actor: Actor, { clockOffset }: Command): number | null {
	return clockOffset ?? (actor.role === 'service_user' ? (actor.device?.clockOffset ?? null) : null);
}

export function clockJson({ clock }: GivenTap): Json<TapClock> | null {
	return clock === null ? null : toJson(clock);
}
