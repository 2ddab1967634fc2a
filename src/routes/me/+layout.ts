import { redirect } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { loadSeed } from '#lib/device/seed.ts';
import type { LayoutLoad } from './$types';

/**
 * What every page of a person starts from. There must be no server `load` at or above this: its data could not be had
 * without signal.
 */
export const load: LayoutLoad = async ({ fetch }) => {
	const outcome = await loadSeed(fetch, browser);
	if (outcome.kind === 'signed_out') redirect(303, '/sign-in');
	if (outcome.kind === 'unreachable') redirect(303, '/offline');
	return { seed: outcome.seed };
};
