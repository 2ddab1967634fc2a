import * as z from 'zod';

/*
 * The inputs are other people's: unknown fields are let through (and reported as unread), optional fields may be missing
 * or null, and the two traps every service shares are settled here: ids and lengths are numbers or strings.
 */

export const sourceId = z.union([z.string().min(1), z.number()]).transform(String);
/** The same where it may be missing or empty. */
export const optionalId = z.union([z.string(), z.number()]).transform(String).nullish();
export const amount = z.union([z.string(), z.number()]).nullish();
export const text = z.string().nullish();
/** What a record is nothing without. */
export const neededText = z.string().regex(/\S/);
export const flag = z.boolean().nullish();

export const Name = z.looseObject({ forename: text, surname: text });
export type Name = z.infer<typeof Name>;

/** Somebody of the staff. Only some answers say what the case system calls them, or what they sign in with. */
export const SourceOfficer = z.looseObject({
	name: Name.nullish(),
	code: text,
	staffCode: text,
	username: text
});
export type SourceOfficer = z.infer<typeof SourceOfficer>;

/** Any part of a name can be missing. The number is judged by `Drafts`, which lets nothing take the place of a wrong one. */
export const whoItIs = { name: Name.nullish(), crn: z.unknown(), dateOfBirth: text };
export const PersonSummary = z.looseObject(whoItIs);
export type PersonSummary = z.infer<typeof PersonSummary>;

/** The schedule says `note`, the next appointment `notes`. */
export const Note = z.looseObject({ note: text, notes: text, hasNoteBeenTruncated: flag });
export type Note = z.infer<typeof Note>;
export const notes = z.array(Note).nullish();

/** Nothing but who it is about is used of this one. */
export const ProbationHistoryBody = z.looseObject({ personSummary: PersonSummary });
