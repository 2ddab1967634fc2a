import { clockAmount } from '#lib/i18n/clock-amount.ts';
import { formatTime } from '#lib/i18n/dates.ts';
import { isTimeUnknown, type SentTimes } from '#lib/domain/time/tap.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { momentWords, type Clock } from './staff-moments.ts';

/*
 * The one place that says when something was tapped and when it came. Both are said where a reader would see two different
 * times: a phone without signal must not make its owner look late.
 */

/** Waiting for a signal this long, or longer, is worth saying what is known about. */
const WORTH_SAYING_MS = 5 * 60_000;

/** Both times in one line. */
function tapLine(times: SentTimes, clock: Clock): string {
	const { tapTimes } = clock.frame;
	const arrivedAt = times.receivedAt ?? times.tappedAt;
	const arrived = momentWords(arrivedAt, clock);
	if (isTimeUnknown(times)) return tapTimes.savedUnknown(arrived);
	const saved = savedWords(times, clock);
	if (saved === arrived) return arrived;
	const isSameDay = localDate(times.tappedAt) === localDate(arrivedAt);
	return tapTimes.savedAndArrived(isSameDay ? formatTime(clock.language, times.tappedAt) : saved, arrived);
}

/** The same for a list, with a few words more where the time was corrected. */
export function tapLineInList(times: SentTimes, clock: Clock): string {
	const line = tapLine(times, clock);
	return times.clock?.reading === 'corrected' ? `${line} (${clock.frame.tapTimes.corrected})` : line;
}

/** When it was tapped, said as not known where it is not. */
export function savedWords(times: SentTimes, clock: Clock): string {
	return isTimeUnknown(times) ? clock.frame.tapTimes.unknown : momentWords(times.tappedAt, clock);
}

/** Whole sentences about the clock that timed it, and about what the server can vouch for; none where there is nothing to say. */
export function tapNotes({ clock: known, tappedAt, receivedAt }: SentTimes, clock: Clock): string[] {
	if (!known) return [];
	const { tapTimes } = clock.frame;
	const isWorthSaying = known.reading === 'unknown' || (receivedAt ?? tappedAt) - tappedAt >= WORTH_SAYING_MS;
	const amount = clockAmount(known.fastBy, tapTimes.amount);
	return [
		...(known.reading === 'corrected'
			? [known.fastBy > 0 ? tapTimes.fast(amount) : tapTimes.slow(amount)]
			: []),
		...(known.reading === 'unknown' ? [tapTimes.wrong] : []),
		...(known.reading === 'unchecked' && isWorthSaying ? [tapTimes.unchecked] : []),
		...(known.writtenAfter !== null && isWorthSaying
			? [tapTimes.writtenAfter(momentWords(known.writtenAfter, clock))]
			: [])
	];
}

/** Both times and all that is known, where they stand under what somebody said. */
export function tapWords(times: SentTimes, clock: Clock): string {
	const notes = tapNotes(times, clock);
	const line = tapLine(times, clock);
	return notes.length === 0 ? line : [`${line}.`, ...notes].join(' ');
}
