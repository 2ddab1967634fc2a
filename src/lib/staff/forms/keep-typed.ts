import type { SubmitFunction } from '@sveltejs/kit';
import { staysUnsent } from './unsent.svelte.ts';

/** What was typed stays in the form until the page itself says what stands in it. */
export const keepTyped: SubmitFunction =
	() =>
	async ({ result, update }) => {
		if (!staysUnsent(result)) await update({ reset: false });
	};
