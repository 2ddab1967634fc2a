import { instantAt, localDate, type Instant, type LocalDate } from './local-date.ts';

/*
 * When somebody tapped, as far as it can be known (docs/decisions/024-when-somebody-tapped.md). A phone's clock is its
 * owner's to set, or simply wrong, so its word is held against what the server knows. Nothing here says that anybody is
 * dishonest, and nothing that cannot be known is held against them.
 */

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A clock that is out by no more than this is right: nobody's watch is better. */
export const CLOCK_TOLERANCE_MS = 2 * MINUTE_MS;

/** A phone may be off for a year and still have something to send. A tap that says it is older is not one. */
export const LONGEST_AWAY_MS = 400 * DAY_MS;

/** What comes with an entry: the phone's own clock, and what the phone knew about it then. */
export interface ToldTap {
	/** The phone's own clock at the tap, however wrong. */
	occurredAt: Instant;
	/** The server's clock minus the phone's, as last known at the tap; null where it was not. */
	clockOffset?: number | null | undefined;
	/** The server's clock when the phone last heard from it and had nothing waiting; null where it never did. */
	inTouchAt?: Instant | null | undefined;
}

/**
 * `right`: the phone's clock was checked and agrees. `unchecked`: nobody knows it to be wrong. `corrected`: it was wrong by
 * a known amount. `unknown`: what it says cannot be.
 */
export type ClockReading = 'right' | 'unchecked' | 'corrected' | 'unknown';

/** What is known about the clock that a tap was timed by. */
export interface TapClock {
	reading: ClockReading;
	/** By how much the phone's clock was fast, in milliseconds; negative where it was slow. 0 unless `corrected`. */
	fastBy: number;
	/** The phone was in touch then and did not have it yet; null where that is not known. */
	writtenAfter: Instant | null;
}

export interface Tap {
	/** Never later than the arrival. Of a time that is not known, the arrival: all that is certain is that it was before. */
	at: Instant;
	clock: TapClock;
}

/**
 * The moment of a tap, from what came with it and from when it arrived.
 * @param receivedAt the server's clock at the arrival; on the phone, before that, the best guess at the server's clock
 */
export function readTap(told: ToldTap, receivedAt: Instant): Tap {
	const { occurredAt } = told;
	const writtenAfter = inTouchBefore(told.inTouchAt ?? null, receivedAt);
	const offset = told.clockOffset ?? null;
	const isWrong = offset !== null && Math.abs(offset) > CLOCK_TOLERANCE_MS;
	const at = isWrong ? occurredAt + offset : occurredAt;
	const earliest = writtenAfter ?? receivedAt - LONGEST_AWAY_MS;
	if (at > receivedAt + CLOCK_TOLERANCE_MS || at < earliest - CLOCK_TOLERANCE_MS)
		return { at: receivedAt, clock: { reading: 'unknown', fastBy: 0, writtenAfter } };
	return {
		at: Math.min(Math.max(at, earliest), receivedAt),
		clock: {
			reading: isWrong ? 'corrected' : offset === null ? 'unchecked' : 'right',
			fastBy: isWrong ? -offset : 0,
			writtenAfter
		}
	};
}

/** Nobody has heard from the server later than it was asked; what claims so is no knowledge. */
function inTouchBefore(inTouchAt: Instant | null, receivedAt: Instant): Instant | null {
	const isPossible =
		inTouchAt !== null && inTouchAt <= receivedAt && inTouchAt > receivedAt - LONGEST_AWAY_MS;
	return isPossible ? inTouchAt : null;
}

/** Both moments of one entry, and what is known of the clock; without `clock` it was timed by the server. */
export interface SentTimes {
	tappedAt: Instant;
	/** Null while it is only on the phone. */
	receivedAt: Instant | null;
	clock?: TapClock | null | undefined;
}

/** When something was told of which only the day is known: midday of it, and no later than now. */
export function toldAt(on: LocalDate, now: Instant): Instant {
	return on === localDate(now) ? now : instantAt(on, 12, 0);
}

/** Whether nobody can say when it was tapped. */
export function isTimeUnknown({ clock }: Pick<SentTimes, 'clock'>): boolean {
	return clock?.reading === 'unknown';
}

/**
 * Whether a tap is known to have come after a moment. One at an unknown time never is: a clock that is wrong makes nobody
 * late.
 */
export function isTappedAfter(times: SentTimes, moment: Instant): boolean {
	return !isTimeUnknown(times) && tapMoment(times) > moment;
}

/** The moment to judge a tap by: never later than its arrival. */
export function tapMoment({ tappedAt, receivedAt }: SentTimes): Instant {
	return receivedAt === null ? tappedAt : Math.min(tappedAt, receivedAt);
}

/** Whether one tap is known to have come before another, so that what arrives late never replaces what was said later. */
export function isTappedBefore(times: SentTimes, other: SentTimes): boolean {
	return !isTimeUnknown(times) && !isTimeUnknown(other) && tapMoment(times) < tapMoment(other);
}
