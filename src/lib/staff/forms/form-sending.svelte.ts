import type { SubmitFunction } from '@sveltejs/kit';

export const SIGN_IN = '/staff/sign-in';

/** A long form on its way. What was typed stays in it, also where its writer was signed out meanwhile. */
export class FormSending {
	isSending = $state(false);
	isSignedOut = $state(false);
	readonly #afterRefusal: () => Promise<void>;

	/** @param afterRefusal what is to be looked at again once it was refused */
	constructor(afterRefusal: () => Promise<void> = () => Promise.resolve()) {
		this.#afterRefusal = afterRefusal;
	}

	readonly submit: SubmitFunction = () => {
		this.isSending = true;
		return async ({ result, update }) => {
			this.isSignedOut = result.type === 'redirect' && result.location.startsWith(SIGN_IN);
			// Following the redirect would throw away what was written; signing in beside it keeps it.
			if (!this.isSignedOut) await update({ reset: false });
			if (result.type === 'failure') await this.#afterRefusal();
			this.isSending = false;
		};
	};
}
