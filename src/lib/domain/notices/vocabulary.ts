import * as z from 'zod/mini';

/**
 * What a notice is about. Reminders and changes of appointments are part of somebody's record; that there was an answer or a message is not,
 * as those stand there themselves.
 */
export const NoticeKind = z.enum([
	'appointment_reminder',
	'appointment_change',
	'something_new',
	'address_check'
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** A way for a notice to reach somebody who does not have the app open. */
export const NoticeWay = z.enum(['push', 'text', 'email']);
export type NoticeWay = z.infer<typeof NoticeWay>;

/** How long before it starts. Two days before did nothing in the trial, so it is not there (evidence: peers-2, section 2). */
export const NoticeLead = z.enum(['four_days', 'one_day', 'two_hours']);
export type NoticeLead = z.infer<typeof NoticeLead>;

export const NoticeTiming = z.enum(['one_day', 'four_days_too', 'two_hours_too']);
export type NoticeTiming = z.infer<typeof NoticeTiming>;

/** `unsure`: the process ended while it was being handed over, and nobody can say whether it was taken. */
export const NoticeState = z.enum([
	'due',
	'sent',
	'arrived',
	'failed',
	'given_up',
	'unsure',
	'dropped',
	'not_sent'
]);
export type NoticeState = z.infer<typeof NoticeState>;

/**
 * The provider's answer, or our own reason, in a form that holds nothing of anybody. `seen`: their app had it before anything was sent;
 * `undone`: it was as before by then. `restored`: it fell due before the database was put back to an older state, which does not say what
 * was sent since.
 */
export const NoticeWhy = z.enum([
	'no_way',
	'no_safe_time',
	'in_custody',
	'order_over',
	'moved',
	'cancelled',
	'stopped',
	'seen',
	'undone',
	'died',
	'dead_address',
	'not_reached',
	'phone_gone',
	'refused',
	'provider_away',
	'broken_off',
	'restored'
]);
export type NoticeWhy = z.infer<typeof NoticeWhy>;

/** `ended`: not by the person; its reason stands beside it. */
export const NoticeWayState = z.enum(['unconfirmed', 'on', 'stopped', 'ended']);
export type NoticeWayState = z.infer<typeof NoticeWayState>;

export const NoticeWayEnd = z.enum(['dead_address', 'phone_gone', 'wrong_codes']);
export type NoticeWayEnd = z.infer<typeof NoticeWayEnd>;
