import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { choicesOf, line, numberBetween, reference, someWords, words } from '#lib/domain/text/checked.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { ClockTime, LONGEST_MINUTES, needsPlace, SHORTEST_MINUTES } from './booking.ts';
import { MOST_OFFERED } from './offered-times.ts';
import { AppointmentKind } from './vocabulary.ts';

const TimeToOffer = z
	.object({
		appointmentKind: z.enum(AppointmentKind.options, 'appointment_kind_missing'),
		on: LocalDate,
		/** By the clocks in England and Wales. */
		at: ClockTime,
		/** An office of ours; else `placeName` says where. */
		officeId: z.nullable(Identifier),
		placeName: line
	})
	.check(
		z.refine(
			({ appointmentKind, officeId, placeName }) =>
				!needsPlace.includes(appointmentKind) || officeId !== null || placeName !== '',
			{ error: 'place_missing', path: ['placeName'] }
		)
	);
export type TimeToOffer = z.infer<typeof TimeToOffer>;

/** Several times in place of one that somebody cannot keep. All else is as it was in the first. */
export const OfferTimes = z.object({
	obstacleId: Identifier,
	/** What the times are in place of; without it, what was said is about. */
	appointmentId: z.optional(Identifier),
	times: z.array(TimeToOffer).check(z.minLength(1, 'no_time_offered'), z.maxLength(MOST_OFFERED)),
	minutes: numberBetween(SHORTEST_MINUTES, LONGEST_MINUTES),
	/** Its person reads it. */
	why: someWords,
	/** The clashes that the page showed, by key. */
	clashes: choicesOf(reference),
	clashReason: words,
	/** The state and the last answer that stood where this was written. */
	seen: z.optional(reference)
});
export type OfferTimes = z.infer<typeof OfferTimes>;
