import type { ActionResult, SubmitFunction } from '@sveltejs/kit';
import { invalidateAll } from '$app/navigation';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import { movedOn } from './based-on.ts';
import { keptForms } from './kept-forms.svelte.ts';
import { staysUnsent } from './unsent.svelte.ts';

/** What was typed stays in the form until the page itself says what stands in it. */
export const keepTyped: SubmitFunction = async ({ formElement, formData }) => {
	await keptForms.sending(formElement, formData);
	return async ({ result, update }) => {
		await settle(formElement, result, () => update({ reset: false }));
	};
};

/** What to do with any answer to a form: one way for every form. */
export async function settle(
	form: HTMLFormElement,
	result: ActionResult,
	update: () => Promise<void>
): Promise<void> {
	const isUnsent = staysUnsent(result);
	keptForms.answered(form, !isUnsent && result.type !== 'error');
	if (!isUnsent) await update();
	// What somebody else did meanwhile is to be read beside the form, and is what it is sent against from now on.
	if (result.type === 'failure' && movedOn(result.data as unknown as RefusedForm)) await invalidateAll();
}
