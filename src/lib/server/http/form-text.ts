/** What was typed in a field, cut at `longest`; empty where it is missing or a file. */
export function formText(form: FormData, name: string, longest = 200): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.slice(0, longest) : '';
}
