import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { Place } from '#lib/domain/organisation/place.ts';
import { optionalText, text } from '#lib/domain/text/record-text.ts';
import { Instant, LocalDate } from '#lib/domain/time/date-schema.ts';
import { sentTimes } from '#lib/domain/time/sent-times.ts';
import { AppointmentKind, AppointmentReply, AskedBy, HowChanged, Outcome } from './vocabulary.ts';

/** What was practised and agreed in a session, as an officer wrote it for the person. No rule reads it. */
export const SessionNote = z.object({ practised: text, agreed: text, by: text, at: Instant });
export type SessionNote = z.infer<typeof SessionNote>;

/** That it was booked here, and how that came. */
export const Booked = z.object({
	by: text,
	at: Instant,
	askedBy: AskedBy,
	why: text,
	/** An interpreter, an adjustment. */
	arranged: text,
	/** Why it was booked although something stood against it. */
	clashReason: text,
	/** The appointment in whose place it stands. */
	movedFrom: z.nullable(Identifier)
});
export type Booked = z.infer<typeof Booked>;

/** That it was moved or cancelled here. It never counts. */
export const Changed = z.object({
	how: HowChanged,
	by: text,
	at: Instant,
	askedBy: AskedBy,
	why: text,
	movedTo: z.nullable(Identifier),
	/** What somebody had told us, which it answers. */
	reportId: z.optional(z.nullable(Identifier))
});
export type Changed = z.infer<typeof Changed>;

export const AppointmentRecord = z.object({
	kind: z.literal('appointment'),
	id: Identifier,
	appointmentKind: AppointmentKind,
	startsAt: Instant,
	endsAt: z.nullable(Instant),
	place: z.nullable(Place),
	/** A visit to somebody without a fixed home: where it will be is still to be agreed. */
	placeToAgree: z.optional(z.boolean()),
	link: optionalText,
	withName: optionalText,
	telephone: optionalText,
	bring: optionalText,
	purpose: optionalText,
	requirementId: z.nullable(Identifier),
	stepId: z.nullable(Identifier),
	/** The order it is under, where somebody has said which. */
	orderId: z.optional(z.nullable(Identifier)),
	enforceable: z.boolean(),
	reply: AppointmentReply,
	/** When they replied; `receivedAt` is null where it is still on the phone, or came before arrivals were kept. */
	replied: z.optional(z.nullable(z.object(sentTimes))),
	outcome: z.nullable(Outcome),
	/** They were there, and came late; whoever was late was not absent. */
	cameLate: z.optional(z.boolean()),
	/** After a miss that nobody has decided on yet: the day the person's side is needed by. */
	accountDueOn: z.nullable(LocalDate),
	/** True where the appointment no longer takes place (rescheduled or cancelled). */
	cancelled: z.boolean(),
	session: z.optional(SessionNote),
	booked: z.optional(Booked),
	changed: z.optional(Changed)
});
export type AppointmentRecord = z.infer<typeof AppointmentRecord>;
