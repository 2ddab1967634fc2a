import { cleanText } from '#lib/domain/text/clean-text.ts';

/** What was typed in a field, without what no database keeps, cut at `longest`; empty where it is missing or a file. */
export function formText(form: FormData, name: string, longest = 200): string {
	const value = form.get(name);
	return typeof value === 'string' ? cleanText(value.slice(0, longest)) : '';
}
