import * as z from 'zod/mini';

/** What an agency can say by the link of a referral. It is theirs: nothing here changes where the referral stands by itself. */
export const AgencyAnswer = z.enum(['accepted', 'waiting', 'declined', 'attended', 'not_attended']);
export type AgencyAnswer = z.infer<typeof AgencyAnswer>;

/** A reply link works for three months: so long people wait for an answer, and no longer. */
export const REPLY_LINK_LIFE_MS = 92 * 24 * 60 * 60_000;

/** So many answers one link takes: more is no honest use of it. */
export const MOST_AGENCY_ANSWERS = 50;
