import { serverClock } from '#lib/device/clock.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { orderHolds, readyToSequence, tryToSequence } from '#lib/person/plan/sequencer.svelte.ts';
import type { PageLoad } from './$types';

/**
 * Home opens with the order of the plan that was kept. On another day, after a release or where something is not sent yet it may
 * not hold: then it is made before Home is shown, if that can be.
 */
export const load: PageLoad = async ({ parent }) => {
	const { seed } = await parent();
	if (!seed.planOrder) return readyToSequence();
	const today = localDate(serverClock(Date.now(), seed));
	if (!orderHolds(seed.planOrder, today)) await tryToSequence();
};
