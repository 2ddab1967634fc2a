import type { SubmitFunction } from '@sveltejs/kit';
import { settle } from './keep-typed.ts';
import { keptForms } from './kept-forms.svelte.ts';

/** A long form on its way. What was typed stays in it, also where its writer was signed out meanwhile. */
export class FormSending {
	isSending = $state(false);
	readonly #afterRefusal: () => Promise<void>;

	/** @param afterRefusal what is to be looked at again once it was refused */
	constructor(afterRefusal: () => Promise<void> = () => Promise.resolve()) {
		this.#afterRefusal = afterRefusal;
	}

	readonly submit: SubmitFunction = async ({ formElement, formData }) => {
		this.isSending = true;
		await keptForms.sending(formElement, formData);
		return async ({ result, update }) => {
			await settle(formElement, result, () => update({ reset: false }));
			if (result.type === 'failure') await this.#afterRefusal();
			this.isSending = false;
		};
	};
}
