import type { SubmitFunction } from '@sveltejs/kit';
import { staysUnsent } from './unsent.svelte.ts';

/** A long form on its way. What was typed stays in it, also where its writer was signed out meanwhile. */
export class FormSending {
	isSending = $state(false);
	readonly #afterRefusal: () => Promise<void>;

	/** @param afterRefusal what is to be looked at again once it was refused */
	constructor(afterRefusal: () => Promise<void> = () => Promise.resolve()) {
		this.#afterRefusal = afterRefusal;
	}

	readonly submit: SubmitFunction = () => {
		this.isSending = true;
		return async ({ result, update }) => {
			if (!staysUnsent(result)) await update({ reset: false });
			if (result.type === 'failure') await this.#afterRefusal();
			this.isSending = false;
		};
	};
}
