import type { PageLoad } from './$types';

/** Every text that can answer is needed here, and nowhere else. */
export const load: PageLoad = async () => {
	const [{ entriesNamed }, { whatIfWords }] = await Promise.all([
		import('#lib/policy/index.ts'),
		import('#lib/i18n/compliance/what-if.ts')
	]);
	return { entriesNamed, whatIfWords };
};
