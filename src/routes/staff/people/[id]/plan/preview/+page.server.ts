import { listing } from '#lib/server/http/listing.ts';
import { openPlanToRead } from '#lib/server/forms/plan/plan-page.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const plan = await openPlanToRead(event);
	const stepId = event.url.searchParams.get('step');
	const isThere = plan.builder.snapshot.steps.some(({ id }) => id === stepId);
	if (stepId !== null && !isThere) return refuse(event, 'not_found');
	return { ...plan, stepId };
});
