/** What was written and chosen in a form, each with its question: to be copied where nothing else can keep it. */
export function wordsInForm(form: HTMLFormElement): string {
	const lines = [...form.elements].flatMap((field) => {
		const label = (field as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? '';
		if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text'))
			return field.value.trim() === '' ? [] : [`${label}\n${field.value}`];
		if (field instanceof HTMLInputElement && field.type !== 'hidden' && field.checked) return [label];
		return [];
	});
	return lines.join('\n\n');
}
