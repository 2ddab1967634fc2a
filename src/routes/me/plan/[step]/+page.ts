import { readyToReadDanger } from '#lib/person/forms/danger-reader.svelte.ts';
import { plansOf } from '#lib/person/reports/plans-here.svelte.ts';
import type { PageLoad } from './$types';

/** What the person said of a step is read for danger until somebody has answered. */
export const load: PageLoad = async ({ parent, params }) => {
	const { seed } = await parent();
	const isSaid = seed.records.some(
		({ id, body }) => id === params.step && body.kind === 'step' && body.claim && !body.claim.answer
	);
	if (isSaid) await readyToReadDanger();
	await plansOf(parent);
};
