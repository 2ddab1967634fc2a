import { readyToReadDanger } from '#lib/person/forms/danger-reader.svelte.ts';
import type { PageLoad } from './$types';

/** Only what was just saved here is read for danger. */
export const load: PageLoad = async ({ url: { searchParams } }) => {
	if (searchParams.has('saved') || searchParams.has('asked')) await readyToReadDanger();
};
