import { requirePractitioner } from '#lib/server/access/guards.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readNotTaken, readPhoneLosses } from '#lib/server/queries/access/not-taken.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { lists } = event.locals;
	return { notTaken: await readNotTaken(lists, actor), losses: await readPhoneLosses(lists, actor) };
});
