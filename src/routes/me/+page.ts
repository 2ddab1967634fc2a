import { readyToShow } from '#lib/person/plan/sequencer.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => readyToShow((await parent()).seed);
