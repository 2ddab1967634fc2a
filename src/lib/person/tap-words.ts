import { isTimeUnknown, type SentTimes } from '#lib/domain/time/tap.ts';
import { clockAmount } from '#lib/i18n/clock-amount.ts';
import type { Me } from './me.svelte.ts';

/*
 * The one place that tells the person when they tapped: the time put right where their phone's clock was wrong, and said as
 * not known where it is not.
 */

type Reader = Pick<Me, 'text' | 'moment'>;

/** Waiting for a signal this long, or longer, is worth saying what the officer sees of it. */
const WORTH_SAYING_MS = 5 * 60_000;

/** Where somebody wrote it down for them: who. */
type Told = SentTimes & { recordedBy?: string | null | undefined };

/** "Thursday 26 November, 10:30am", or that nobody knows; of what was told to somebody, the day is all that was asked. */
export function tappedMoment(me: Reader & Pick<Me, 'day'>, times: Told): string {
	if (times.recordedBy) return me.day(times.tappedAt);
	return isTimeUnknown(times) ? me.text.reports.clock.timeUnknown : me.moment(times.tappedAt);
}

/** The day alone, or that nobody knows. */
export function tappedDay(me: Pick<Me, 'text' | 'day'>, times: SentTimes): string {
	return isTimeUnknown(times) ? me.text.reports.clock.timeUnknown : me.day(times.tappedAt);
}

/** That it was saved, when, and what is known of the clock that said so. */
export function tappedPoint(me: Reader, times: SentTimes): string {
	const { tapped, clock } = me.text.reports;
	const saved = isTimeUnknown(times) ? clock.tappedUnknown : `${tapped(me.moment(times.tappedAt))}.`;
	const notes = clockNotes(me, times);
	return notes.length === 0 && !isTimeUnknown(times) ? saved.slice(0, -1) : [saved, ...notes].join(' ');
}

function clockNotes(me: Reader, { clock: known, tappedAt, receivedAt }: SentTimes): string[] {
	if (!known) return [];
	const { clock } = me.text.reports;
	const amount = clockAmount(known.fastBy, clock.amount);
	const waited = (receivedAt ?? tappedAt) - tappedAt >= WORTH_SAYING_MS;
	const isWorthSaying = receivedAt !== null && (waited || known.reading === 'unknown');
	return [
		...(known.reading === 'corrected' ? [known.fastBy > 0 ? clock.fast(amount) : clock.slow(amount)] : []),
		...(known.writtenAfter !== null && isWorthSaying ? [clock.inTouch(me.moment(known.writtenAfter))] : [])
	];
}
