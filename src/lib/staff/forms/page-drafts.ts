import { getContext, setContext } from 'svelte';
import { page } from '$app/state';
import { DRAFT_AT, draftQuery, type FormDraft, type FormDrafts } from '#lib/domain/commands/form-draft.ts';
import type { Stops } from '#lib/domain/people/stops.ts';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';

const KEY = 'staff-page-form';

/** What is kept of the page that is open. */
export function pageDrafts(): FormDrafts {
	return (page.data['drafts'] as FormDrafts | undefined) ?? {};
}

/** Whether the page is about somebody who has died: what is sent to them or asks them has no form any more, at no address of it. */
export function isAfterDeath(): boolean {
	return (page.data['stops'] as Stops | null | undefined)?.diedOn != null;
}

/**
 * Where a form that does not stand here can be gone on with.
 * @returns the address of the same page with another day, list or choice; null where it stood on just this one
 */
export function elsewhere({ typed }: Pick<FormDraft, 'typed'>): string | null {
	const query = typed[DRAFT_AT]?.[0];
	const { pathname, searchParams } = page.url;
	if (query === undefined || isAfterDeath() || query === draftQuery(searchParams)) return null;
	return `${pathname}?${new URLSearchParams(query)}`;
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
