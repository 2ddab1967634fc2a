import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { text } from '#lib/domain/text/record-text.ts';
import { Instant } from '#lib/domain/time/date-schema.ts';
import {
	NoticeLead,
	NoticeState,
	NoticeTiming,
	NoticeWay,
	NoticeWayEnd,
	NoticeWayState,
	NoticeWhy
} from './vocabulary.ts';

/** One way that somebody once agreed to; a phone that gets pushes is one of its own. */
export const ChosenWay = z.object({
	id: text,
	way: NoticeWay,
	state: NoticeWayState,
	/** Only its end: others may see this screen. Empty for a push. */
	address: text,
	/** When they said yes, when the code came back, and when they took it back or it ended. */
	agreedAt: Instant,
	confirmedAt: z.optional(z.nullable(Instant)),
	endedAt: z.nullable(Instant),
	endedWhy: z.nullable(NoticeWayEnd),
	/** How often a wrong code was typed. */
	wrongCodes: z.int()
});
export type ChosenWay = z.infer<typeof ChosenWay>;

/** How somebody wants to be reminded; its id is the person's. */
export const NoticeChoicesRecord = z.object({
	kind: z.literal('notice_choices'),
	id: Identifier,
	timing: NoticeTiming,
	/** Hours of the day, between which alone anything is sent. */
	safeFrom: z.int(),
	safeUntil: z.int(),
	/** Whether they are also told that an appointment was booked, moved or cancelled; that their officer wrote or answered. */
	changes: z.optional(z.boolean()),
	answers: z.optional(z.boolean()),
	/** When they last chose any of this. */
	changedAt: z.optional(Instant),
	ways: z.array(ChosenWay)
});
export type NoticeChoicesRecord = z.infer<typeof NoticeChoicesRecord>;

/**
 * What became of one reminder of one appointment, or of one notice that appointments changed. Context for whoever decides, and never
 * against its person.
 */
export const ReminderRecord = z.object({
	kind: z.literal('reminder'),
	id: Identifier,
	appointmentId: Identifier,
	/** When the appointment was to start as this was about it: it may have been moved since. */
	startsAt: Instant,
	/** Null where it told of a change. */
	lead: z.nullable(NoticeLead),
	/** Which appointments the change was of; left out of a reminder. */
	changed: z.optional(z.array(Identifier)),
	/** Null where none was sent because no way was on. */
	way: z.nullable(NoticeWay),
	state: NoticeState,
	why: z.nullable(NoticeWhy),
	/** When it was sent; else when it came to this. */
	at: Instant
});
export type ReminderRecord = z.infer<typeof ReminderRecord>;
