import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { choicesOf, line, numberBetween, reference, someWords, words } from '#lib/domain/text/checked.ts';
import { hrefFrom, telephoneText } from '#lib/domain/text/links.ts';
import { LocalDate, onTheClock } from '#lib/domain/time/date-schema.ts';
import { AppointmentKind, AskedBy } from './vocabulary.ts';

export const ClockTime = z.string('clock_time_unreal').check(onTheClock('clock_time_unreal'));

export const SHORTEST_MINUTES = 5;
export const LONGEST_MINUTES = 600;

/** Where somebody has to go; the others are a call, or are agreed. */
export const needsPlace: readonly AppointmentKind[] = ['office_visit', 'group_session', 'unpaid_work'];

/** What the form of an appointment says. Its person reads all of it. */
const bookingFields = {
	appointmentKind: z.enum(AppointmentKind.options, 'appointment_kind_missing'),
	on: LocalDate,
	/** By the clocks in England and Wales. */
	at: ClockTime,
	minutes: numberBetween(SHORTEST_MINUTES, LONGEST_MINUTES),
	/** An office of ours; else `placeName` says where. */
	officeId: z.nullable(Identifier),
	placeName: line,
	placeLines: z.array(line).check(z.maxLength(6, 'too_many_lines')),
	/** Whose diary it stands in: who holds the case, or who books. */
	officerId: z.nullable(Identifier),
	withName: line,
	telephone: line,
	link: line,
	bring: words,
	purpose: words,
	requirementId: z.nullable(Identifier),
	orderId: z.nullable(Identifier),
	enforceable: z.boolean(),
	/** An interpreter, an adjustment. */
	arranged: words,
	askedBy: z.enum(AskedBy.options, 'asked_by_missing'),
	/** The clashes that the page showed, by key. */
	clashes: choicesOf(reference),
	clashReason: words
};

type Booking = z.infer<z.ZodMiniObject<typeof bookingFields>>;

const hasPlace = z.refine<Booking>(
	({ appointmentKind, officeId, placeName }) =>
		!needsPlace.includes(appointmentKind) || officeId !== null || placeName !== '',
	{ error: 'place_missing', path: ['placeName'] }
);
const canBeRung = z.refine<Booking>(
	({ telephone }) => telephone === '' || telephoneText(telephone).number !== null,
	{ error: 'telephone_unclear', path: ['telephone'] }
);
const canBeOpened = z.refine<Booking>(
	({ link }) => link === '' || hrefFrom(link)?.startsWith('https:') === true,
	{ error: 'link_unreal', path: ['link'] }
);

export const Repeats = z.enum(['once', 'weekly', 'fortnightly']);
export type Repeats = z.infer<typeof Repeats>;

/** A year of weeks. */
export const MOST_IN_SERIES = 52;

export const BookAppointment = z
	.object({
		personId: Identifier,
		...bookingFields,
		/** Why, where there is more to say than what it is for. */
		why: words,
		repeats: Repeats,
		/** How many, the first counted. */
		times: numberBetween(1, MOST_IN_SERIES)
	})
	.check(hasPlace, canBeRung, canBeOpened);
export type BookAppointment = z.infer<typeof BookAppointment>;

/** What a move answers, and what was seen of the appointment. Words for the person are `why`. */
const changeFields = {
	appointmentId: Identifier,
	why: someWords,
	reportId: z.nullable(Identifier),
	seen: z.optional(reference)
};

export const MoveAppointment = z
	.object({ ...bookingFields, ...changeFields })
	.check(hasPlace, canBeRung, canBeOpened);
export type MoveAppointment = z.infer<typeof MoveAppointment>;

export const CancelAppointment = z.object({
	...changeFields,
	askedBy: z.enum(AskedBy.options, 'asked_by_missing')
});

/** More than that is changed in two goes. */
export const MOST_OF_A_DAY = 200;

/** A whole day of an officer, or of it what is at one office. All of it, or nothing. */
export const ChangeDay = z.object({
	on: LocalDate,
	appointments: z
		.array(z.object({ personId: Identifier, appointmentId: Identifier, startsAt: z.int() }))
		.check(z.minLength(1, 'nothing_chosen'), z.maxLength(MOST_OF_A_DAY)),
	/** To another day, at the same time; null to cancel. */
	moveTo: z.nullable(LocalDate),
	why: someWords,
	clashes: choicesOf(reference),
	clashReason: words
});
export type ChangeDay = z.infer<typeof ChangeDay>;
