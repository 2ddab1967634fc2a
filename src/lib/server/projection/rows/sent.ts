import type { SentTimes, TapClock } from '#lib/domain/time/tap.ts';
import { fromJson, type Json } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';

type TimesRow = Pick<Row<'obstacles'>, 'tapped_at' | 'received_at' | 'clock'>;

/** Both clocks of what was sent, and what is known of the phone's. */
export function sentTimes(row: TimesRow) {
	return { tappedAt: row.tapped_at, receivedAt: row.received_at, clock: clockOf(row.clock) };
}

export function sent(row: TimesRow & Pick<Row<'obstacles'>, 'receipt' | 'seen_at'>) {
	return { ...sentTimes(row), receipt: row.receipt, seenAt: row.seen_at };
}

/** When a reply was tapped and when it arrived; null where there is none, or it came before arrivals were kept. */
export function replyTimes(
	row: Pick<Row<'appointments'>, 'replied_at' | 'reply_received_at' | 'reply_clock'>
): SentTimes | null {
	if (row.replied_at === null) return null;
	const clock = clockOf(row.reply_clock);
	return { tappedAt: row.replied_at, receivedAt: row.reply_received_at, ...(clock && { clock }) };
}

function clockOf(clock: Json<TapClock> | null): TapClock | undefined {
	return clock === null ? undefined : fromJson(clock);
}
