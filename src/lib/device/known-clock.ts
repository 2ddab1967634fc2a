/** What an entry says about the clock that timed it, so that others can judge its time (`domain/time/tap.ts`). */
export interface KnownClock {
	/** The server's clock minus this device's, in milliseconds; null before the first sync. */
	clockOffset: number | null;
	/** The server's clock when it last answered and nothing waited here; null where that never was. */
	inTouchAt: number | null;
}
