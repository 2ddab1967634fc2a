import type { Instant } from '#lib/domain/time/local-date.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';
import { isSecretField } from '#lib/domain/text/secret-fields.ts';

/** The hidden field by which a form says its name, among those of its page; a form without is not kept. */
export const DRAFT_FIELD = 'draft';
/** Which window the form stands in, and what it had seen of what is kept. Said by scripts alone. */
export const DRAFT_TAB = 'draftTab';
export const DRAFT_SEEN = 'draftSeen';
/** Lists of boxes say their name here: one with nothing ticked is sent as nothing at all. */
export const DRAFT_LISTS = 'draftLists';
/** Which of its fields take words. Said by scripts alone. */
export const DRAFT_WORDS = 'draftWords';
/** The query of the page on which it stands: another day, another list, another page of it. */
export const DRAFT_AT = 'draftAt';
/** Added to the page's address: to keep what is typed, and to throw it away. */
export const KEEP = '/keep-for-later';
export const DISCARD = '/discard-kept';
/** The names of the forms of which that is thrown away; all of the page where none is named. No form goes by this one. */
export const DISCARDED = 'discarded';

/** What somebody typed into a form and has not sent. */
export interface FormDraft {
	typed: FormValues;
	begunAt: Instant;
	keptAt: Instant;
}

/** By the form's name. */
export type FormDrafts = Readonly<Record<string, FormDraft>>;

/**
 * A form's name on its page.
 * @param about which of several alike
 */
export function draftName(action: string, about = ''): string {
	return about === '' ? action : `${action}/${about}`;
}

/** A query without what it asked to be done, and what it said had been. */
export function draftQuery(searchParams: Iterable<[string, string]>): string {
	const asked = [...searchParams].filter(([name]) => !name.startsWith('/') && name !== 'saved');
	return new URLSearchParams(asked).toString();
}

/** Not typed by anybody: each time a form is shown these are said anew. */
const ofTheForm = new Set(['commandId', 'preview', DRAFT_FIELD, DRAFT_TAB, DRAFT_SEEN, DRAFT_LISTS]);

/** What is kept of a form. What it was based on (`version`, `seen`) is: sent later, it must not pass for newer than it is. */
export function keptOf(typed: FormValues): FormValues {
	const lists = (typed[DRAFT_LISTS] ?? []).map((name): [string, string[]] => [name, []]);
	const all = [...lists, ...Object.entries(typed)];
	return Object.fromEntries(all.filter(([name]) => !ofTheForm.has(name) && !isSecretField(name)));
}

/** What stands in all forms of one name; those about several things have fields of different names. */
export function typedInDrafts(drafts: FormDrafts, action: string, about?: string): FormValues | null {
	const named = Object.entries(drafts).filter(([name]) =>
		about === undefined ? name === action || name.startsWith(`${action}/`) : name === draftName(action, about)
	);
	if (named.length === 0) return null;
	return Object.fromEntries(named.flatMap(([, { typed }]) => Object.entries(typed)));
}
