import { getContext, onDestroy, setContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';

const KEY = 'staff-forms-here';

/** The forms that stand on the page, by name: what is kept of any other has no place to be shown in. */
type FormsHere = SvelteMap<string, number>;

/** For the frame around the pages. */
export function openFormsHere(): FormsHere {
	const forms: FormsHere = new SvelteMap();
	setContext(KEY, forms);
	return forms;
}

/** A form says that it stands here. Its name is its own as long as it does. */
export function standHere(name: () => string): void {
	const forms = getContext<FormsHere | undefined>(KEY);
	if (!forms) return;
	const own = name();
	forms.set(own, (forms.get(own) ?? 0) + 1);
	onDestroy(() => {
		const left = (forms.get(own) ?? 1) - 1;
		if (left > 0) forms.set(own, left);
		else forms.delete(own);
	});
}
