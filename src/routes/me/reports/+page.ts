import { tryToShowWaiting } from '#lib/person/attention/what-waits.svelte.ts';
import type { PageLoad } from './$types';

/** Where this phone opened with something that waits, it stands in the first picture. */
export const load: PageLoad = async ({ parent }) => {
	const { seed, words } = await parent();
	if (seed.entries.length > 0 || seed.drafts.length > 0) await tryToShowWaiting(words.language);
};
