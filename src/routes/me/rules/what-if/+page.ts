import type { PageLoad } from './$types';

/** Every text that can answer is needed here, and nowhere else. */
export const load: PageLoad = async () => {
	const { entriesNamed } = await import('#lib/policy/compliance/what-if-entries.ts');
	return { entriesNamed };
};
