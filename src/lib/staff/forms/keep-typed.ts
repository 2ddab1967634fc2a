import type { SubmitFunction } from '@sveltejs/kit';

/** What was typed stays in the form until the page itself says what stands in it. */
export const keepTyped: SubmitFunction =
	() =>
	({ update }) =>
		update({ reset: false });
