import type { PageLoad } from './$types';

/** Texts of law and policy load only where they are read. */
export const load: PageLoad = async () => {
	const { lighterFor } = await import('#lib/policy/people/lighter.ts');
	return { lighterFor };
};
