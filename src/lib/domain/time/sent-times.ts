import * as z from 'zod/mini';
import { Instant } from './date-schema.ts';

/** What is known of the clock that a tap was timed by; the rule is `domain/time/tap.ts`. */
export const TapClock = z.object({
	reading: z.enum(['right', 'unchecked', 'corrected', 'unknown']),
	fastBy: z.int(),
	writtenAfter: z.nullable(Instant)
});

/** When it was tapped (the phone's clock, corrected) and when it arrived (the server's): both are shown. */
export const sentTimes = {
	tappedAt: Instant,
	/** Null while it is only on this phone. */
	receivedAt: z.nullable(Instant),
	/** Left out where the server's own clock timed it. */
	clock: z.optional(z.nullable(TapClock))
};
