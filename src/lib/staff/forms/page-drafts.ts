import { getContext, setContext } from 'svelte';
import { page } from '$app/state';
import type { FormDrafts } from '#lib/domain/commands/form-draft.ts';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';

const KEY = 'staff-page-form';

/** What is kept of the page that is open. */
export function pageDrafts(): FormDrafts {
	return (page.data['drafts'] as FormDrafts | undefined) ?? {};
}

/** For the frame around the pages: the page's own `form`, which outlives asking for its data again, as `page.form` does not. */
export function setPageForm(form: () => unknown): void {
	setContext(KEY, form);
}

/** While a component is made: what will say which form of the page came back, where one did. */
export function pageForm(): () => RefusedForm | null {
	const given = getContext<(() => unknown) | undefined>(KEY);
	return () => {
		const form = (given?.() ?? null) as Partial<RefusedForm> | null;
		return form?.problems ? (form as RefusedForm) : null;
	};
}
