import { cleanText } from './clean-text.ts';

/*
 * The one reader of forms, on the phone and on the server: a field that is missing or is a file is empty, a line end is one
 * character, as in the phone's own entries (a browser sends two), and what no database keeps is left out.
 */

/** The part of `FormData` that is read here. */
export type FormFields = Pick<FormData, 'get' | 'getAll'>;

/** What is typed in a form: each field's values, as a browser sends them. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** As it was typed. */
export function textOf(form: FormFields, name: string): string {
	return plain(form.get(name));
}

/** Cut at `longest`, for what is not kept: a name, a PIN, a search. */
export function shortTextOf(form: FormFields, name: string, longest = 200): string {
	return textOf(form, name).slice(0, longest);
}

/** Every value of one name, as with several ticked boxes. */
export function textsOf(form: FormFields, name: string): string[] {
	return form
		.getAll(name)
		.filter((value) => typeof value === 'string')
		.map(plain);
}

/** What is left empty is nothing, for dates and for choices that may stay open. */
export function orNull(form: FormFields, name: string): string | null {
	const value = textOf(form, name).trim();
	return value === '' ? null : value;
}

/** One a line; empty lines say nothing. */
export function linesOf(form: FormFields, name: string): string[] {
	return textOf(form, name)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** A number that a form carries, such as a version; what is none comes back as a refusal. */
export function numberOf(form: FormFields, name: string): number | null {
	const value = orNull(form, name);
	return value === null ? null : Number(value);
}

/** No field of ours is called so, and no page can be sent an object with a key of that name. */
const UNSENDABLE = '__proto__';

/** All that is typed in a form. */
export function typedIn(form: FormData): Record<string, string[]> {
	const names = [...new Set(form.keys())].filter((name) => name !== UNSENDABLE);
	return Object.fromEntries(names.map((name) => [name, textsOf(form, name)]));
}

function plain(value: FormDataEntryValue | null): string {
	return typeof value === 'string' ? cleanText(value.replaceAll('\r\n', '\n')) : '';
}
