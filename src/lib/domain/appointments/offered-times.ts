import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { Place } from '#lib/domain/organisation/place.ts';
import { optionalText, text } from '#lib/domain/text/record-text.ts';
import { Instant } from '#lib/domain/time/date-schema.ts';
import { sentTimes } from '#lib/domain/time/sent-times.ts';
import { AppointmentKind } from './vocabulary.ts';

/** So many times can be offered at once. */
export const MOST_OFFERED = 4;

/** One time that is offered in place of another, as its person reads it. */
const OfferedTime = z.object({
	appointmentKind: AppointmentKind,
	startsAt: Instant,
	endsAt: Instant,
	place: z.nullable(Place)
});

/**
 * What came of a choice once it reached us. `moved`: it stands. Of all others the first time stands, and an officer sees why:
 * nothing suited; the time was taken meanwhile, or has passed; the first time had begun; the appointment or the officer is another by now.
 */
export const CameOfChoice = z.enum([
	'moved',
	'none_works',
	'not_free',
	'past',
	'begun',
	'changed',
	'officer_changed'
]);
export type CameOfChoice = z.infer<typeof CameOfChoice>;

export const ChosenTime = z.object({
	/** Which of them, from 0; null where none works. */
	time: z.nullable(z.int()),
	...sentTimes,
	/** Null while it is on the phone: nobody knows yet whether the time is still free. */
	came: z.nullable(CameOfChoice),
	/** The appointment that stands in the place of the first. */
	movedTo: z.nullable(Identifier),
	/** Where one before it had come to nothing too: since when it has been an officer's turn. */
	openSince: z.optional(z.object(sentTimes))
});
export type ChosenTime = z.infer<typeof ChosenTime>;

/** What they are in place of. None is named in what was kept before a request could come along: what its report is about. */
const inPlaceOf = { appointmentId: z.optional(Identifier) };

/** What a phone is sent of an offer. */
export const TimesOffered = z.object({
	...inPlaceOf,
	times: z.array(OfferedTime),
	/** Why at such a time, where something stands against it. */
	clashReason: text,
	chosen: z.nullable(ChosenTime),
	/** When the appointment was that they are in place of. */
	firstStartsAt: z.optional(Instant)
});
export type TimesOffered = z.infer<typeof TimesOffered>;

/** An offer as the server keeps it: with all that the move needs once somebody chooses. */
export const OfferKept = z.object({
	...inPlaceOf,
	times: z.array(z.extend(OfferedTime, { officeId: z.nullable(Identifier), telephone: optionalText })),
	clashReason: text,
	/** What these times met when they were offered, by key (`clashes.ts`). */
	clashes: z.array(z.string()),
	/** In whose diary they stand; null where somebody else sees them. */
	officerId: z.nullable(Identifier),
	/** Who held the case. */
	heldBy: z.nullable(Identifier),
	/** When the appointment was that they are in place of. */
	firstStartsAt: Instant
});
export type OfferKept = z.infer<typeof OfferKept>;
